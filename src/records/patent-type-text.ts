import type { PatentType, Stage } from './patent-type.js';
import { compilePhrases } from './phrase-scanner.js';

/** What the words of a vendor's type column say. */
export interface PatentTypeText {
  readonly type: PatentType;
  readonly stage: Stage;
}

/**
 * Patent type and stage from the words of a type column, Chinese, English, Japanese or Korean; `unknown` for what they do not
 * say.
 *
 * A Chinese utility model or design is published only when it is granted (since 1993), so the words mean a grant. `utility` is
 * the US word for an invention, `Patent Application` and `Granted Patent` tell the stage only, `Limited Patent` is Lens's for
 * a utility model, a plant patent is `other`.
 *
 * @example parsePatentType('发明公开') //=> { type: 'invention', stage: 'application' }
 * @example parsePatentType('授权发明') //=> { type: 'invention', stage: 'grant' }
 * @example parsePatentType('Limited Patent') //=> { type: 'utilityModel', stage: 'grant' }
 */
export function parsePatentType(text: string): PatentTypeText {
  const known = WHOLE.get(text);
  if (known !== undefined) return known;
  let type: PatentType = 'unknown';
  let stage: Stage = 'unknown';
  for (const word of scan(text)) {
    if (type === 'unknown') type = word.type;
    if (stage === 'unknown') stage = word.stage;
  }
  return { type, stage };
}

const WORDS: readonly (readonly [PatentType, Stage, readonly string[]])[] = [
  [
    'invention',
    'application',
    [
      '发明申请',
      '发明公布',
      '发明公开',
      '发明专利申请',
      '发明专利申请公布',
      '发明公开专利',
      '发明专利公布',
      '发明专利公开',
      '公开发明',
      '发明审定',
    ],
  ],
  ['invention', 'grant', ['发明授权', '授权发明', '发明专利授权', '发明授权专利', '发明授权公告', '发明专利授权公告']],
  [
    'invention',
    'unknown',
    [
      '发明',
      '发明专利',
      '發明',
      '特許',
      '特许',
      '특허',
      'invention',
      'invention patent',
      'utility',
      'utility patent',
      'reissue',
      'pi',
    ],
  ],
  ['invention', 'application', ['invention application', 'utility application', '공개특허', '公開特許']],
  ['invention', 'grant', ['invention grant', 'utility grant', 'reissue patent', '등록특허', '特許公報']],
  [
    'utilityModel',
    'grant',
    ['实用新型', '实用新型专利', '实用新型授权', '授权实用新型', 'limited patent', 'granted utility model', '등록실용'],
  ],
  ['utilityModel', 'application', ['实用新型申请', '实用新型公开', 'utility model application', '공개실용']],
  [
    'utilityModel',
    'unknown',
    ['utility model', 'utility models', 'um', 'utility innovation', 'petty patent', '新型', '実用新案', '실용신안', '실용'],
  ],
  [
    'design',
    'grant',
    ['外观设计', '外观设计专利', '外观设计授权', '授权外观设计', '外观专利', 'design right', 'design patent', 'granted design'],
  ],
  ['design', 'application', ['外观设计申请', '外观设计公开', 'design application']],
  ['design', 'unknown', ['外观', 'design', 'designs', 'industrial design', 'dp', '设计专利', '意匠', '디자인', '의장']],
  [
    'other',
    'unknown',
    ['plant', 'plant patent', 'statutory invention registration', 'defensive publication', '植物', '植物专利'],
  ],
  [
    'unknown',
    'grant',
    ['granted patent', 'patent grant', 'amended patent', '授权', '授权公告', 'grant', 'granted', 'patent of addition'],
  ],
  [
    'unknown',
    'application',
    ['patent application', 'amended application', '申请', '公布', '公开', '申请公布', 'application', 'published application'],
  ],
];

const ENTRIES: readonly (readonly [string, PatentTypeText])[] = WORDS.flatMap(([type, stage, words]) =>
  words.map((word) => [word, { type, stage }] as const),
);
const scan: (text: string) => readonly PatentTypeText[] = compilePhrases(ENTRIES);
/** Cells that are one word, which most are, need no scan. */
const WHOLE: ReadonlyMap<string, PatentTypeText> = new Map(ENTRIES);
