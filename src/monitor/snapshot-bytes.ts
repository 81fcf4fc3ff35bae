import type { HarmonisationLevel } from '../applicants/party.js';
import type { ApplicantType } from '../records/applicant-type.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import type { Snapshot, SnapshotApplication, SnapshotParty } from './snapshot.js';

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
  const body = encoder.encode(linesOf(snapshot).join(''));
  const end = encoder.encode(`${JSON.stringify({ sha256: await hashOf(body) })}\n`);
  const bytes = new Uint8Array(body.length + end.length);
  bytes.set(body);
  bytes.set(end, body.length);
  return bytes;
}

/**
 * Reads what {@link snapshotBytes} wrote, and holds it against its hash.
 *
 * @throws RangeError for bytes that are no snapshot, one of another version, or one that was cut short or changed.
 * @example (await readSnapshotBytes(await snapshotBytes(snapshotOf(landscape)))).snapshot.applications.length //=> 4
 */
export async function readSnapshotBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly snapshot: Snapshot; readonly sha256: string }> {
  const lastLine = bytes.lastIndexOf(NEW_LINE, bytes.length - 2) + 1;
  const body = bytes.subarray(0, lastLine);
  const lines = new TextDecoder().decode(body).split('\n');
  const head = parsed(lines[0]) as Partial<Head> | undefined;
  if (head?.format !== FORMAT)
    throw new RangeError('readSnapshot: invalid snapshot: no first line of one; write it with --snapshot.');
  if (head.version !== VERSION)
    throw new RangeError(`readSnapshot: unsupported version: ${head.version}; this program reads version ${VERSION}.`);
  const { sha256 } = (parsed(new TextDecoder().decode(bytes.subarray(lastLine))) ?? {}) as { readonly sha256?: string };
  if (sha256 === undefined || sha256 !== (await hashOf(body)))
    throw new RangeError('readSnapshot: invalid snapshot: cut short or changed, its hash is another; write it again.');
  return { snapshot: snapshotFrom(head as Head, lines.slice(1, -1)), sha256 };
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

function linesOf({ asOf, taxonomy, harmonisation, industries, parties, applications }: Snapshot): string[] {
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
  const rowOf = (one: SnapshotApplication): Row => [
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
  return [head, ...applications.map(rowOf)].map((value) => `${JSON.stringify(value)}\n`);
}

function snapshotFrom(head: Head, lines: readonly string[]): Snapshot {
  const parties = head.parties.map(([key, name, type]): SnapshotParty => ({ key, name, type }));
  const areas = head.industries.flatMap(([, own]) => own);
  return {
    asOf: head.asOf,
    taxonomy: head.taxonomy,
    harmonisation: head.harmonisation,
    industries: head.industries.map(([id, own]) => ({ id, areas: own })),
    parties,
    applications: lines.map((line): SnapshotApplication => {
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
        p,
        a,
        publications,
      ] = JSON.parse(line) as Row;
      const applicants = p.map((at) => parties[at]!.key);
      const days = { filingDay, priorityDay, publicationDay, grantDay };
      const own = a.map((at) => areas[at]!);
      return { number, ...days, type, isGranted: granted === 1, status, office, country, applicants, areas: own, publications };
    }),
  };
}

function parsed(line: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
