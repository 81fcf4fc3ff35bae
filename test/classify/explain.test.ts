import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/classify/assignment.js';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { explainAssignment } from '../../src/classify/explain.js';
import { formatEvidence } from '../../src/classify/format-evidence.js';
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js';
import { clause, words } from './taxonomy-fixture.js';

const SCHEME: Taxonomy = {
  id: 'fixture',
  version: '1',
  name: { zh: '试验', en: 'fixture' },
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
            clause({ ipc: ['F03B', 'F03D7/'], weight: 0.9, source: 'SEI 2021, 6.2' }),
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
      '归入“新能源”的“风电控制”领域：分类号 F03D7/04 属于 F03D7/；权重 0.9；依据：SEI 2021, 6.2。',
    );
    expect(explainAssignment(found, SCHEME, 'en')).toBe(
      'In "Wind turbine control" (New energy): the symbol F03D7/04 falls under F03D7/; weight 0.9; source: SEI 2021, 6.2.',
    );
  });

  test('names the term, its field and its character counted from 1', () => {
    const found = only('Wind turbine', 'A pitch-control unit', 'F03D9/00');
    expect(explainAssignment(found, SCHEME, 'zh')).toBe(
      '归入“新能源”的“风电控制”领域：分类号 F03D9/00 属于 F03D，摘要第 3 个字符起有检索词“pitch control”；权重 1；依据：领域知识。',
    );
    expect(explainAssignment(found, SCHEME, 'en')).toContain(
      'and the term "pitch control" stands in the abstract at character 3; weight 1',
    );
  });

  test('says that no stop word occurs when the clause has some', () => {
    const found = only('一种风机变桨装置', '');
    expect(explainAssignment(found, SCHEME, 'zh')).toContain('：标题第 3 个字符起有检索词“风机变桨”，且没有排除词；权重 0.5');
    expect(explainAssignment(found, SCHEME, 'en')).toContain('stands in the title at character 3 and no stop word occurs;');
  });

  test('refuses an assignment of another taxonomy', () => {
    const foreign = { ...only('叶片', '', 'F03D7/04'), area: 'solar-cells' };
    expect(() => explainAssignment(foreign, SCHEME, 'zh')).toThrow(
      'explainAssignment: unknown clause: new-energy/solar-cells clause 0',
    );
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
