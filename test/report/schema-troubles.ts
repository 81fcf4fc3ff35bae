/** The part of JSON Schema 2020-12 that landscape.schema.json uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Where a value departs from a schema. */
export function schemaTroubles(value: unknown, root: JsonSchema): string[] {
  const visit = (one: unknown, schema: JsonSchema, at: string): string[] => {
    if (schema.$ref !== undefined) return visit(one, root.$defs![schema.$ref.split('/').at(-1)!]!, at);
    if (schema.oneOf !== undefined)
      return schema.oneOf.filter((option) => visit(one, option, at).length === 0).length === 1 ? [] : [`${at}: not one of`];
    const types = schema.type === undefined ? [] : [schema.type].flat();
    if (types.length > 0 && !types.some((type) => isType(one, type))) return [`${at}: not ${types.join(' or ')}`];
    if (schema.enum !== undefined && !schema.enum.includes(one)) return [`${at}: not in enum`];
    if (typeof one === 'number' && (one < (schema.minimum ?? -Infinity) || one > (schema.maximum ?? Infinity)))
      return [`${at}: out of range`];
    if (Array.isArray(one)) {
      const tooMany = one.length > (schema.maxItems ?? Infinity) ? [`${at}: too many`] : [];
      return [
        ...tooMany,
        ...(schema.items === undefined ? [] : one.flatMap((entry, i) => visit(entry, schema.items!, `${at}/${i}`))),
      ];
    }
    if (typeof one !== 'object' || one === null) return [];
    const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(one, key)).map((key) => `${at}: lacks ${key}`);
    return [
      ...missing,
      ...Object.entries(one).flatMap(([key, entry]) => {
        const inner = schema.properties?.[key] ?? schema.additionalProperties;
        return inner === undefined ? [] : visit(entry, inner, `${at}/${key}`);
      }),
    ];
  };
  return visit(value, root, '');
}

function isType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
