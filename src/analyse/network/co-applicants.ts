import type { CountQuery, CountRow, Engine, PairRow, PairsQuery } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { compareText } from '../../util/compare.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { betweenness } from './betweenness.js';
import { communities } from './communities.js';
import { type NetworkLink, type NetworkNode, networkOf, strongestKeys, strongestPart } from './network.js';

/** Options of {@link coApplicants}. */
export interface CoApplicantsOptions extends AnalysisOptions {
  /** Joint applications from which two applicants are linked. Default 2: one joint application is no cooperation yet. */
  readonly minimum?: number;
  /** Applicants kept, those with the most joint applications. Default 200. */
  readonly most?: number;
  /** Seed of the search for communities. Default 1. */
  readonly seed?: number;
}

/** One applicant in the network of joint applications. */
export interface CoApplicant extends NetworkNode {
  /** Applicants it is linked with, and the joint applications with them (one with three applicants counts for each pair). */
  readonly partners: number;
  readonly joint: number;
  /** Number of its community, 0 the largest. */
  readonly community: number;
  /** Share of the shortest paths between others that go through it, 0-1. */
  readonly betweenness: number;
}

/** Applicants that file together. */
export interface CoApplicants {
  readonly conventions: Conventions;
  readonly minimum: number;
  /** Applicants and links with at least `minimum` joint applications, before the network was cut to the strongest. */
  readonly applicants: number;
  readonly pairs: number;
  /** By key, in code point order. */
  readonly nodes: readonly CoApplicant[];
  readonly links: readonly NetworkLink[];
  /** Communities of two and more, largest first, and how well they part the network; null without links. */
  readonly communities: readonly { readonly community: number; readonly members: readonly string[] }[];
  readonly modularity: number | null;
  /** Applicants that connect others (betweenness above 0), most first, at most ten. */
  readonly brokers: readonly CoApplicant[];
}

/** What {@link summarizeCoApplicants} works on: pairs, applications of those in the network, and their labels. */
export interface CoApplicantsAnswers {
  readonly pairs: readonly PairRow[];
  readonly counts: readonly CountRow[];
  readonly labels: readonly PartyLabel[];
}

/**
 * The network of joint applications: pairs of applicants, communities (Louvain) and brokers (betweenness), on the strongest part of it.
 *
 * The numbers behind a link: `engine.list` answers for one applicant at a time, so ask for `{ where: { applicant: a } }` and for b; the joint ones are in both.
 *
 * @throws RangeError when `minimum` or `most` is not a whole number from 1.
 * @example (await coApplicants(engine)).nodes //=> []
 */
export async function coApplicants(engine: Engine, options: CoApplicantsOptions = {}): Promise<CoApplicants> {
  checkAsked('coApplicants', engine, options, { minimum: null, most: null, seed: null });
  return summarizeCoApplicants(await answersOf(engine, options), { ...options, conventions: conventionsOf(engine, options) });
}

/** The same without looking for brokers, which takes longest. */
export async function coApplicantGroups(engine: Engine, options: CoApplicantsOptions): Promise<CoApplicantGroups> {
  return grouped(await answersOf(engine, options), options);
}

async function answersOf(engine: Engine, options: CoApplicantsOptions): Promise<CoApplicantsAnswers> {
  const pairs = await engine.pairs(coApplicantsQuery(options));
  const keys = strongestKeys(pairs, options.most ?? MOST);
  const [counts, labels] = await Promise.all([engine.count(ofApplicants(options, keys)), engine.parties(keys)]);
  return { pairs, counts, labels };
}

/**
 * The pairs of applicants with enough joint applications.
 *
 * @throws RangeError like {@link coApplicants}.
 * @example coApplicantsQuery({ where: { industry: 'new-energy' } }) //=> { of: 'applicant', where: { industry: 'new-energy' }, atLeast: 2 }
 */
export function coApplicantsQuery({ minimum = MINIMUM, most = MOST, ...options }: CoApplicantsOptions = {}): PairsQuery {
  for (const [name, value] of Object.entries({ minimum, most })) {
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`coApplicants: invalid ${name}: ${value}; give a whole number from 1.`);
  }
  return { of: 'applicant', ...sharedQuery(options), atLeast: minimum };
}

/**
 * The network from the answers.
 *
 * @example summarizeCoApplicants({ pairs: [{ a: 'p', b: 'q', count: 3 }], counts: [], labels: [] }, { conventions: conventionsOf(engine) }).communities //=> [{ community: 0, members: ['p', 'q'] }]
 */
export function summarizeCoApplicants(
  answers: CoApplicantsAnswers,
  context: CoApplicantsOptions & { readonly conventions: Conventions },
): CoApplicants {
  const { minimum = MINIMUM, conventions } = context;
  const { nodes: members, count, ...groups } = grouped(answers, context);
  const between = betweenness(members.length, groups.links);
  const nodes = members.map((node, i): CoApplicant => ({ ...node, betweenness: between[i]! }));
  return {
    conventions,
    minimum,
    ...groups,
    nodes,
    communities: Array.from({ length: count }, (_, community) => ({
      community,
      members: nodes.filter((node) => node.community === community).map(({ key }) => key),
    })),
    brokers: nodes
      .filter((node) => node.betweenness > 0)
      .sort((a, b) => b.betweenness - a.betweenness || compareText(a.key, b.key))
      .slice(0, 10),
  };
}

/** The network and its communities, `count` of them. */
export interface CoApplicantGroups extends Pick<CoApplicants, 'applicants' | 'pairs' | 'links' | 'modularity'> {
  readonly nodes: readonly Omit<CoApplicant, 'betweenness'>[];
  readonly count: number;
}

function grouped({ pairs, counts, labels }: CoApplicantsAnswers, options: CoApplicantsOptions): CoApplicantGroups {
  const { most = MOST, seed = 1 } = options;
  const whole = networkOf(pairs, labels, new Map(counts.map(({ key, count }) => [String(key[0]), count])));
  const { nodes: kept, links } = strongestPart(whole, most);
  const { of, count, modularity } = communities(kept.length, links, { seed });
  const { partners, joint } = linksOf(kept.length, links);
  const nodes = kept.map((node, i) => ({ ...node, partners: partners[i]!, joint: joint[i]!, community: of[i]! }));
  return { applicants: whole.nodes.length, pairs: whole.links.length, nodes, links, modularity, count };
}

/** How many links each node has, and their weights together. */
function linksOf(size: number, links: readonly NetworkLink[]): { readonly partners: Uint32Array; readonly joint: Float64Array } {
  const [partners, joint] = [new Uint32Array(size), new Float64Array(size)];
  for (const { a, b, weight } of links) {
    for (const end of a === b ? [a] : [a, b]) {
      partners[end]! += 1;
      joint[end]! += weight;
    }
  }
  return { partners, joint };
}

/** Joint applications from which two applicants are linked. */
export const MINIMUM = 2;
const MOST = 200;

/** Applications of some applicants. */
export function ofApplicants(options: AnalysisOptions, applicant: readonly string[]): CountQuery {
  return { by: ['applicant'], ...sharedQuery({ ...options, where: { ...options.where, applicant } }) };
}
