import type { Engine } from '../src/engines/engine.js';
import * as library from '../src/index.js';

type Work = (engine: Engine) => Promise<unknown>;

/**
 * Every analysis of the package by its name, as users call it: with its defaults first, then with the options that ask most of the engine. A test holds the
 * names to what the package exports.
 */
export const EVERY_ANALYSIS: Readonly<Record<string, Readonly<Record<string, Work>>>> = {
  advantageEnterprises: {
    '': (engine) => library.advantageEnterprises(engine),
    'of families': (engine) => library.advantageEnterprises(engine, { unit: 'family' }),
    'of publications': (engine) => library.advantageEnterprises(engine, { unit: 'publication' }),
    fractional: (engine) => library.advantageEnterprises(engine, { counting: 'fractional' }),
    'of families, fractional': (engine) => library.advantageEnterprises(engine, { unit: 'family', counting: 'fractional' }),
  },
  alliances: { '': (engine) => library.alliances(engine) },
  applicantMatrix: { '': (engine) => library.applicantMatrix(engine) },
  applicantTiers: { '': (engine) => library.applicantTiers(engine) },
  attainment: { '': (engine) => library.attainment(engine) },
  citationImpact: {
    'of industries': (engine) => library.citationImpact(engine),
    'of applicants': (engine) => library.citationImpact(engine, { of: 'applicant' }),
  },
  coApplicants: { '': (engine) => library.coApplicants(engine) },
  coOccurrence: {
    '': (engine) => library.coOccurrence(engine),
    'of families': (engine) => library.coOccurrence(engine, { unit: 'family' }),
  },
  complexity: { '': (engine) => library.complexity(engine) },
  concentration: {
    '': (engine) => library.concentration(engine),
    'of families': (engine) => library.concentration(engine, { unit: 'family' }),
    'of publications': (engine) => library.concentration(engine, { unit: 'publication' }),
    fractional: (engine) => library.concentration(engine, { counting: 'fractional' }),
    'of families, fractional': (engine) => library.concentration(engine, { unit: 'family', counting: 'fractional' }),
  },
  concentrationOverTime: { '2005 to 2014': (engine) => library.concentrationOverTime(engine, { from: 2005, to: 2014 }) },
  convergence: { '': (engine) => library.convergence(engine) },
  cooperation: { 'by year': (engine) => library.cooperation(engine) },
  coreApplications: {
    'of one area': (engine) => library.coreApplications(engine, { area: engine.facts.taxonomy.industries[0]!.areas[0]!.id }),
  },
  corePatents: { '': (engine) => library.corePatents(engine) },
  crossTable: {
    'country by year': (engine) => library.crossTable(engine),
    'industry by year': (engine) => library.crossTable(engine, { rows: 'industry' }),
  },
  dataQuality: { '': (engine) => library.dataQuality(engine, { files: [], issuesByCode: {}, issueExamples: [] }) },
  denseZones: { '': (engine) => library.denseZones(engine) },
  distribution: {
    'of claims by industry': (engine) => library.distribution(engine, { of: 'claims', by: 'industry' }),
    'of family size by industry': (engine) => library.distribution(engine, { of: 'familySize', by: 'industry' }),
  },
  emergingAreas: { '': (engine) => library.emergingAreas(engine) },
  enterpriseChanges: { '': (engine) => library.enterpriseChanges(engine) },
  enterpriseLeaders: { '': (engine) => library.enterpriseLeaders(engine, []) },
  enterprisePipeline: { 'by publication': (engine) => library.enterprisePipeline(engine, { dateBasis: 'publication' }) },
  enterpriseSensitivity: { '': (engine) => library.enterpriseSensitivity(engine) },
  foreignShare: { '': (engine) => library.foreignShare(engine) },
  grantRates: { '': (engine) => library.grantRates(engine) },
  highValue: { '': (engine) => library.highValue(engine) },
  holdings: { '': (engine) => library.holdings(engine) },
  knowledgeBreadth: {
    '': (engine) => library.knowledgeBreadth(engine),
    'by industry': (engine) => library.knowledgeBreadth(engine, { by: 'industry' }),
  },
  layoutAbroad: {
    'by industry': (engine) => library.layoutAbroad(engine),
    'by applicant': (engine) => library.layoutAbroad(engine, { by: 'applicant' }),
  },
  leaders: { '': (engine) => library.leaders(engine) },
  legalSurvival: { '': (engine) => library.legalSurvival(engine) },
  lifeCycle: { '': (engine) => library.lifeCycle(engine) },
  maturityMap: { '': (engine) => library.maturityMap(engine) },
  multiverse: {
    'of the number of applications': (engine) => library.multiverse(engine, library.applicationsHeadline()),
    'of the growth': (engine) => library.multiverse(engine, library.growthHeadline()),
    'of the share of an industry': (engine) =>
      library.multiverse(engine, library.industryShareHeadline(engine.facts.taxonomy.industries[0]!)),
    'of the concentration': (engine) => library.multiverse(engine, library.concentrationHeadline()),
    'of advantage enterprises': (engine) => library.multiverse(engine, library.enterprisesHeadline()),
    'of the leader': (engine) => library.multiverse(engine, library.leaderHeadline()),
  },
  nowcast: { '': (engine) => library.nowcast(engine) },
  patentValue: { '': (engine) => library.patentValue(engine) },
  pendency: { '': (engine) => library.pendency(engine) },
  places: {
    'by district': (engine) => library.places(engine),
    'by country': (engine) => library.places(engine, { level: 'country' }),
  },
  polynomialTrend: { '': (engine) => library.polynomialTrend(engine) },
  publicationLag: { '': (engine) => library.publicationLag(engine) },
  relativeGrowth: { '': (engine) => library.relativeGrowth(engine) },
  robustness: { '': (engine) => library.robustness(engine) },
  scorecard: { '': (engine) => library.scorecard(engine) },
  specialisation: { '': (engine) => library.specialisation(engine) },
  technologyIndices: { '': (engine) => library.technologyIndices(engine) },
  trend: {
    '': (engine) => library.trend(engine),
    'by industry': (engine) => library.trend(engine, { dimension: 'industry' }),
  },
  whiteSpaces: { '': (engine) => library.whiteSpaces(engine) },
};
