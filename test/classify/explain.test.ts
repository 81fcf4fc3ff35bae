import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/classify/assignment.js';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { explain } from '../../src/classify/explain.js';
import { explainAssignment } from '../../src/classify/explain-assignment.js';
import { formatEvidence } from '../../src/classify/format-evidence.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js';
import { area, clause, taxonomy, words } from './taxonomy-fixture.js';

const SCHEME: Taxonomy = {
  id: 'fixture',
  version: '1',
  name: { zh: '试验', en: 'fixture' },
  documents: {
    'sei-2021': { zh: '参照关系表', en: 'Concordance' },
    'domain-knowledge': { zh: '领域知识', en: 'domain knowledge' },
  },
  industries: [
    {
      id: 'new-energy',
      name: { zh: '新能源', en: 'New energy' },
      areas: [
        {
          id: 'wind-control',
          name: { zh: '风电控制', en: 'Wind turbine control' },
          namedInPolicy: true,
          clauses: [
            clause({ ipc: ['F03B', 'F03D7/'], weight: 0.9, source: ['sei-2021: 6.2', '企业标准'] }),
            clause({ ipc: ['F03D'], keywords: { zh: ['变桨'], en: ['pitch control'] } }),
            clause({ keywords: words('风机变桨'), stopWords: words('水轮机'), weight: 0.5 }),
          ],
        },
      ],
    },
  ],
};
const CLASSIFIER = compileClassifier(SCHEME);
const only = (title: string, abstract: string, ...symbols: string[]): Assignment =>
  classifyRecord(CLASSIFIER, { title, abstract, symbols })[0]!;

describe('explainAssignment', () => {
  test('names symbol and pattern when symbols decided', () => {
    const found = only('叶片', '', 'F03D 7/04');
    expect(explainAssignment(found, SCHEME, 'zh')).toBe(
      '归入“新能源”的“风电控制”领域：分类号 F03D7/04 属于 F03D7；权重 0.9；依据：参照关系表 6.2；企业标准。',
    );
    expect(explainAssignment(found, SCHEME, 'en')).toBe(
      'In "Wind turbine control" (New energy): the symbol F03D7/04 falls under F03D7; weight 0.9; source: Concordance 6.2; 企业标准.',
    );
  });

  test('names the term, its field and its character counted from 1', () => {
    const found = only('Wind turbine', 'A pitch-control unit', 'F03D9/00');
    expect(explainAssignment(found, SCHEME, 'zh')).toBe(
      '归入“新能源”的“风电控制”领域：分类号 F03D9/00 属于 F03D，摘要含检索词“pitch control”（第 3 个字符起）；权重 1；依据：领域知识。',
    );
    expect(explainAssignment(found, SCHEME, 'en')).toContain(
      'and the abstract contains the term "pitch control" (at character 3); weight 1',
    );
  });

  test('says that no stop word occurs when the clause has some', () => {
    const found = only('一种风机变桨装置', '');
    expect(explainAssignment(found, SCHEME, 'zh')).toContain('：标题含检索词“风机变桨”（第 3 个字符起），且没有排除词；权重 0.5');
    expect(explainAssignment(found, SCHEME, 'en')).toContain('(at character 3) and no stop word occurs;');
  });

  test('names sections and classes by their level', () => {
    const wide = taxonomy({ energy: [area('a', [clause({ ipc: ['F'] })]), area('b', [clause({ ipc: ['F03'] })])] });
    const record = { title: '', abstract: '', symbols: ['F03D7/04'] };
    const [section, whole] = classifyRecord(compileClassifier(wide), record) as [Assignment, Assignment];
    expect(explainAssignment(section, wide, 'zh')).toContain('分类号 F03D7/04 属于 F 部；');
    expect(explainAssignment(section, wide, 'en')).toContain('the symbol F03D7/04 falls under section F;');
    expect(explainAssignment(whole, wide, 'zh')).toContain('分类号 F03D7/04 属于 F03 大类；');
    expect(explainAssignment(whole, wide, 'en')).toContain('the symbol F03D7/04 falls under class F03;');
  });

  test('refuses an assignment of another taxonomy', () => {
    const foreign = { ...only('叶片', '', 'F03D7/04'), area: 'solar-cells' };
    expect(() => explainAssignment(foreign, SCHEME, 'zh')).toThrow(
      'explainAssignment: unknown clause: new-energy/solar-cells clause 0',
    );
  });

  test('names the main symbol, the claims and the company of a term', () => {
    const scheme = taxonomy({
      energy: [
        area('a', [
          clause({
            ipc: ['F03D'],
            symbols: 'main',
            keywords: words('变桨'),
            alsoKeywords: [words('液压', '电动'), { zh: ['叶片'], en: ['blade'] }],
            near: 5,
            source: ['own definition'],
          }),
        ]),
      ],
    });
    const record = { title: '', abstract: '', claims: '液压变桨叶片', symbols: ['F03D7/04'] };
    const [found] = classifyRecord(compileClassifier(scheme), record);
    expect(explainAssignment(found!, scheme, 'zh')).toBe(
      '归入“energy业”的“a（中文）”领域：主分类号 F03D7/04 属于 F03D，权利要求含检索词“变桨”（第 3 个字符起），且其 5 个字符以内另有“液压”、“电动”之一和“叶片”之一；权重 1；依据：自行定义。',
    );
    expect(explainAssignment(found!, scheme, 'en')).toBe(
      'In "a" (energy): the main symbol F03D7/04 falls under F03D, the claims contain the term "变桨" (at character 3) and one of "液压", "电动" and one of "blade" occurs within 5 characters of it; weight 1; source: own definition.',
    );
  });
});

describe('explain', () => {
  const scheme = taxonomy({
    energy: [area('wind', [clause({ ipc: ['F03D'] })]), area('grid', [clause({ ipc: ['H02J'], weight: 0.5 })])],
    vehicles: [area('charging', [clause({ ipc: ['H02J'], keywords: words('充电'), weight: 0.9 })])],
  });
  const paragraph = (lang: 'zh' | 'en', title: string, ...symbols: string[]) =>
    explain(classifyRecord(compileClassifier(scheme), { title, abstract: '', symbols }), scheme, lang);

  test('says that an application is nowhere', () => {
    expect(paragraph('zh', '')).toBe('该申请不属于“试验”的任何领域。');
    expect(paragraph('en', '')).toBe('The application is in no area of "fixture".');
  });

  test('gives the one area with its reasons and source', () => {
    expect(paragraph('zh', '', 'F03D7/04')).toBe(
      '该申请归入“energy业”产业的“wind（中文）”：分类号 F03D7/04 属于 F03D；权重 1；依据：domain-knowledge。无论怎样计数，它都只在该领域计 1 件。',
    );
    expect(paragraph('en', '', 'F03D7/04')).toBe(
      'The application is in "wind" (energy): the symbol F03D7/04 falls under F03D; weight 1; source: domain-knowledge. It counts there once, in every way of counting.',
    );
  });

  test('gives all areas, the primary one first, and what the application counts', () => {
    expect(paragraph('zh', '充电', 'H02J7/00')).toBe(
      '该申请归入 2 个产业的 2 个领域，主领域是“vehicles业”产业的“charging（中文）”：分类号 H02J7/00 属于 H02J，标题含检索词“充电”（第 1 个字符起）；权重 0.9；依据：domain-knowledge。' +
        '同时归入“energy业”产业的“grid（中文）”：分类号 H02J7/00 属于 H02J；权重 0.5。' +
        '全计数时，它在每个领域各计 1 件；分数计数时，各计 1/2 件；主归属计数时，只计入“charging（中文）”；在总数中只计 1 件。',
    );
    expect(paragraph('en', '', 'F03D7/04', 'H02J7/00')).toBe(
      'The application is in 2 areas of energy, first of all in "wind": the symbol F03D7/04 falls under F03D; weight 1; source: domain-knowledge. ' +
        'It is also in "grid": the symbol H02J7/00 falls under H02J; weight 0.5. ' +
        'It counts once in each area in whole counting, 1/2 in each in fractional counting, and in "wind" alone in primary counting; in totals it counts once.',
    );
  });

  test('refuses assignments of another taxonomy', () => {
    const found = classifyRecord(CLASSIFIER, { title: '', abstract: '', symbols: ['F03D7/04'] });
    expect(() => explain(found, scheme, 'zh')).toThrow('unknown clause: new-energy/wind-control clause 0');
  });

  test('leaves no English in the Chinese of the built-in taxonomy', () => {
    const classifier = compileClassifier(SEI_2013);
    for (const symbols of [
      ['F03D7/04', 'H01M10/0525'],
      ['A61K31/00'],
      ['G06F16/00', 'H04L29/06'],
      ['B01D71/06'],
      ['B60L50/60'],
    ]) {
      const text = explain(classifyRecord(classifier, { title: '', abstract: '', symbols }), SEI_2013, 'zh');
      expect(text.replace(/CPC|LED|WIPO|OECD|[A-HY]\d\d[A-Z][\d/-]*/g, '')).not.toMatch(/[A-Za-z]{2}/);
    }
  });
});

describe('formatEvidence', () => {
  test('writes clause, symbol, term, field and offset in one cell', () => {
    expect(formatEvidence(only('一种变桨装置', '', 'F03D7/04').evidence)).toBe('clause 1; symbol F03D7/04; term 变桨 in title@2');
  });

  test('leaves out what the clause did not ask for', () => {
    expect(formatEvidence(only('', '', 'F03D7/04').evidence)).toBe('clause 0; symbol F03D7/04');
    expect(formatEvidence(only('', '风机变桨').evidence)).toBe('clause 2; term 风机变桨 in abstract@0');
  });
});
