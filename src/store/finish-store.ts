import type { HarmonisationLevel, Party } from '../applicants/party.js';
import { LEGAL_STATUSES } from '../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../records/patent-type.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { compareText } from '../util/compare.js';
import { asOfDay } from './as-of.js';
import { gather } from './gather.js';
import type { LandscapeBuilder } from './landscape-builder.js';
import type { CodedColumn, LandscapeStore, PublicationColumns, Ragged } from './landscape-store.js';
import { pairTwins } from './twins.js';

/** Applicants after harmonisation, as the applicants room gives them: `partyOf[name id]` indexes `parties`. */
export interface HarmonisedNames {
  readonly parties: readonly Party[];
  readonly partyOf: Uint32Array;
}

/** What the builder does not know by itself. */
export interface StoreParts {
  readonly taxonomy: Taxonomy;
  readonly terms: readonly string[];
  readonly symbols: { text(id: number): string };
  readonly harmonisation: HarmonisationLevel;
  readonly names: HarmonisedNames;
  /** `yyyymmdd`; 0 = take it from the data. */
  readonly asOf: number;
}

/** Packs what the builder gathered into the columns of a landscape; absorbed applications drop out. */
export function finishStore(builder: LandscapeBuilder, parts: StoreParts): LandscapeStore {
  const live = liveApplications(builder);
  const { columns } = builder;
  const filingDay = gather(columns.filingDay.values, live);
  const grantDay = gather(columns.grantDay.values, live);
  const type = gather(columns.type.values, live);
  const party = partiesOf(builder, live, parts.names.partyOf);
  const publication = publicationsOf(builder, live);
  const firstPublicationDay = gather(columns.firstPublicationDay.values, live);
  const twin = pairTwins({
    size: live.length,
    filingDay,
    type,
    titleHash: gather(columns.titleHash.values, live),
    firstParty: (i) => (party.start[i]! < party.start[i + 1]! ? party.values[party.start[i]!]! : -1),
  });
  return {
    size: live.length,
    taxonomy: parts.taxonomy,
    harmonisation: parts.harmonisation,
    asOf: parts.asOf || asOfDay([publication.day, grantDay], filingDay),
    applicationNumber: (i) => builder.identities.text(live[i]!),
    filingDay,
    priorityDay: gather(columns.priorityDay.values, live),
    firstPublicationDay,
    grantDay,
    type: enumColumn(type, PATENT_TYPES),
    firstStage: enumColumn(gather(columns.firstStage.values, live), STAGES),
    status: enumColumn(gather(columns.status.values, live), LEGAL_STATUSES),
    office: textColumn(columns.office.finish(), live),
    province: textColumn(columns.province.finish(), live),
    city: textColumn(columns.city.finish(), live),
    district: textColumn(columns.district.finish(), live),
    granted: gather(columns.granted.values, live),
    twin,
    parties: parts.names.parties,
    party,
    ...subclassesOf(builder, live),
    assignment: builder.assignments.finish(live),
    publication,
    symbols: parts.symbols,
    terms: parts.terms,
  };
}

function liveApplications(builder: LandscapeBuilder): Int32Array {
  const live = new Int32Array(builder.identities.size);
  let count = 0;
  for (let a = 0; a < live.length; a++) if (builder.isLive(a)) live[count++] = a;
  return live.subarray(0, count);
}

/** Enumerations keep their codes; `unknown` is a label like any other. */
function enumColumn(codes: Uint8Array, labels: readonly string[]): CodedColumn {
  return { codes, labels };
}

function textColumn(column: CodedColumn, live: Int32Array): CodedColumn {
  return { codes: gather(column.codes, live), labels: column.labels };
}

/** Names become parties; an application that names one party under two spellings has it once. */
function partiesOf(builder: LandscapeBuilder, live: Int32Array, partyOf: Uint32Array): Ragged {
  const names = builder.applicants.pack(live);
  const start = new Uint32Array(live.length + 1);
  const values = new Uint32Array(names.values.length);
  let at = 0;
  for (let i = 0; i < live.length; i++) {
    for (let k = names.start[i]!; k < names.start[i + 1]!; k++) {
      const party = partyOf[names.values[k]!]!;
      let isNew = true;
      for (let before = start[i]!; before < at; before++) if (values[before] === party) isNew = false;
      if (isNew) values[at++] = party;
    }
    start[i + 1] = at;
  }
  return { start, values: values.slice(0, at) };
}

function subclassesOf(builder: LandscapeBuilder, live: Int32Array): Pick<LandscapeStore, 'subclass' | 'subclasses'> {
  const names = Array.from({ length: builder.subclassNames.size }, (_, id) => builder.subclassNames.text(id));
  const subclasses = [...names].sort(compareText);
  const rank = new Map(subclasses.map((name, i) => [name, i]));
  const code = names.map((name) => rank.get(name)!);
  const { start, values } = builder.subclasses.pack(live);
  const codes = new Uint16Array(values.length);
  for (let k = 0; k < values.length; k++) codes[k] = code[values[k]!]!;
  return { subclass: { start, values: codes }, subclasses };
}

function publicationsOf(builder: LandscapeBuilder, live: Int32Array): PublicationColumns {
  const newIndex = new Int32Array(builder.identities.size);
  for (let i = 0; i < live.length; i++) newIndex[live[i]!] = i;
  const application = builder.publicationApplication.values.map((a) => newIndex[builder.identities.live(a)]!);
  const number = builder.publicationNumber;
  return {
    size: application.length,
    application,
    day: builder.publicationDay.values,
    number: (p) => (number.at(p) === -1 ? '' : builder.identities.publicationText(number.at(p))),
  };
}
