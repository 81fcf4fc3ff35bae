import type { Engine } from '../../engines/engine.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import {
  type CoApplicant,
  type CoApplicantGroups,
  type CoApplicantsOptions,
  coApplicantGroups,
  MINIMUM,
  ofApplicants,
} from './co-applicants.js';

/** Options of {@link alliances}. */
export interface AlliancesOptions extends Omit<CoApplicantsOptions, 'most'> {
  /** Members from which a community is a candidate. Default 3. */
  readonly members?: number;
  /** Enterprises without partners that are named as possible members. Default 10. */
  readonly open?: number;
}

/** A group that could found an alliance. */
export interface AllianceCandidate {
  /** By applications in the field, most first. */
  readonly members: readonly Pick<CoApplicant, 'key' | 'name' | 'type' | 'count' | 'joint'>[];
  readonly enterprises: number;
  readonly academia: number;
  /** Joint applications of its members with each other: one with three members counts for each pair. */
  readonly joint: number;
}

/** Candidates for an industrial alliance (产业知识产权联盟) of a field. */
export interface Alliances {
  readonly conventions: Conventions;
  readonly minimum: number;
  /** By joint applications, most first, then the key of the first member. */
  readonly candidates: readonly AllianceCandidate[];
  /** Enterprises with the most applications in the field that are in no candidate: whom an alliance would have to win. */
  readonly open: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

/**
 * Candidates for an alliance in a field (`where: { industry }` or `{ area }`): communities of applicants that file together there, with at least `members`
 * members, among them an enterprise and a university or research institute. Persons are left out unless `where.applicantType` asks
 * for them. A proposal from who works with whom, no judgement of what they hold.
 *
 * @throws RangeError like `coApplicants`.
 * @example (await alliances(engine, { where: { industry: 'new-energy' } })).candidates //=> []
 */
export async function alliances(engine: Engine, options: AlliancesOptions = {}): Promise<Alliances> {
  checkAsked('alliances', engine, options, { members: null, open: null, minimum: null, seed: null });
  const { members = 3, open = 10, ...network } = options;
  const asked = { ...network, where: { applicantType: BODIES, ...options.where } };
  const found = await coApplicantGroups(engine, { ...asked, most: MOST });
  const candidates = allianceCandidates(found, members);
  const taken = new Set(candidates.flatMap((candidate) => candidate.members.map(({ key }) => key)));
  const query = ofApplicants(options, []);
  const { applicant: _, ...where } = query.where ?? {};
  const top = await engine.count({ ...query, where: { ...where, applicantType: 'enterprise' }, top: taken.size + open });
  const free = top.filter(({ key }) => key[0] !== null && !taken.has(String(key[0]))).slice(0, open);
  const labels = await engine.parties(free.map(({ key }) => String(key[0])));
  return {
    conventions: conventionsOf(engine, asked),
    minimum: asked.minimum ?? MINIMUM,
    candidates,
    open: free.map(({ count }, k) => ({ key: labels[k]!.key, name: labels[k]!.name, count })),
  };
}

/**
 * The communities of a network that could found an alliance.
 *
 * @param members Members from which a community is a candidate.
 * @example allianceCandidates(await coApplicants(engine), 3) //=> []
 */
export function allianceCandidates(
  { nodes, links }: Pick<CoApplicantGroups, 'nodes' | 'links'>,
  members: number,
): readonly AllianceCandidate[] {
  const count = nodes.reduce((most, { community }) => Math.max(most, community + 1), 0);
  const joint = new Float64Array(count);
  for (const { a, b, weight } of links) {
    const { community } = nodes[a]!;
    if (nodes[b]!.community === community) joint[community]! += weight;
  }
  return Array.from({ length: count }, (_, community): AllianceCandidate => {
    const own = nodes.filter((node) => node.community === community).sort((a, b) => b.count - a.count);
    return {
      members: own.map(({ key, name, type, count: applications, joint: shared }) => ({
        key,
        name,
        type,
        count: applications,
        joint: shared,
      })),
      enterprises: own.filter(({ type }) => type === 'enterprise').length,
      academia: own.filter(({ type }) => type === 'university' || type === 'institute').length,
      joint: joint[community]!,
    };
  })
    .filter((one) => one.members.length >= members && one.enterprises > 0 && one.academia > 0)
    .sort((a, b) => b.joint - a.joint);
}

/** Who can be a member. */
const BODIES = ['enterprise', 'university', 'institute', 'hospital', 'government'];

/** Applicants of a field's network that are looked at. */
const MOST = 500;
