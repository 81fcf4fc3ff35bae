import type { Engine } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type CitationImpact, citationImpact } from './citation-impact.js';
import { type CorePatents, corePatents } from './core-patents.js';
import { distribution, type MeasuredDistribution } from './distribution.js';
import { type GrantRates, grantRates } from './grant-rates.js';
import { type HighValue, highValue } from './high-value.js';
import { type KnowledgeBreadth, knowledgeBreadth } from './knowledge-breadth.js';
import { type LegalSurvival, legalSurvival } from './legal-survival.js';
import { type Pendency, pendency } from './pendency.js';
import type { ValueLists } from './value-rules.js';

/** Options of {@link patentValue}. */
export interface PatentValueOptions extends Pick<AnalysisOptions, 'twins'>, ValueLists {}

/** Quality and value of the patents of a landscape. */
export interface PatentValue {
  readonly highValue: HighValue;
  readonly core: CorePatents;
  /** Of industries, age-normalised. */
  readonly citations: CitationImpact;
  /** By industry. */
  readonly claims: MeasuredDistribution;
  readonly familySize: MeasuredDistribution;
  readonly breadth: KnowledgeBreadth;
  /** Null: the data hold how many patents cite and are cited, not their classes; `generality` and `originality` take these from a table of one's own. */
  readonly generality: null;
  readonly originality: null;
  readonly diversityReason: 'noClassesOfCitations';
  readonly survival: LegalSurvival;
  readonly grantRates: GrantRates;
  readonly pendency: Pendency;
}

/**
 * All that the report says of quality and value, with the defaults of each analysis.
 *
 * @param core The core patents of the same scope, if they are at hand.
 * @example (await patentValue(engine)).generality //=> null
 */
export async function patentValue(engine: Engine, options: PatentValueOptions = {}, core?: CorePatents): Promise<PatentValue> {
  checkAsked('patentValue', engine, options, {
    pledged: null,
    awarded: null,
    wholeFamilies: null,
    strategicIndustries: null,
    unit: false,
    dateBasis: false,
    counting: false,
    merge: false,
    groups: false,
    where: false,
  });
  const counting = options.twins === undefined ? {} : { twins: options.twins };
  const byIndustry = { ...counting, by: 'industry' } as const;
  return {
    highValue: await highValue(engine, options),
    core: core ?? (await corePatents(engine, counting)),
    citations: await citationImpact(engine, counting),
    claims: await distribution(engine, { ...byIndustry, of: 'claims' }),
    familySize: await distribution(engine, { ...byIndustry, of: 'familySize' }),
    breadth: await knowledgeBreadth(engine, byIndustry),
    generality: null,
    originality: null,
    diversityReason: 'noClassesOfCitations',
    survival: await legalSurvival(engine, counting),
    grantRates: await grantRates(engine, counting),
    pendency: await pendency(engine, counting),
  };
}
