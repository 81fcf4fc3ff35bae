import type { Context } from '../context.js';

/** Names of areas by id, in the language of the report; an unknown id is shown as it is. */
export function areaNames({ result, pick }: Context): (id: string) => string {
  const names = new Map(result.industries.flatMap(({ areas }) => areas.map(({ id, name }) => [id, pick(name)])));
  return (id) => names.get(id) ?? id;
}
