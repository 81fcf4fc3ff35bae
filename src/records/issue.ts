import type { Bilingual } from '../util/bilingual.js';

/** What was done about the trouble: the row was dropped, a value repaired, the row merged into another, or only noted. */
export type IssueAction = 'dropped' | 'repaired' | 'merged' | 'noted';

/** The closed set of troubles. */
export type IssueCode =
  | 'no-identifier'
  | 'invalid-identifier'
  | 'damaged-number'
  | 'not-a-patent-table'
  | 'unreadable-row'
  | 'unclosed-quote'
  | 'other-delimiter'
  | 'late-escape'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'repeated-header'
  | 'damaged-text'
  | 'decoded-twice'
  | 'read-as-gbk'
  | 'check-digit'
  | 'check-digit-added'
  | 'number-repaired'
  | 'invalid-publication-number'
  | 'invalid-application-number'
  | 'invalid-date'
  | 'partial-date'
  | 'date-order'
  | 'year-mismatch'
  | 'invalid-symbol'
  | 'type-conflict'
  | 'no-applicant'
  | 'duplicate-publication'
  | 'same-application'
  | 'publication-conflict'
  | 'unknown-decision'
  | 'incomplete-decision'
  | 'unapplied-decision'
  | 'invalid-parent'
  | 'unused-parent';

/**
 * What each trouble means. `action` is what always happens on this code; `{value}` in the text is the value received.
 *
 * @example ISSUE_CODES['no-identifier'].action //=> 'dropped'
 */
export const ISSUE_CODES: Readonly<Record<IssueCode, { readonly action: IssueAction; readonly text: Bilingual }>> = {
  'no-identifier': {
    action: 'dropped',
    text: { zh: '该行没有申请号，也没有公开（公告）号', en: 'the row has neither an application nor a publication number' },
  },
  'invalid-identifier': {
    action: 'dropped',
    text: { zh: '该行的号码无法识别：{value}', en: 'no number of the row can be read: {value}' },
  },
  'damaged-number': {
    action: 'dropped',
    text: {
      zh: '号码已被表格软件改写（科学计数法），位数丢失：{value}',
      en: 'a spreadsheet turned the number into scientific notation and its digits are lost: {value}',
    },
  },
  'not-a-patent-table': {
    action: 'dropped',
    text: { zh: '该文件没有任何可识别的专利号码列', en: 'no column of this file can be recognised as a patent number' },
  },
  'unreadable-row': {
    action: 'dropped',
    text: { zh: '该行数据已损坏，无法读取：{value}', en: 'the row is damaged and cannot be read: {value}' },
  },
  'unclosed-quote': {
    action: 'repaired',
    text: {
      zh: '引号没有闭合，按普通字符读取：{value}',
      en: 'a quote is never closed; it was read as an ordinary character: {value}',
    },
  },
  'other-delimiter': {
    action: 'repaired',
    text: { zh: '该行使用了另一种分隔符：{value}', en: 'the row is written with another delimiter than the table: {value}' },
  },
  'late-escape': {
    action: 'repaired',
    text: {
      zh: '该行用反斜杠转义，与前面各行不同：{value}',
      en: 'the row is written with backslash escapes, unlike those before it: {value}',
    },
  },
  'too-few-cells': { action: 'noted', text: { zh: '单元格数少于表头：{value}', en: 'fewer cells than the header: {value}' } },
  'too-many-cells': { action: 'noted', text: { zh: '单元格数多于表头：{value}', en: 'more cells than the header: {value}' } },
  'repeated-header': {
    action: 'dropped',
    text: { zh: '文件中间重复出现的表头', en: 'the header again, in the middle of the file' },
  },
  'damaged-text': {
    action: 'noted',
    text: { zh: '含有无法解码的字符：{value}', en: 'holds characters that cannot be decoded: {value}' },
  },
  'decoded-twice': {
    action: 'repaired',
    text: {
      zh: 'UTF-8 文本曾被误读为 windows-1252 后另存，已还原 {value} 个字符',
      en: 'UTF-8 was once read as windows-1252 and saved again; characters restored: {value}',
    },
  },
  'read-as-gbk': {
    action: 'noted',
    text: {
      zh: 'UTF-8 文本曾被误读为 GBK 后另存，部分字符已丢失，无法还原，请按 UTF-8 重新导出：{value}',
      en: 'UTF-8 was once read as GBK and saved again; some of it is lost and cannot be restored, so export it again as UTF-8: {value}',
    },
  },
  'check-digit': {
    action: 'noted',
    text: { zh: '申请号校验位不符：{value}', en: 'the check digit of the application number is wrong: {value}' },
  },
  'check-digit-added': {
    action: 'repaired',
    text: {
      zh: '申请号缺校验位，已补算：{value}',
      en: 'the application number lacked its check digit, which was computed: {value}',
    },
  },
  'number-repaired': { action: 'repaired', text: { zh: '号码已规范：{value}', en: 'the number was repaired: {value}' } },
  'invalid-publication-number': {
    action: 'noted',
    text: { zh: '公开（公告）号无法识别：{value}', en: 'the publication number cannot be read: {value}' },
  },
  'invalid-application-number': {
    action: 'noted',
    text: {
      zh: '申请号无法识别，改用公开（公告）号：{value}',
      en: 'the application number cannot be read; the publication number stands in: {value}',
    },
  },
  'invalid-date': { action: 'noted', text: { zh: '日期无法识别：{value}', en: 'the date cannot be read: {value}' } },
  'partial-date': {
    action: 'noted',
    text: {
      zh: '日期只到年或月，仅用于按年统计：{value}',
      en: 'the date gives only a year or a month, and counts by year only: {value}',
    },
  },
  'date-order': { action: 'noted', text: { zh: '日期先后矛盾：{value}', en: 'dates contradict each other: {value}' } },
  'year-mismatch': {
    action: 'noted',
    text: {
      zh: '申请号中的年份与申请日不符：{value}',
      en: 'the year in the application number differs from the filing date: {value}',
    },
  },
  'invalid-symbol': {
    action: 'noted',
    text: { zh: '分类号无法识别：{value}', en: 'the classification symbol cannot be read: {value}' },
  },
  'type-conflict': {
    action: 'noted',
    text: { zh: '专利类型与号码不符：{value}', en: 'the patent type contradicts the number: {value}' },
  },
  'no-applicant': { action: 'noted', text: { zh: '没有申请人', en: 'no applicant' } },
  'duplicate-publication': {
    action: 'merged',
    text: { zh: '同一公开（公告）文本重复出现：{value}', en: 'the same publication again: {value}' },
  },
  'same-application': {
    action: 'merged',
    text: { zh: '同一申请的另一公开文本：{value}', en: 'another publication of the same application: {value}' },
  },
  'publication-conflict': {
    action: 'noted',
    text: {
      zh: '同一公开（公告）号对应两个申请号，计入前一个：{value}',
      en: 'one publication number stands against two application numbers, and counts for the first: {value}',
    },
  },
  'unknown-decision': {
    action: 'dropped',
    text: {
      zh: '名称台账中的决定无法识别，请用：接受、不合并、拆分、更名、母公司；收到：{value}',
      en: 'the decision on names is none of accept, reject, split, rename and parent of: {value}',
    },
  },
  'incomplete-decision': {
    action: 'dropped',
    text: {
      zh: '名称台账中的决定缺少所涉名称（key 或 target 列为空）：{value}',
      en: 'the decision on names lacks the name that it is about (column key or target is empty): {value}',
    },
  },
  'unapplied-decision': {
    action: 'dropped',
    text: {
      zh: '决定所涉名称不在数据中，未执行：{value}',
      en: 'the decision is about a name that is not in the data, so it was not applied: {value}',
    },
  },
  'invalid-parent': {
    action: 'dropped',
    text: {
      zh: '母子公司表的该行缺少名称，或日期无法识别：{value}',
      en: 'the row of the table of parents lacks a name, or its day cannot be read: {value}',
    },
  },
  'unused-parent': {
    action: 'dropped',
    text: {
      zh: '母子公司表中的公司不在数据中，或关系成环、起止颠倒：{value}',
      en: 'the company of the table of parents is not in the data, would be its own ancestor, or its days are reversed: {value}',
    },
  },
};

/** One trouble in one input row: where, what, and what was done about it. */
export interface RecordIssue {
  /** Name of the file as it was given. */
  readonly file: string;
  /** Row as a spreadsheet numbers it: preamble, header and blank lines count; the first row is 1. 0 = the whole file. */
  readonly row: number;
  /** The vendor's column name, or '' when the trouble is not in one column. */
  readonly column: string;
  readonly code: IssueCode;
  /** The value received, at most 200 characters of it. */
  readonly value: string;
}

/**
 * The sentence of an issue, derived from its code.
 *
 * @example issueMessage({ file: 'a.csv', row: 2, column: '', code: 'no-applicant', value: '' }, 'en') //=> 'no applicant'
 */
export function issueMessage(issue: RecordIssue, lang: 'zh' | 'en'): string {
  return ISSUE_CODES[issue.code].text[lang].replace('{value}', () => issue.value);
}
