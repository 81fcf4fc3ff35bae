import type { Light } from '../analyse/targets/attainment.js';
import type { TargetState } from '../analyse/targets/scorecard.js';
import type { Bilingual } from '../util/bilingual.js';

/** The state of a target in words, in the chart and in the report. */
export const STATE_WORDS: Readonly<Record<TargetState, Bilingual>> = {
  met: { zh: '达到', en: 'Met' },
  behind: { zh: '未达到', en: 'Not met' },
  open: { zh: '暂无结论', en: 'No verdict yet' },
  noData: { zh: '无数据', en: 'No data' },
  notComputable: { zh: '无法计算', en: 'Not computable' },
};

/** The traffic light of a target in words. */
export const LIGHT_WORDS: Readonly<Record<Light, Bilingual>> = {
  green: { zh: '绿灯', en: 'Green' },
  amber: { zh: '黄灯', en: 'Amber' },
  red: { zh: '红灯', en: 'Red' },
  open: { zh: '未定', en: 'Open' },
};
