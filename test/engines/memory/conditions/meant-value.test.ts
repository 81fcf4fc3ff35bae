import { describe, expect, test } from 'vitest';
import { meantValue } from '../../../../src/engines/memory/conditions/meant-value.js';
import { buildLandscape, bytesSource, loadTargets, scorecard, TARGETS_2013, trend } from '../../../../src/index.js';

const CITIES = ['北京市', '吉林市', '天津市', '延边朝鲜族自治州', null];
const DISTRICTS = ['朝阳区', '朝阳县', '滨海新区', '沙市区', '新区'];

describe('another name of a value of the data', () => {
  test.each([
    ['city', '天津', CITIES, '天津市'],
    ['city', '延边', CITIES, '延边朝鲜族自治州'],
    ['province', '内蒙古', ['内蒙古自治区'], '内蒙古自治区'],
    ['district', '滨海', DISTRICTS, '滨海新区'],
    ['district', '沙市', DISTRICTS, '沙市区'],
    ['district', '朝阳', DISTRICTS, '朝阳区'],
    ['office', 'cn', ['CN', 'US'], 'CN'],
    ['country', '日本', ['CN', 'JP'], 'JP'],
    ['priorityCountry', 'United States', ['US'], 'US'],
  ] as const)('%s %s', (dimension, name, values, meant) => expect(meantValue(dimension, name, values)).toBe(meant));
});

describe('what is just not in the data', () => {
  test.each([
    ['city', '天津市', CITIES],
    ['city', '南京', CITIES],
    ['city', '南京市', CITIES],
    ['district', '滨', DISTRICTS],
    ['district', '河西区', ['河西区南']],
    ['office', 'JP', ['CN']],
    ['office', '日本', ['CN']],
    ['city', '', CITIES],
  ] as const)('%s %s', (dimension, name, values) => expect(meantValue(dimension, name, values)).toBeNull());
});

describe('a landscape of two cities', async () => {
  const text = [
    '申请号,申请日,申请人,申请人地址',
    'CN201010100001.5,2010-02-01,甲(天津)有限责任公司,天津市滨海新区第一大街1号',
    'CN201010100002.X,2010-03-01,乙有限公司,广东省深圳市南山区科技路2号',
  ].join('\n');
  const landscape = await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(text))]);
  const { engine } = landscape;

  test.each([
    [{ city: '天津' }, 'unknown city: "天津"; did you mean "天津市"?'],
    [{ province: ['北京市', '广东'] }, 'unknown province: "广东"; did you mean "广东省"?'],
    [{ district: '滨海' }, 'unknown district: "滨海"; did you mean "滨海新区"?'],
    [{ office: '中国' }, 'unknown office: "中国"; did you mean "CN"?'],
  ])('%j is told the name of the data, by the engine and by analyses', async (where, message) => {
    await expect(engine.count({ by: [], where })).rejects.toThrow(new RangeError(`count: ${message}`));
    await expect(engine.list({ where })).rejects.toThrow(new RangeError(`list: ${message}`));
    await expect(trend(engine, { where })).rejects.toThrow(message);
  });

  test('an applicant by the name shown is told the key', async () => {
    const [party] = landscape.names.parties.filter(({ key, name }) => key !== name);
    const counted = (applicant: string) => engine.count({ by: [], where: { applicant } });
    await expect(counted(party!.name)).rejects.toThrow(
      new RangeError(`count: unknown applicant: "${party!.name}"; did you mean "${party!.key}"?`),
    );
    expect(await counted(party!.key)).toEqual([{ key: [], count: 1 }]);
    expect(await counted('丁有限公司')).toEqual([]);
  });

  test('targets for a short name too', async () => {
    await expect(scorecard(engine, { where: { city: '天津' } })).rejects.toThrow('did you mean "天津市"?');
    expect(loadTargets({ id: 'own', name: '规划', source: 'own', place: '天津', targets: [] }).place).toBe(TARGETS_2013.place);
  });

  test('a place without applications counts nothing', async () => {
    expect(await engine.count({ by: [], where: { city: ['天津市', '南京市', '南京'] } })).toEqual([{ key: [], count: 1 }]);
    expect(await engine.count({ by: [], where: { city: '南京' } })).toEqual([]);
  });
});
