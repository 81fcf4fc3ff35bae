import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../../src/classify/classifier.js';
import { agreement } from '../../../src/classify/evaluation/agreement.js';
import type { Label } from '../../../src/classify/evaluation/label.js';
import { labelRecords, recordId } from '../../../src/classify/evaluation/label-records.js';
import { policyLabels } from '../../../src/classify/evaluation/policy-labels.js';
import { vendorLabels } from '../../../src/classify/evaluation/vendor-labels.js';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRecords } from '../../../src/ingest/read-records.js';
import { SEI_2013 } from '../../../src/taxonomy/sei-2013.js';
import { parseSeiCell } from '../../../src/taxonomy/sei-cell.js';

describe('a cell of a vendor', () => {
  test.each([
    ['4.1', ['4.1']],
    ['1.2.3 新型电子元器件及设备制造', ['1.2']],
    ['新一代信息技术产业；生物产业', ['1', '4']],
    ['新材料、新能源汽车', ['3', '5']],
    ['生物产业>生物医药产业>生物药品制品制造', ['4.1']],
    ['新能源汽车装置、配件制造 | 智能电网产业', ['5.2', '6.5']],
    ['互联网与云计算、大数据服务', ['1.4']],
    ['6.3 太阳能产业, 6.3', ['6.3']],
    ['7 新能源产业', ['6']],
    ['－', []],
    ['', []],
  ])('%j says %j', (cell, codes) => {
    expect(parseSeiCell(cell).codes).toEqual(codes);
  });

  test('keeps what it does not know apart', () => {
    expect(parseSeiCell('新能源产业;农业;2021-03-04;12').unknown).toEqual(['农业', '2021-03-04', '12']);
  });

  test('is read by the numbers of its edition', () => {
    expect(parseSeiCell('5;新能源', '2012').codes).toEqual(['5']);
    expect(parseSeiCell('8', '2012').unknown).toEqual(['8']);
    expect(vendorLabels('4', '2012')!.map(({ industry }) => industry)).toEqual(['high-end-equipment']);
  });

  test('labels nothing when it says nothing, and nowhere when the policy lacks the industry', () => {
    expect(vendorLabels('其他')).toBeNull();
    expect(vendorLabels('相关服务业')).toEqual([]);
  });
});

test('national labels become labels of the policy, each industry once, with the strongest evidence', () => {
  const labels = [
    { industry: '8', area: '8.1', weight: 1 },
    { industry: '1', area: '1.2', weight: 0.8 },
    { industry: '9', area: '9.1', weight: 0.8 },
    { industry: '4', area: '4.4', weight: 0.8 },
  ];
  expect(policyLabels(labels, '2018')).toEqual([
    { industry: 'next-gen-it', area: null, weight: 1 },
    { industry: 'new-energy', area: null, weight: 0.8 },
  ]);
});

test('the column of an export is compared with the taxonomy', async () => {
  const text = `申请号,标题,IPC,新兴产业分类
CN201010100001.5,风力发电机组变桨控制方法,F03D7/04,风能产业; 新能源产业
CN201110100002.8,风力发电机组偏航控制方法,F03D7/04,生物医药产业
CN201110100003.2,一种锂离子电池,H01M10/0525,`;
  const classifier = compileClassifier(SEI_2013);
  const ours: [string, readonly Label[]][] = [];
  const theirs: [string, readonly Label[]][] = [];
  for await (const batch of readRecords(bytesSource('a.csv', new TextEncoder().encode(text)))) {
    ours.push(...labelRecords(classifier, batch));
    batch.vendorIndustry.forEach((cell, i) => {
      const labels = vendorLabels(cell);
      if (labels !== null) theirs.push([recordId(batch, i), labels]);
    });
  }
  const { both, overlap, disagreements } = agreement(ours, theirs);
  expect([both, overlap.share]).toEqual([2, 0.5]);
  expect(disagreements).toMatchObject([{ a: 'new-energy', b: 'biomedicine', ids: ['CN201110100002.8'] }]);
});
