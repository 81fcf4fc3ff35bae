import { DEFAULT_BOOTSTRAP } from '../../src/analyse/concentration/bootstrap.js';
import type { ConcentrationRow } from '../../src/analyse/concentration/concentration.js';
import { LABEL_SETS } from '../../src/analyse/concentration/label-sets.js';
import type { Conventions } from '../../src/analyse/conventions.js';
import type { DataQuality } from '../../src/analyse/data-quality.js';
import type { EmergingAreaRow, EmergingAreas } from '../../src/analyse/structure/emerging-areas.js';
import type { WhiteSpaceRow, WhiteSpaces } from '../../src/analyse/structure/white-spaces.js';
import type { ScorecardRow } from '../../src/analyse/targets/scorecard.js';
import type { Trend, TrendRow, TrendSummary } from '../../src/analyse/trend/trend.js';
import type { IndustryResult, LandscapeResult, PassedLines } from '../../src/report/landscape-result.js';
import { emptyEnterpriseParts, renamedEnterpriseParts, sampleEnterpriseParts } from './sample-enterprises.js';
import { emptyPlaceParts, renamedPlaceParts, sampleAttainment, samplePlaceParts } from './sample-places.js';
import { sampleRobustness } from './sample-robustness.js';
import { emptyValue, sampleValue } from './sample-value.js';

/** An invented landscape whose numbers agree with each other. Nothing in it is real. */
export function sampleResult(): LandscapeResult {
  const overallCounts = YEARS.map((_, y) => INDUSTRIES.reduce((sum, _one, i) => sum + primaryIn(i, y), 0) + unclassifiedIn(y));
  const applications = overallCounts.reduce((a, b) => a + b, 0) + WITHOUT_YEAR;
  const industries = INDUSTRIES.map((_, i) => industry(i));
  const classified = industries.reduce((sum, one) => sum + one.primary, 0);
  return {
    conventions: CONVENTIONS,
    ingest: ingest(applications),
    classified,
    types: [
      { type: 'invention', count: applications - 2421 },
      { type: 'utilityModel', count: 2000 },
      { type: 'design', count: 420 },
      { type: 'unknown', count: 1 },
    ],
    granted: 3120,
    industries,
    overall: trendOf('all', [['all', overallCounts]], WITHOUT_YEAR),
    trend: trendOf(
      'industry',
      INDUSTRIES.map(({ id }, i): [string, number[]] => [id, YEARS.map((_, y) => wholeIn(i, y))]),
      WITHOUT_YEAR,
    ),
    concentration: {
      conventions: CONVENTIONS,
      labelSet: 'US merger guidelines 2010',
      labels: LABEL_SETS.us2010,
      bootstrap: DEFAULT_BOOTSTRAP,
      rows: concentrationRows(industries, applications),
    },
    topApplicants: TOP_NAMES.map(([name, type], i) => ({ name, type, count: 260 - 11 * i })),
    applicantTypes: [
      { type: 'enterprise', count: applications - 1400 },
      { type: 'university', count: 900 },
      { type: 'institute', count: 420 },
      { type: 'person', count: 180 },
      { type: 'unknown', count: 12 },
    ],
    districts: [
      { district: '滨海新区', within: null, count: applications - 2105 },
      { district: '西青区', within: null, count: 1200 },
      { district: '武清区', within: null, count: 805 },
      { district: null, within: null, count: 100 },
    ],
    emergingAreas: emerging(industries),
    whiteSpaces: quiet(industries),
    value: sampleValue(CONVENTIONS, industries),
    advantageEnterprises: {
      conventions: CONVENTIONS,
      threshold: 50,
      window: null,
      total: 7,
      byIndustry: INDUSTRIES.map(({ id }, i) => ({ industry: id, count: i % 3 })),
      byArea: [{ area: 'new-energy-0', count: 2 }],
      byDistrict: [{ district: '滨海新区', within: null, count: 5 }],
      list: TOP_NAMES.flatMap(([name, type], i) => (type === 'enterprise' ? [enterprise(name, type, 260 - 11 * i, i)] : [])),
      nearThreshold: [
        enterprise('甲乙传感技术有限公司', 'enterprise', 48, 2),
        enterprise('北辰环保装备有限公司', 'enterprise', 45, 4),
      ],
    },
    enterpriseGroups: {
      conventions: { ...CONVENTIONS, groups: 'together' },
      threshold: 50,
      window: null,
      total: 3,
      byIndustry: INDUSTRIES.map(({ id }, i) => ({ industry: id, count: i % 2 })),
      byArea: [],
      byDistrict: [],
      list: ['甲乙集团有限公司', '北辰控股有限公司', '天海装备有限公司'].map((name, i) =>
        enterprise(name, 'enterprise', 390 - 17 * i, i),
      ),
      nearThreshold: [enterprise('丙丁实业集团有限公司', 'enterprise', 46, 1)],
    },
    ...sampleEnterpriseParts(CONVENTIONS),
    ...samplePlaceParts(CONVENTIONS),
    attainment: sampleAttainment(CONVENTIONS, scorecardRows()),
    scorecard: {
      conventions: CONVENTIONS,
      targets: { zh: '2013年政策目标', en: 'Targets of the 2013 policy' },
      place: '天津市',
      rows: scorecardRows(),
    },
    ...sampleRobustness(CONVENTIONS),
    quality: QUALITY,
  };
}

/** The landscape of files without a single application: every number is 0 or null. */
export function emptyResult(): LandscapeResult {
  const conventions: Conventions = { ...CONVENTIONS, offices: [], asOf: null };
  const trend: Trend = {
    conventions,
    dimension: 'industry',
    rows: [],
    summaries: [],
    lastCompleteYear: null,
    lagMonths: 18,
    withoutYear: 0,
  };
  const corrected = { hhiNormalised: null, hhiCorrected: null, hhiInterval: null, giniCorrected: null, labelFirm: null };
  const indices = { hhi: null, cr4: null, cr8: null, gini: null, entropy: null, effectiveNumber: null, ...corrected };
  return {
    ...sampleResult(),
    conventions,
    ingest: { rows: 0, applications: 0, merged: 0, rejected: 0, issuesByCode: {}, twins: 0, files: [] },
    classified: 0,
    types: [],
    granted: 0,
    industries: INDUSTRIES.map(({ id, zh, en, areas }, i) => ({
      id,
      name: { zh, en },
      count: 0,
      primary: 0,
      areas:
        AREA_COUNTS[i] === undefined
          ? []
          : areas.map((name, k) => ({ id: `${id}-${k}`, name: { zh: name, en: `${en} ${k}` }, count: 0 })),
    })),
    overall: {
      ...trend,
      dimension: 'all',
      summaries: [{ value: 'all', total: 0, from: null, to: null, cagr: null, verdict: 'cannotSay', reason: 'noCompleteYear' }],
    },
    trend,
    concentration: {
      conventions,
      labelSet: 'US merger guidelines 2010',
      labels: LABEL_SETS.us2010,
      bootstrap: DEFAULT_BOOTSTRAP,
      rows: [{ scope: 'all', id: 'all', of: 'applicant', n: 0, total: 0, ...indices, small: true, label: null }],
    },
    topApplicants: [],
    applicantTypes: [],
    districts: [],
    emergingAreas: { conventions, lagMonths: 18, windows: null, dispersion: null, rows: [] },
    whiteSpaces: { conventions, strongFrom: 30, quietTo: 0, baseline: 0, rows: [] },
    value: emptyValue(conventions),
    advantageEnterprises: {
      conventions,
      threshold: 50,
      window: null,
      total: 0,
      byIndustry: [],
      byArea: [],
      byDistrict: [],
      list: [],
      nearThreshold: [],
    },
    enterpriseGroups: null,
    ...emptyEnterpriseParts(conventions),
    ...emptyPlaceParts(conventions),
    attainment: { ...sampleAttainment(conventions, []), rows: [] },
    scorecard: {
      conventions,
      targets: { zh: '2013年政策目标', en: 'Targets of the 2013 policy' },
      place: '天津市',
      rows: scorecardRows().map((row) => ({
        ...row,
        actual: null,
        ratio: null,
        state: 'notComputable',
        year: null,
        complete: null,
      })),
    },
    robustness: { conventions, headlines: [] },
    quality: { ...QUALITY, fields: [], completeness: [], issues: [], suspicions: [] },
  };
}

/** Texts that a file may hold and that no output may let through. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a | b | c',
  '`code` **bold** _it_ [x](javascript:alert(1)) ![i](http://evil.example/p.png)',
  ']]> --> <!-- <![CDATA[',
  '"\' onmouseover="x',
  '# heading\n## second\n- item',
  'https://evil.example/?a=1&b=2 www.evil.example a@b.example',
  'nul\u0000 bell\u0007 lone\ud800 end',
  '{{constructor}} =1+1',
  '很'.repeat(300),
] as const;

/** The sample with hostile texts in every place that comes from a file. */
export function hostileResult(): LandscapeResult {
  const sample = sampleResult();
  const text = (i: number) => HOSTILE_TEXTS[i % HOSTILE_TEXTS.length]!;
  const enterprises = sample.advantageEnterprises;
  return {
    ...sample,
    ingest: {
      ...sample.ingest,
      files: sample.ingest.files.map((file, i) => ({
        ...file,
        file: text(i),
        preset: text(i + 1),
        encoding: text(i + 2),
        unusedColumns: HOSTILE_TEXTS,
        passedOver: { above: passed(HOSTILE_TEXTS), below: passed([]), comments: passed([]) },
      })),
    },
    topApplicants: sample.topApplicants.map((row, i) => ({ ...row, name: text(i) })),
    districts: [...sample.districts.slice(1), ...HOSTILE_TEXTS.map((district) => ({ district, within: null, count: 1 }))],
    industries: sample.industries.map((one, i) => ({
      ...one,
      name: { zh: text(i), en: text(i) },
      areas: one.areas.map((area, k) => ({ ...area, name: { zh: text(k), en: text(k) } })),
    })),
    advantageEnterprises: {
      ...enterprises,
      list: enterprises.list.map((row, i) => ({ ...row, name: text(i) })),
      nearThreshold: enterprises.nearThreshold.map((row, i) => ({ ...row, name: text(i + 5) })),
    },
    enterpriseGroups: {
      ...sample.enterpriseGroups!,
      list: sample.enterpriseGroups!.list.map((row, i) => ({ ...row, name: text(i) })),
    },
    ...renamedEnterpriseParts(sample, text),
    ...renamedPlaceParts(sample, text),
    scorecard: {
      ...sample.scorecard,
      rows: sample.scorecard.rows.map((row, i) => ({ ...row, arithmetic: { zh: text(i), en: text(i) } })),
    },
    quality: { ...QUALITY, suspicions: QUALITY.suspicions.map((one, i) => ({ ...one, file: text(i) })) },
  };
}

const WITHOUT_YEAR = 3;
const YEARS = Array.from({ length: 14 }, (_, i) => 2003 + i);
const PUBLISHED = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.7, 0.2];

const INDUSTRIES = [
  {
    id: 'biomedicine',
    zh: '生物医药',
    en: 'Biomedicine',
    areas: ['中药', '化学药物', '生物药物', '多肽药物', '疫苗', '诊断试剂'],
  },
  { id: 'new-materials', zh: '新材料', en: 'New materials', areas: ['纳米材料', '石墨烯', '功能高分子材料', '特种金属材料'] },
  {
    id: 'next-gen-it',
    zh: '新一代信息技术',
    en: 'Next-generation information technology',
    areas: ['物联网', '信息安全', '集成电路', '新型显示器件', '云计算'],
  },
  { id: 'high-end-equipment', zh: '高端装备制造', en: 'High-end equipment', areas: ['精密加工', '智能控制', '轨道交通装备'] },
  {
    id: 'energy-saving-environmental',
    zh: '节能环保',
    en: 'Energy saving and environment',
    areas: ['工业水处理', '海水淡化与综合利用', '环境监测'],
  },
  { id: 'new-energy', zh: '新能源', en: 'New energy', areas: ['绿色电池', '太阳能电池', '风电机组控制'] },
  { id: 'new-energy-vehicles', zh: '新能源汽车', en: 'New-energy vehicles', areas: ['动力电池系统', '驱动电机', '充电设施'] },
] as const;

const AREA_COUNTS = [30, 30, 50, 50, 20, 50, 10];

const TOP_NAMES: readonly [string, string][] = [
  ['津海生物制药股份有限公司', 'enterprise'],
  ['滨河大学', 'university'],
  ['蓝桥微电子（天津）有限公司', 'enterprise'],
  ['华北先进装备研究院', 'institute'],
  ['Nordlicht Energy Systems GmbH', 'enterprise'],
  ['海河动力电池有限公司', 'enterprise'],
  ['远帆智能制造有限责任公司', 'enterprise'],
  ['清源水处理科技股份有限公司', 'enterprise'],
  ['张三丰', 'person'],
  ['星图云计算有限公司', 'enterprise'],
];

const CONVENTIONS: Conventions = {
  unit: 'application',
  dateBasis: 'filing',
  counting: 'whole',
  twins: 'each',
  types: null,
  offices: ['CN', 'WO', 'US'],
  harmonisation: 'normalised',
  taxonomy: 'sei-2013 2.0.0',
  exclusions: [],
  asOf: '2016-12-31',
};

function primaryIn(i: number, y: number): number {
  return Math.round((8 + 5 * ((i * 3) % 7) + y * (3 + ((i * 2) % 5)) + ((i + y) % 3) * 4) * PUBLISHED[y]!);
}

function wholeIn(i: number, y: number): number {
  return primaryIn(i, y) + Math.floor(primaryIn(i, y) / (4 + (i % 3)));
}

function unclassifiedIn(y: number): number {
  return Math.round((20 + 4 * y) * PUBLISHED[y]!);
}

function industry(i: number): IndustryResult {
  const { id, zh, en, areas } = INDUSTRIES[i]!;
  const sum = (count: (i: number, y: number) => number) =>
    YEARS.reduce((total, _, y) => total + count(i, y), i === 0 ? WITHOUT_YEAR : 0);
  const name = (k: number) => ({
    zh: areas[k] ?? `${zh}领域${'甲乙丙丁戊己庚辛壬癸'[k % 10]}${k}`,
    en: k < areas.length ? `${en} key area ${k + 1}` : `${en} area ${k}`,
  });
  const whole = sum(wholeIn);
  return {
    id,
    name: { zh, en },
    count: whole,
    primary: sum(primaryIn),
    areas: Array.from({ length: AREA_COUNTS[i]! }, (_, k) => ({
      id: `${id}-${k}`,
      name: name(k),
      count: k < 12 ? Math.floor(whole / (k + 2.5)) : 0,
    })),
  };
}

function trendOf(dimension: string, series: readonly [string, number[]][], withoutYear: number): Trend {
  return {
    conventions: CONVENTIONS,
    dimension,
    rows: series.flatMap(([value, counts]) =>
      counts.map((count, y): TrendRow => {
        const before = counts[y - 1];
        const growth = before === undefined || before === 0 || y > 11 ? null : count / before - 1;
        return { value, year: YEARS[y]!, count, complete: y <= 11, growth };
      }),
    ),
    summaries: series.map(
      ([value, counts], i): TrendSummary => ({
        value,
        total: counts.reduce((a, b) => a + b, 0),
        from: 2003,
        to: 2014,
        cagr: (counts[11]! / counts[0]!) ** (1 / 11) - 1,
        verdict: i === 4 ? 'flat' : i === 6 ? 'cannotSay' : 'up',
        reason: i === 6 ? 'tooFewRecords' : null,
      }),
    ),
    lastCompleteYear: 2014,
    lagMonths: 18,
    withoutYear,
  };
}

function concentrationRows(industries: readonly IndustryResult[], applications: number): ConcentrationRow[] {
  const row = (
    scope: ConcentrationRow['scope'],
    id: string,
    of: ConcentrationRow['of'],
    n: number,
    total: number,
    hhi: number,
  ): ConcentrationRow => ({
    scope,
    id,
    of,
    n,
    total,
    hhi,
    cr4: Math.min(1, hhi * 2.1 + 0.12),
    cr8: Math.min(1, hhi * 2.6 + 0.21),
    gini: 0.55 + hhi / 3,
    entropy: -Math.log2(hhi) + 0.4,
    effectiveNumber: 1 / hhi,
    small: total < 30,
    label: total < 30 ? null : hhi < 0.15 ? 'unconcentrated' : hhi < 0.25 ? 'moderate' : 'high',
    hhiNormalised: Math.max(0, (n * hhi - 1) / (n - 1)),
    hhiCorrected: hhi * 0.97,
    hhiInterval: total < 30 || scope === 'area' ? null : { low: hhi * 0.9, high: hhi * 1.04 },
    giniCorrected: 0.56 + hhi / 3,
    labelFirm: total < 30 || scope === 'area' ? null : hhi < 0.14 || hhi > 0.17,
  });
  return [
    row('all', 'all', 'applicant', 420, applications + 120, 0.012),
    row(
      'all',
      'all',
      'industry',
      7,
      industries.reduce((sum, one) => sum + one.count, 0),
      0.151,
    ),
    row('all', 'all', 'area', 84, 9100, 0.021),
    ...industries.map((one, i) => row('industry', one.id, 'applicant', 40 + 7 * i, i === 6 ? 24 : one.count, 0.03 + 0.045 * i)),
    ...industries.flatMap((one) =>
      one.areas.slice(0, 4).map((area, k) => row('area', area.id, 'applicant', 9 + k, area.count, 0.1 + 0.06 * k)),
    ),
  ];
}

function emerging(industries: readonly IndustryResult[]): EmergingAreas {
  const rows = industries.slice(0, 6).map(({ id, areas }, i): EmergingAreaRow => {
    const small = i === 5;
    const recent = small ? 21 : 61 + 7 * i;
    return {
      area: areas[1]!.id,
      industry: id,
      rank: small ? null : i + 1,
      rankRange: small ? null : { best: 1, worst: i + 3 },
      recent,
      before: 20 + i,
      growth: recent / (20 + i) - 1,
      share: recent / 4013,
      shareRatio: 2.345 - 0.3 * i,
      shareRatioInterval: { low: 1.654 - 0.3 * i, high: 3.321 - 0.3 * i },
      applicants: 40 + i,
      entrants: 23 + i,
      entrantShare: (23 + i) / (40 + i),
      burst: i === 0 ? 4.2 : 0,
      small,
      p: small ? null : 0.0011 * (i + 1),
      emerging: !small && 1.654 - 0.3 * i > 1,
      reasons: i < 3 ? ['fasterThanAll', 'newcomers'] : [],
    };
  });
  return {
    conventions: CONVENTIONS,
    lagMonths: 18,
    windows: [
      { from: 2009, to: 2011 },
      { from: 2012, to: 2014 },
    ],
    dispersion: 1.834,
    rows,
  };
}

function quiet(industries: readonly IndustryResult[]): WhiteSpaces {
  const rows = industries.slice(0, 3).map(
    ({ id, areas }, i): WhiteSpaceRow => ({
      area: areas.at(-1)!.id,
      industry: id,
      count: i,
      density: 0.834 - 0.1 * i,
      neighbours: 6,
      strongNeighbours: 4,
      strongest: areas.slice(0, 2).map((area) => ({ area: area.id, count: area.count, relatedness: 0.5 })),
    }),
  );
  return { conventions: CONVENTIONS, strongFrom: 61, quietTo: 7, baseline: 0.25, rows };
}

function enterprise(name: string, type: string, count: number, i: number) {
  const first = INDUSTRIES[i % 7]!.id;
  const second = INDUSTRIES[(i + 2) % 7]!.id;
  return {
    key: `k${i}`,
    name,
    type,
    count,
    industries: [
      { id: first, count: count - 9 },
      { id: second, count: 12 },
    ],
  };
}

function scorecardRows(): ScorecardRow[] {
  const piece = { zh: '件', en: 'applications' };
  const goals = [5000, 5000, 10000, 10000, 2000, 5000, 2000];
  const annual = INDUSTRIES.map(({ id }, i): ScorecardRow => {
    const actual = i === 0 ? 5210 : 2000 - 90 * i;
    const goal = goals[i]!;
    return {
      target: `${id}-annual-applications`,
      industry: id,
      indicator: 'annualApplications',
      kind: 'flow',
      name: { zh: '年专利申请量', en: 'Annual applications' },
      unit: piece,
      goal,
      actual,
      ratio: actual / goal,
      state: actual >= goal ? 'met' : 'open',
      year: 2016,
      complete: false,
      arithmetic: { zh: '按申请日统计的年度申请量', en: 'applications filed in the year' },
    };
  });
  return [
    {
      target: 'ownership-growth',
      industry: null,
      indicator: 'ownershipGrowth',
      kind: 'growth',
      name: { zh: '自主知识产权拥有量年均增长', en: 'Yearly growth of rights held' },
      unit: { zh: '%', en: '%' },
      goal: 0.3,
      actual: 0.216,
      ratio: 0.72,
      state: 'behind',
      year: null,
      complete: null,
      arithmetic: { zh: '复合年均增长率', en: 'compound annual growth rate' },
    },
    {
      target: 'invention-share',
      industry: null,
      indicator: 'inventionShare',
      kind: 'share',
      name: { zh: '发明专利拥有量占比', en: 'Share of inventions' },
      unit: { zh: '%', en: '%' },
      goal: 0.4,
      actual: 0.573,
      ratio: 1.4325,
      state: 'met',
      year: null,
      complete: null,
      arithmetic: { zh: '有效发明专利件数除以有效专利件数', en: 'inventions in force over patents in force' },
    },
    ...annual,
    {
      target: 'biomedicine-sales',
      industry: 'biomedicine',
      indicator: 'varietiesAbove100Million',
      kind: 'stock',
      name: { zh: '年销售收入超过亿元的大品种', en: 'Products above 100 million yuan' },
      unit: { zh: '个', en: 'products' },
      goal: 50,
      actual: null,
      ratio: null,
      state: 'noData',
      year: null,
      complete: null,
      arithmetic: { zh: '需由外部提供', en: 'must be supplied' },
    },
    {
      target: 'it-standards',
      industry: 'next-gen-it',
      indicator: 'standards',
      kind: 'stock',
      name: { zh: '技术标准', en: 'Technical standards' },
      unit: { zh: '项', en: 'standards' },
      goal: 10,
      actual: null,
      ratio: null,
      state: 'notComputable',
      year: null,
      complete: null,
      arithmetic: { zh: '数据中没有所需字段', en: 'the data lack the field' },
    },
  ];
}

const QUALITY: DataQuality = {
  conventions: CONVENTIONS,
  fields: [
    { field: 'title', filled: 8000, records: 8000, share: 1 },
    { field: 'abstract', filled: 3200, records: 8000, share: 0.4 },
  ],
  completeness: [{ field: 'title', year: 2010, filled: 8000, records: 8000 }],
  issues: [],
  coverage: { year: [], office: [], type: [], firstStage: [] },
  suspicions: [
    { code: 'export-limit', file: '专利导出_2016.csv', value: 10_000, touches: ['trend', 'enterprises'] },
    { code: 'few-abstracts', file: null, value: 0.4, touches: ['areas'] },
    { code: 'missing-year', file: null, value: 2009, touches: ['trend'] },
  ],
};

function ingest(applications: number): LandscapeResult['ingest'] {
  const second = 1203;
  const first = applications - second;
  const columns = { applicationNumber: '申请号', title: '标题' };
  return {
    rows: applications + 2310 + 38,
    applications,
    merged: 2310,
    rejected: 38,
    issuesByCode: {
      'same-application': 2100,
      'duplicate-publication': 210,
      'damaged-number': 20,
      'no-identifier': 18,
      'check-digit': 41,
      'no-applicant': 7,
    },
    twins: 64,
    files: [
      {
        file: '专利导出_2016.csv',
        preset: 'incopat',
        format: 'text',
        encoding: 'gb18030',
        delimiter: ',',
        rows: first + 2000 + 30,
        applications: first,
        merged: 2000,
        rejected: 30,
        columns,
        unusedColumns: ['权利要求数', '引证次数'],
        passedOver: { above: passed(['检索式：风电 2016']), below: passed(['合计：3', '来源：自制']), comments: passed([]) },
      },
      {
        file: 'export-lens.csv',
        preset: 'lens',
        format: 'text',
        encoding: 'utf-8',
        delimiter: ',',
        rows: second + 310 + 8,
        applications: second,
        merged: 310,
        rejected: 8,
        columns,
        unusedColumns: [],
        passedOver: { above: passed([]), below: passed([]), comments: passed([]) },
      },
    ],
  };
}

function passed(first: readonly string[]): PassedLines {
  return { lines: first.length, first };
}
