import type { HarmonisationLevel } from '../applicants/party.js';
import { earliestDay, isWholeDay } from '../records/day.js';
import { GRANTED_STATUSES, LEGAL_STATUSES } from '../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../records/patent-type.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { lastDayKnown } from './as-of.js';
import { finishDetails } from './finish-details.js';
import { gather } from './gather.js';
import type { LandscapeBuilder } from './landscape-builder.js';
import type { CodedColumn, LandscapeStore, PublicationColumns, SourceColumns } from './landscape-store.js';
import { type HarmonisedNames, type NameLists, partyLists } from './party-lists.js';
import { symbolColumns } from './symbol-columns.js';
import { pairTwins } from './twins.js';

/** What the builder does not know by itself. */
export interface StoreParts {
  readonly taxonomy: Taxonomy;
  readonly terms: readonly string[];
  readonly symbols: SymbolDictionary;
  readonly harmonisation: HarmonisationLevel;
  readonly names: HarmonisedNames;
  /** `yyyymmdd`; 0 = take it from the data. */
  readonly asOf: number;
}

/** Packs what the builder gathered into the columns of a landscape; absorbed applications drop out. */
export function finishStore(builder: LandscapeBuilder, parts: StoreParts): LandscapeStore {
  const live = liveApplications(builder);
  const applicationNumber = (i: number): string => builder.identities.text(live[i]!);
  const { columns } = builder;
  const filingDay = gather(columns.filingDay.values, live);
  const grantDay = gather(columns.grantDay.values, live);
  const type = gather(columns.type.values, live);
  const status = gather(columns.status.values, live);
  const party = partyLists(builder.applicants.pack(live), parts.names.partyOf);
  const publication = publicationsOf(builder, live);
  const symbols = symbolColumns(builder.symbols.pack(live), parts.symbols);
  const firstPublicationDay = gather(columns.firstPublicationDay.values, live);
  const twin = pairTwins({
    size: live.length,
    filingDay,
    type,
    titleHash: gather(columns.titleHash.values, live),
    firstParty: (i) => (party.start[i]! < party.start[i + 1]! ? party.values[party.start[i]!]! : -1),
  });
  const lastDay = parts.asOf || lastDayKnown([publication.day, grantDay], filingDay);
  return {
    size: live.length,
    taxonomy: parts.taxonomy,
    harmonisation: parts.harmonisation,
    asOf: earliestDay(lastDay),
    hasPartialCutOff: lastDay !== 0 && !isWholeDay(lastDay),
    applicationNumber,
    filingDay,
    priorityDay: gather(columns.priorityDay.values, live),
    firstPublicationDay,
    grantDay,
    type: enumColumn(type, PATENT_TYPES),
    firstStage: enumColumn(gather(columns.firstStage.values, live), STAGES),
    status: enumColumn(status, LEGAL_STATUSES),
    office: textColumn(columns.office.finish(), live),
    province: textColumn(columns.province.finish(), live),
    city: textColumn(columns.city.finish(), live),
    district: textColumn(columns.district.finish(), live),
    granted: grantsOf(gather(columns.granted.values, live), status),
    twin,
    parties: parts.names.parties,
    groups: parts.names.groups,
    party,
    ...symbols.lists,
    assignment: builder.assignments.finish(live),
    publication,
    details: { ...finishDetails(builder.details, live, applicationNumber), ...symbols.details },
    source: sourcesOf(builder, live),
    symbols: parts.symbols,
    terms: parts.terms,
  };
}

/** A grant that was seen, or that the state presupposes. */
function grantsOf(seen: Uint8Array, status: Uint8Array): Uint8Array {
  const presupposed = Uint8Array.from(LEGAL_STATUSES, (state) => (GRANTED_STATUSES.includes(state) ? 1 : 0));
  return seen.map((granted, i) => granted | presupposed[status[i]!]!);
}

/** The applicants of the applications of the store, as published. */
export function nameLists(builder: LandscapeBuilder): NameLists {
  return builder.applicants.pack(liveApplications(builder));
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

function publicationsOf(builder: LandscapeBuilder, live: Int32Array): PublicationColumns {
  const newIndex = indexOfLive(builder, live);
  const application = builder.publicationApplication.values.map((a) => newIndex[builder.identities.live(a)]!);
  const number = builder.publicationNumber;
  return {
    size: application.length,
    application,
    day: builder.publicationDay.values,
    number: (p) => (number.at(p) === -1 ? '' : builder.identities.publicationText(number.at(p))),
  };
}

function sourcesOf({ identities, sources }: LandscapeBuilder, live: Int32Array): SourceColumns {
  const newIndex = indexOfLive({ identities }, live);
  return {
    size: sources.application.length,
    application: sources.application.values.map((a) => newIndex[identities.live(a)]!),
    file: sources.file.values.slice(),
    row: sources.row.values.slice(),
    rule: sources.rule.values.slice(),
  };
}

/** Where each live application stands in the store. */
function indexOfLive({ identities }: Pick<LandscapeBuilder, 'identities'>, live: Int32Array): Int32Array {
  const index = new Int32Array(identities.size);
  for (let i = 0; i < live.length; i++) index[live[i]!] = i;
  return index;
}
