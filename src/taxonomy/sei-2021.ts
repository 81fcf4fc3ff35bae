import data from './data/sei-2021.json' with { type: 'json' };
import type { Area, Clause, Industry, KeywordLists, Taxonomy } from './taxonomy.js';

/**
 * The national classification of strategic emerging industries (2018) as the IPC concordance of 2021 (trial, CNIPA) places it: nine industries,
 * 40 codes. Ids are the official codes (`4`, `4.1`), so that `policyIndustry` brings them to the seven industries of the 2013 policy.
 *
 * What is official is which IPC symbol belongs to which code: a partition, here written anew as ranges, in which all but 24 of the
 * 35,338 symbols stand where the table has them (those 24 nowhere). Places that the IPC moved after the table's edition, or before it, are added under the code of
 * the place they belong to (`moved`). The keywords are this library's: the table's own are names of products, not search terms, and it
 * asks for them in nearly every row. Here a keyword only raises the weight: 1 with one, 0.8 without.
 *
 * @example SEI_2021.industries.map(({ areas }) => areas.length) //=> [5, 5, 7, 5, 4, 5, 3, 4, 2]
 * @example classifyRecord(compileClassifier(SEI_2021), { title: '', abstract: '', symbols: ['H01M10/0525'] })[0].area //=> '5.2'
 */
export const SEI_2021: Taxonomy = {
  id: 'sei-2021',
  version: '1.0.0',
  name: { zh: '战略性新兴产业分类（2018）与国际专利分类（2021）', en: 'Strategic emerging industries (2018) by IPC (2021)' },
  documents: {
    'cnipa-sei-2021': {
      zh: '战略性新兴产业分类与国际专利分类参照关系表（2021）（试行）',
      en: 'CNIPA concordance of strategic emerging industries and IPC (2021, trial)',
    },
    'ipc-revision': { zh: 'IPC修订', en: 'IPC revisions' },
  },
  industries: (data as readonly CondensedIndustry[]).map(({ areas, ...industry }) => ({ ...industry, areas: areas.map(areaOf) })),
};

interface CondensedIndustry extends Omit<Industry, 'areas'> {
  readonly areas: readonly CondensedArea[];
}

/** A code with its places in the IPC; `moved` are the places before or after a revision. */
interface CondensedArea extends Pick<Area, 'id' | 'name'> {
  readonly keywords: KeywordLists;
  readonly ipc: readonly string[];
  readonly ipcExcept?: readonly string[];
  readonly moved?: readonly string[];
  readonly movedExcept?: readonly string[];
}

function areaOf({ id, name, keywords, ipc, ipcExcept = [], moved = [], movedExcept = [] }: CondensedArea): Area {
  const official = clausesOf(ipc, ipcExcept, `cnipa-sei-2021: ${id}`);
  const revised = moved.length === 0 ? [] : clausesOf(moved, movedExcept, `ipc-revision: ${id}`);
  return { id, name, namedInPolicy: false, keywords, clauses: [...official, ...revised] };
}

function clausesOf(ipc: readonly string[], ipcExcept: readonly string[], source: string): Clause[] {
  const alone: Clause = { ipc, ...(ipcExcept.length > 0 && { ipcExcept }), weight: 0.8, source: [source] };
  return [{ ...alone, keywords: 'area', weight: 1 }, alone];
}
