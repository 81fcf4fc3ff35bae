import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCity, parseDistrict, parsePlace, parseProvince } from '../../src/records/place.js';
import { placeIndex } from '../../src/records/place-index.js';

const TIANJIN =
  '和平区 河东区 河西区 南开区 河北区 红桥区 东丽区 西青区 津南区 北辰区 武清区 宝坻区 滨海新区 宁河区 静海区 蓟州区'.split(' ');

describe('parsePlace', () => {
  test('knows the sixteen districts of Tianjin, with and without the city suffix', () => {
    for (const district of TIANJIN) {
      const place = { province: '天津市', city: '天津市', district };
      expect(parsePlace(`天津市${district}样例路1号`)).toEqual(place);
      expect(parsePlace(`300000 天津${district}`)).toEqual(place);
      expect(parsePlace(`中国天津市天津市${district}`)).toEqual(place);
    }
  });

  test.each([
    ['天津市塘沽区新港路1号', '滨海新区'],
    ['天津市汉沽区', '滨海新区'],
    ['天津市大港区', '滨海新区'],
    ['天津市开发区第七大街', '滨海新区'],
    ['天津市经济技术开发区第七大街', '滨海新区'],
    ['天津市滨海高新区华苑产业区', '滨海新区'],
    ['天津市武清开发区', '武清区'],
    ['天津市蓟县', '蓟州区'],
    ['天津市静海县', '静海区'],
    ['天津市宁河县', '宁河区'],
    ['301700 天津市京滨工业园', '武清区'],
    ['天津市样例路1号', ''],
  ])('reads former districts and zones of Tianjin: %s', (address, district) => {
    expect(parsePlace(address)).toEqual({ province: '天津市', city: '天津市', district });
  });

  test.each([
    ['226634 江苏省南通市海安县曲塘镇', '江苏省', '南通市', '海安市'],
    ['江苏省昆山市玉山镇', '江苏省', '苏州市', '昆山市'],
    ['江苏省苏州市吴江市', '江苏省', '苏州市', '吴江区'],
    ['吉林省吉林市昌邑区', '吉林省', '吉林市', '昌邑区'],
    ['吉林市昌邑区', '吉林省', '吉林市', '昌邑区'],
    ['吉林省延边州延吉市', '吉林省', '延边朝鲜族自治州', '延吉市'],
    ['深圳市南山区科技园', '广东省', '深圳市', '南山区'],
    ['广东深圳南山区', '广东省', '深圳市', '南山区'],
    ['广东省东莞市长安镇', '广东省', '东莞市', ''],
    ['河南省济源市', '河南省', '济源市', ''],
    ['内蒙古呼和浩特市', '内蒙古自治区', '呼和浩特市', ''],
    ['北京市市辖区海淀区', '北京市', '北京市', '海淀区'],
    ['100084 北京清华园', '北京市', '北京市', ''],
    ['朝阳市', '辽宁省', '朝阳市', ''],
    ['台湾省新竹', '台湾省', '', ''],
  ])('reads %s', (address, province, city, district) => {
    expect(parsePlace(address)).toEqual({ province, city, district });
  });

  test.each(['朝阳区', '海南大道1号', '四川北路100号', '1 Main Street', '日本东京都', '津海市霁川区', '', '-', 'US'])(
    'leaves %j unknown',
    (address) => {
      expect(parsePlace(address)).toEqual({ province: '', city: '', district: '' });
    },
  );

  test('never throws, and what it says of a full name is that name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parsePlace(text).province === 'string'));
    expect(placeIndex()).toBe(placeIndex());
  });
});

test('provinces are known by full and short name and by code', () => {
  for (const text of ['江苏', '江苏省', ' 32 ']) expect(parseProvince(text)).toBe('江苏省');
  for (const text of ['江', '江苏南京', '99', 'CA', '']) expect(parseProvince(text)).toBe('');
});

test('cities are known by full and short name, municipalities are their own city', () => {
  expect(parseCity('深圳', '')?.city).toBe('深圳市');
  expect(parseCity('襄樊市', '')?.city).toBe('襄阳市');
  expect(parseCity('天津', '')).toEqual({ province: '天津市', city: '天津市', district: '' });
  expect(parseCity('津海', '')).toBeNull();
});

test('districts of a column become what they are today, others stay as they are', () => {
  expect(parseDistrict('塘沽区', '天津市')).toBe('滨海新区');
  expect(parseDistrict('霁川区', '津海市')).toBe('霁川区');
});
