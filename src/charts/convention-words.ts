import type { Exclusion } from '../analyse/conventions.js';
import type { ChoiceAxis } from '../analyse/multiverse/choice-axes.js';
import type { Bilingual } from '../util/bilingual.js';
import type { ChartNames } from './chart-base.js';

/** Patent types in words, in captions and in the report. */
export const PATENT_TYPE_WORDS: ChartNames = {
  invention: { zh: '发明', en: 'Invention' },
  utilityModel: { zh: '实用新型', en: 'Utility model' },
  design: { zh: '外观设计', en: 'Design' },
  other: { zh: '其他', en: 'Other' },
  unknown: { zh: '类型不明', en: 'Unknown' },
};

/** Types of applicants in words. */
export const APPLICANT_TYPE_WORDS: ChartNames = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  university: { zh: '大专院校', en: 'University' },
  institute: { zh: '科研单位', en: 'Research institute' },
  hospital: { zh: '医疗机构', en: 'Hospital' },
  government: { zh: '机关团体', en: 'Government body' },
  person: { zh: '个人', en: 'Person' },
  unknown: { zh: '类型不明', en: 'Unknown' },
  none: { zh: '无申请人', en: 'No applicant' },
};

/** Legal states in words. */
export const LEGAL_STATUS_WORDS: ChartNames = {
  unknown: { zh: '状态不明', en: 'Unknown' },
  pending: { zh: '在审', en: 'Pending' },
  active: { zh: '有效', en: 'In force' },
  refused: { zh: '驳回', en: 'Refused' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  lapsed: { zh: '终止', en: 'Lapsed' },
  expired: { zh: '届满', en: 'Expired' },
  revoked: { zh: '宣告无效', en: 'Revoked' },
  inactive: { zh: '失效', en: 'Dead' },
};

/** Stages of a publication in words. */
export const STAGE_WORDS: ChartNames = {
  unknown: { zh: '阶段不明', en: 'unknown' },
  application: { zh: '申请公布', en: 'application' },
  grant: { zh: '授权公告', en: 'grant' },
};

/** Words for the values of what can be counted by, where the values are the library's own. */
export const VALUE_WORDS: Readonly<Record<string, ChartNames>> = {
  type: PATENT_TYPE_WORDS,
  applicantType: APPLICANT_TYPE_WORDS,
  firstStage: STAGE_WORDS,
  status: LEGAL_STATUS_WORDS,
};

/** Units of count in a word. */
export const UNIT_NAMES: ChartNames = {
  application: { zh: '专利申请', en: 'applications' },
  publication: { zh: '专利公开文本', en: 'publications' },
  family: { zh: '简单同族', en: 'simple families' },
};

/** Bases of years in a word. */
export const DATE_BASIS_NAMES: ChartNames = {
  filing: { zh: '申请日', en: 'filing' },
  priority: { zh: '最早优先权日', en: 'priority' },
  publication: { zh: '首次公开日', en: 'first publication' },
  grant: { zh: '授权公告日', en: 'grant' },
};

/** Ways of counting in a word. */
export const COUNTING_NAMES: ChartNames = {
  whole: { zh: '全计数', en: 'whole counts' },
  fractional: { zh: '分数计数', en: 'fractional counts' },
  primary: { zh: '主归属计数', en: 'primary counts' },
};

/** What becomes of same-day twins, in a word. */
export const TWIN_NAMES: ChartNames = {
  each: { zh: '一案双申各计', en: 'twins each' },
  once: { zh: '一案双申只计发明', en: 'twins once' },
};

/** Levels of harmonisation in a word. */
export const HARMONISATION_NAMES: ChartNames = {
  exact: { zh: '申请人名称逐字比对', en: 'names as published' },
  normalised: { zh: '申请人名称按写法归并', en: 'names normalised' },
  resolved: { zh: '申请人名称按写法、别名和误写归并', en: 'names resolved' },
};

type Flag = 'granted' | 'classified';
type Counted = Exclude<Exclusion['by'], Flag> | 'type' | 'office';

/** What can be counted by, or be a condition; a flag with what it asks for. */
export const CONDITION_NAMES: Readonly<Record<Counted | `${Flag} ${boolean}`, Bilingual>> = {
  industry: { zh: '产业', en: 'industry' },
  area: { zh: '重点技术领域', en: 'area' },
  applicant: { zh: '申请人', en: 'applicant' },
  applicantType: { zh: '申请人类型', en: 'applicant type' },
  subclass: { zh: '分类号小类', en: 'subclass' },
  ipcClass: { zh: '分类号大类', en: 'class of symbols' },
  ipcSection: { zh: '分类号部', en: 'section of symbols' },
  type: { zh: '专利类型', en: 'patent type' },
  firstStage: { zh: '首次公开阶段', en: 'first stage' },
  office: { zh: '受理局', en: 'office' },
  status: { zh: '法律状态', en: 'status' },
  province: { zh: '省份', en: 'province' },
  city: { zh: '城市', en: 'city' },
  district: { zh: '区县', en: 'district' },
  country: { zh: '申请人国别', en: 'country of the applicant' },
  priorityCountry: { zh: '优先权国家', en: 'priority country' },
  familyOfficeList: { zh: '同族所在受理局', en: 'offices of the family' },
  year: { zh: '年份', en: 'years' },
  application: { zh: '申请号', en: 'application' },
  citedBy: { zh: '被引证', en: 'citing patents' },
  citations: { zh: '引证', en: 'cited patents' },
  claims: { zh: '权利要求', en: 'claims' },
  inventors: { zh: '发明人', en: 'inventors' },
  symbols: { zh: '分类号', en: 'symbols' },
  symbolSquares: { zh: '分类号大组平方和', en: 'squares of symbols by main group' },
  familySize: { zh: '同族申请', en: 'family size' },
  familyOffices: { zh: '同族受理局', en: 'family offices' },
  foreignGrants: { zh: '海外授权', en: 'grants abroad' },
  grantYear: { zh: '授权年', en: 'year of grant' },
  pendency: { zh: '授权周期（天）', en: 'days to grant' },
  age: { zh: '申请后年数', en: 'years since filing' },
  life: { zh: '授权后天数', en: 'days since grant' },
  ended: { zh: '提前终止', en: 'ended early' },
  inForce: { zh: '有效', en: 'in force' },
  'granted true': { zh: '已有授权记录', en: 'granted' },
  'granted false': { zh: '无授权记录', en: 'not granted' },
  'classified true': { zh: '归入产业', en: 'in an industry' },
  'classified false': { zh: '未归入产业', en: 'in no industry' },
};

/** Choices of patent types in a word. */
export const TYPE_CHOICE_NAMES: ChartNames = {
  asAsked: { zh: '按所选类型', en: 'as asked' },
  withoutDesign: { zh: '不计外观设计', en: 'without designs' },
  withoutUtilityModel: { zh: '不计实用新型', en: 'without utility models' },
  inventionOnly: { zh: '只计发明', en: 'inventions only' },
};

const LEVEL_NAMES: ChartNames = {
  exact: { zh: '逐字比对', en: 'as published' },
  normalised: { zh: '按写法归并', en: 'normalised' },
  resolved: { zh: '按写法、别名和误写归并', en: 'resolved' },
};

/** Conventions that can be chosen, in a word, and the words for their values. */
export const CHOICES: Readonly<Record<ChoiceAxis, { readonly name: Bilingual; readonly values: ChartNames }>> = {
  unit: { name: { zh: '单位', en: 'Unit' }, values: UNIT_NAMES },
  dateBasis: { name: { zh: '年份依据', en: 'Year by' }, values: DATE_BASIS_NAMES },
  counting: { name: { zh: '计数', en: 'Counting' }, values: COUNTING_NAMES },
  twins: {
    name: { zh: '一案双申', en: 'Twins' },
    values: { each: { zh: '各计', en: 'each' }, once: { zh: '只计发明', en: 'once' } },
  },
  types: { name: { zh: '专利类型', en: 'Types' }, values: TYPE_CHOICE_NAMES },
  harmonisation: { name: { zh: '申请人名称', en: 'Names' }, values: LEVEL_NAMES },
};
