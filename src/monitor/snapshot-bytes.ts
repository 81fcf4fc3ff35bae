import type { HarmonisationLevel } from '../applicants/party.js';
import type { ApplicantType } from '../records/applicant-type.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import { ApplicationColumns, type PlacedApplication } from './application-columns.js';
import type { Snapshot, SnapshotParty } from './snapshot.js';

/** The name that every snapshot begins with, and the version of its form. */
const FORMAT = 'patent-landscape snapshot';
const VERSION = 1;

/**
 * A snapshot as bytes: UTF-8, one JSON value a line.
 *
 * 1. `{ format, version, asOf, taxonomy, harmonisation, applications, industries: [[id, [area, ...]], ...], parties: [[key, name, type], ...] }`
 * 2. for each application `[number, filing, priority, publication, grant, type, isGranted 0 or 1, status, office, country, [parties], [areas], [publications]]`,
 *    parties and areas as positions in the lists of the first line, all areas of all industries in one row
 * 3. `{ "sha256": hex }`, the hash of every byte before this line
 *
 * The same snapshot gives the same bytes on every machine.
 *
 * @example new TextDecoder().decode(await snapshotBytes(snapshotOf(landscape))).split('\n').length //=> 7
 */
export async function snapshotBytes(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let lines = '';
  for (const line of linesOf(snapshot)) {
    lines += line;
    if (lines.length < PART) continue;
    parts.push(encoder.encode(lines));
    lines = '';
  }
  parts.push(encoder.encode(lines));
  const body = joined(parts);
  return joined([body, encoder.encode(`${JSON.stringify({ sha256: await hashOf(body) })}\n`)]);
}

/** Characters that are encoded at once. */
const PART = 1 << 16;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Reads what {@link snapshotBytes} wrote, and holds it against its hash.
 *
 * @throws RangeError for bytes that are no snapshot, one of another version, or one that was cut short or changed.
 * @example (await readSnapshotBytes(await snapshotBytes(snapshotOf(landscape)))).snapshot.applications.length //=> 4
 */
export async function readSnapshotBytes(bytes: Uint8Array): Promise<{ readonly snapshot: Snapshot; readonly sha256: string }> {
  const lastLine = bytes.lastIndexOf(NEW_LINE, bytes.length - 2) + 1;
  const body = bytes.subarray(0, lastLine);
  const lines = linesIn(body);
  const head = parsed(lines.next().value) as Partial<Head> | undefined;
  if (head?.format !== FORMAT)
    throw new RangeError('readSnapshot: invalid snapshot: no first line of one; make one with --snapshot or snapshotOf.');
  if (head.version !== VERSION)
    throw new RangeError(`readSnapshot: unsupported version: ${head.version}; this program reads version ${VERSION}.`);
  const { sha256 } = (parsed(new TextDecoder().decode(bytes.subarray(lastLine))) ?? {}) as { readonly sha256?: string };
  if (sha256 === undefined || sha256 !== (await hashOf(body)))
    throw new RangeError('readSnapshot: invalid snapshot: cut short or changed, its hash is another; write it again.');
  return { snapshot: snapshotFrom(head as Head, lines), sha256 };
}

interface Head extends Pick<Snapshot, 'asOf' | 'taxonomy'> {
  readonly format: string;
  readonly version: number;
  readonly harmonisation: HarmonisationLevel;
  readonly applications: number;
  readonly industries: readonly (readonly [string, readonly string[]])[];
  readonly parties: readonly (readonly [string, string, ApplicantType])[];
}

type Row = readonly [
  number: string,
  filing: number,
  priority: number,
  publication: number,
  grant: number,
  type: PatentType,
  isGranted: 0 | 1,
  status: LegalStatus,
  office: string | null,
  country: string | null,
  parties: readonly number[],
  areas: readonly number[],
  publications: readonly string[],
];

const NEW_LINE = 10;

/** The lines one by one, so that neither they nor the whole text are held at once. */
function* linesOf({ asOf, taxonomy, harmonisation, industries, parties, applications }: Snapshot): Generator<string, void> {
  const partyAt = new Map(parties.map(({ key }, p) => [key, p]));
  const areaAt = new Map(industries.flatMap(({ areas }) => areas).map((area, i) => [area, i]));
  const head: Head = {
    format: FORMAT,
    version: VERSION,
    asOf,
    taxonomy,
    harmonisation,
    applications: applications.length,
    industries: industries.map(({ id, areas }) => [id, areas]),
    parties: parties.map(({ key, name, type }) => [key, name, type]),
  };
  yield `${JSON.stringify(head)}\n`;
  for (const one of applications) {
    const row: Row = [
      one.number,
      one.filingDay,
      one.priorityDay,
      one.publicationDay,
      one.grantDay,
      one.type,
      one.isGranted ? 1 : 0,
      one.status,
      one.office,
      one.country,
      one.applicants.map((key) => partyAt.get(key)!),
      one.areas.map((area) => areaAt.get(area)!),
      one.publications,
    ];
    yield `${JSON.stringify(row)}\n`;
  }
}

function* linesIn(bytes: Uint8Array): Generator<string, undefined> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, from);
    const to = end === -1 ? bytes.length : end;
    yield decoder.decode(bytes.subarray(from, to));
    from = to + 1;
  }
  return undefined;
}

function snapshotFrom(head: Head, lines: Iterable<string>): Snapshot {
  const parties = head.parties.map(([key, name, type]): SnapshotParty => ({ key, name, type }));
  const columns = new ApplicationColumns();
  for (const line of lines) columns.push(placed(JSON.parse(line) as Row));
  return {
    asOf: head.asOf,
    taxonomy: head.taxonomy,
    harmonisation: head.harmonisation,
    industries: head.industries.map(([id, areas]) => ({ id, areas })),
    parties,
    applications: columns.list(
      parties.map(({ key }) => key),
      head.industries.flatMap(([, areas]) => areas),
    ),
  };
}

function placed(row: Row): PlacedApplication {
  const [
    number,
    filingDay,
    priorityDay,
    publicationDay,
    grantDay,
    type,
    granted,
    status,
    office,
    country,
    parties,
    areas,
    publications,
  ] = row;
  const days = { filingDay, priorityDay, publicationDay, grantDay };
  return { number, ...days, type, isGranted: granted === 1, status, office, country, parties, areas, publications };
}

function parsed(line: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
