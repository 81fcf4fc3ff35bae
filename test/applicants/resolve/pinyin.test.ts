import { expect, test } from 'vitest';
import { pinyinOf } from '../../../src/applicants/resolve/pinyin.js';

test.each([
  ['天津', 'tian jin'],
  ['清华', 'qing hua'],
  ['啊座', 'a zuo'],
  ['女律略虐', 'nv lv lve nve'],
  ['卢乱轮罗奴暖', 'lu luan lun luo nu nuan'],
  ['学校', 'xue xiao'],
])('%s is %s', (text, expected) => {
  expect([...text].map(pinyinOf).join(' ')).toBe(expected);
});

test('returns null for characters beyond the common ones', () => {
  expect([...'垚囧A'].map(pinyinOf)).toEqual([null, null, null]);
});
