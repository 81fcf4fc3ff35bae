import { exclusionsText } from '../../charts/convention-text.js';
import { PATENT_TYPE_WORDS } from '../../charts/convention-words.js';
import { dayText } from '../../util/day-text.js';
import type { Context } from '../context.js';
import type { Cell } from '../section-model.js';
import { COUNTING_WORDS, DATE_BASIS_WORDS, HARMONISATION_WORDS, TWIN_WORDS, UNIT_WORDS, type Words, wordFor } from '../words.js';
import { officeName } from './office-name.js';

/** The conventions of a result in words: name and value of each. */
export function conventionRows(context: Context): readonly (readonly [Cell, Cell])[] {
  const { result, lang, pick, say, figures } = context;
  const { conventions, overall } = result;
  const word = (words: Words, value: string) => wordFor(words, value, lang);
  const comma = lang === 'zh' ? '、' : ', ';
  const all = { zh: '全部类型', en: 'All types' };
  const types = conventions.types?.map((type) => word(PATENT_TYPE_WORDS, type)).join(comma) ?? pick(all);
  const twins = say({ zh: '（涉及{n}对）', en: ' ({n#pair|pairs})' }, { n: figures.cell('/ingest/twins') });
  return [
    [pick({ zh: '统计单位', en: 'Unit' }), word(UNIT_WORDS, conventions.unit)],
    [pick({ zh: '年份依据', en: 'Year by' }), word(DATE_BASIS_WORDS, conventions.dateBasis)],
    [pick({ zh: '计数方式', en: 'Counting' }), word(COUNTING_WORDS, conventions.counting)],
    [pick({ zh: '专利类型', en: 'Patent types' }), types],
    [pick({ zh: '一案双申', en: 'Same-day twins' }), [word(TWIN_WORDS, conventions.twins), ...twins]],
    [pick({ zh: '受理局', en: 'Offices' }), conventions.offices.map((office) => officeName(office, context)).join(comma)],
    [pick({ zh: '申请人名称', en: 'Applicant names' }), word(HARMONISATION_WORDS, conventions.harmonisation)],
    [pick({ zh: '分类体系', en: 'Classification scheme' }), conventions.taxonomy],
    [pick({ zh: '剔除', en: 'Left out' }), exclusionsText(conventions.exclusions, lang)],
    [pick({ zh: '数据截止日', en: 'Data up to' }), cutOff(context)],
    [pick({ zh: '公开完整的年份', en: 'Complete years' }), overall.lagMonths === 0 ? noLag(context) : lag(context)],
  ];
}

function cutOff({ result, lang, pick }: Context): string {
  const { asOf } = result.conventions;
  return asOf === null ? pick({ zh: '不明', en: 'Unknown' }) : dayText(asOf)[lang];
}

function noLag({ pick }: Context): string {
  return pick({ zh: '按所选年份依据，各年数据不受公开滞后影响', en: 'With this basis of years nothing is outstanding' });
}

function lag({ result, figures, say, pick }: Context): Cell {
  const months = figures.cell('/overall/lagMonths');
  if (result.conventions.asOf === null) return pick({ zh: '截止日不明，无法判断', en: 'Cannot be said without a cut-off day' });
  const rule = say(
    { zh: '年度结束满{months}个月后视为公开完整', en: 'A year is complete {months#month|months} after its end' },
    { months },
  );
  if (result.overall.lastCompleteYear === null) return [...rule, pick({ zh: '；目前没有这样的年份', en: '; there is none yet' })];
  const year = figures.cell('/overall/lastCompleteYear', 'year');
  return [...rule, ...say({ zh: '，最近的完整年份为{year}年', en: '; the last complete one is {year}' }, { year })];
}
