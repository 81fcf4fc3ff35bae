import { encoderOf } from './encoders.js';
import type { Figure } from './figure.js';
import { gridOf, readFirstTable } from './read-grid.js';

const FILES = 200;

/** Figure 8: exports of 1 to 200 rows made up in five languages, in the encodings that such exports have. */
export const encodings: readonly Figure[] = [
  {
    id: '8',
    name: 'Encodings found out (12 x 200 generated exports)',
    target: '>= 99.5% right, 0 wrong without a flag',
    needs: [],
    run: async () => {
      let [right, silent] = [0, 0];
      const notes: string[] = [];
      for (const [encoding, language] of ENCODINGS) {
        const encode = encoderOf(encoding);
        for (let i = 0; i < FILES; i++) {
          const grid = exportOf(Array.isArray(language) ? language[i % language.length]! : language, 1 + ((i * 37) % 200), i);
          const read = gridOf(await readFirstTable('export.csv', encode(grid.map((row) => row.join(',')).join('\r\n'))));
          if (JSON.stringify(read) === JSON.stringify(grid)) right++;
          else {
            if (!read.flat().some((cell) => cell.includes('\ufffd'))) silent++;
            notes.push(`${encoding}, file ${i}, ${grid.length} rows: ${JSON.stringify(read.slice(0, 2)).slice(0, 160)}`);
          }
        }
      }
      const all = ENCODINGS.length * FILES;
      const value = `${((100 * right) / all).toFixed(2)}% right, ${silent} wrong without a flag`;
      return { value, isPass: right >= 0.995 * all && silent === 0, notes };
    },
  },
];

type Language = keyof typeof LANGUAGES;

const ALL: readonly Language[] = ['zh', 'tw', 'ja', 'ko', 'eu'];
const ENCODINGS: readonly (readonly [string, Language | readonly Language[]])[] = [
  ['utf-8', ALL],
  ['utf-8-mark', ALL],
  ['utf-16le-mark', ALL],
  ['utf-16be-mark', ALL],
  ['utf-16le', ['eu', 'zh']],
  ['utf-16be', ['eu', 'zh']],
  ['gbk', 'zh'],
  ['gb18030', 'zh'],
  ['big5', 'tw'],
  ['shift_jis', 'ja'],
  ['euc-kr', 'ko'],
  ['windows-1252', 'eu'],
];

/** Names of columns, words of titles, and applicants. */
const LANGUAGES = {
  zh: [
    '公开号,申请号,发明名称,申请人,申请日',
    '锂离子电池,制备方法,装置,及其应用,一种,石墨烯,风力发电机,控制系统,传感器,图像识别',
    '清华大学,华为技术有限公司,中国科学院,南方电网公司',
  ],
  tw: [
    '公開號,申請號,專利名稱,申請人,申請日',
    '半導體裝置,製造方法,顯示面板,鋰電池,控制電路,一種,封裝結構,影像處理,無線通訊,感測器',
    '台灣積體電路製造股份有限公司,友達光電股份有限公司,國立清華大學',
  ],
  ja: [
    '公開番号,出願番号,発明の名称,出願人,出願日',
    '電池の製造方法,半導体装置,および,画像処理システム,リチウムイオン,制御装置,センサー,の,モータ,表示パネル',
    'トヨタ自動車株式会社,日立製作所,ソニー株式会社',
  ],
  ko: [
    '공개번호,출원번호,발명의 명칭,출원인,출원일',
    '리튬 이온 전지,제조 방법,반도체 장치,및,영상 처리,시스템,제어,센서,디스플레이,모터',
    '삼성전자주식회사,현대자동차,한국과학기술원',
  ],
  eu: [
    'publication number,application number,title,applicant,filing date',
    'Batterie à électrolyte,procédé de fabrication,Verfahren zur Rückgewinnung,für Kühlgeräte,dispositif à énergie,Método,Brennstoffzelle,señal,système',
    'Société Générale,Müller GmbH,Universität Zürich,Compañía Española',
  ],
} as const;

function exportOf(language: Language, rows: number, seed: number): string[][] {
  const [names, words, applicants] = LANGUAGES[language].map((line) => line.split(',')) as [string[], string[], string[]];
  const pick = (from: readonly string[], k: number): string => from[(seed * 7 + k * 13 + ((k * k) % 11)) % from.length]!;
  const body = Array.from({ length: rows }, (_, i) => [
    `CN${102_000_000 + seed * 1000 + i}A`,
    `CN20121${String(seed * 1000 + i).padStart(7, '0')}`,
    `${pick(words, i)}${language === 'eu' || language === 'ko' ? ' ' : ''}${pick(words, i + 3)}`,
    pick(applicants, i),
    `2012-${String(1 + (i % 12)).padStart(2, '0')}-15`,
  ]);
  return [names, ...body];
}
