import type { Bilingual } from '../util/bilingual.js';

/** Short wording of the issue codes for the table of data quality, with what was done. A test keeps it in step with the codes of the records room. */
export const ISSUE_WORDS: Readonly<Record<string, Bilingual & { readonly action: string }>> = {
  'no-identifier': { action: 'dropped', zh: '没有申请号和公开（公告）号', en: 'No application or publication number' },
  'invalid-identifier': { action: 'dropped', zh: '号码无法识别', en: 'Number cannot be read' },
  'damaged-number': { action: 'dropped', zh: '号码被表格软件改写，位数丢失', en: 'Number damaged by a spreadsheet, digits lost' },
  'not-a-patent-table': { action: 'dropped', zh: '文件中没有专利号码列', en: 'File without a column of patent numbers' },
  'unreadable-row': { action: 'dropped', zh: '数据损坏，无法读取', en: 'Damaged, cannot be read' },
  'unclosed-quote': { action: 'repaired', zh: '引号没有闭合', en: 'Quote never closed' },
  'late-escape': { action: 'repaired', zh: '反斜杠转义', en: 'Backslash escapes' },
  'other-delimiter': { action: 'repaired', zh: '分隔符与表格不同', en: 'Written with another delimiter' },
  'too-few-cells': { action: 'noted', zh: '单元格数少于表头', en: 'Fewer cells than the header' },
  'too-many-cells': { action: 'noted', zh: '单元格数多于表头', en: 'More cells than the header' },
  'repeated-header': { action: 'dropped', zh: '文件中间重复出现表头', en: 'Header repeated in the middle of the file' },
  'damaged-text': { action: 'noted', zh: '含有无法解码的字符', en: 'Characters that cannot be decoded' },
  'check-digit': { action: 'noted', zh: '申请号校验位不符', en: 'Wrong check digit of the application number' },
  'check-digit-added': { action: 'repaired', zh: '申请号缺校验位，已补算', en: 'Missing check digit computed' },
  'number-repaired': { action: 'repaired', zh: '号码写法已规范', en: 'Spelling of a number repaired' },
  'invalid-publication-number': { action: 'noted', zh: '公开（公告）号无法识别', en: 'Publication number cannot be read' },
  'invalid-application-number': {
    action: 'noted',
    zh: '申请号无法识别，改用公开（公告）号',
    en: 'Application number cannot be read; publication number used',
  },
  'invalid-date': { action: 'noted', zh: '日期无法识别', en: 'Date cannot be read' },
  'date-order': { action: 'noted', zh: '日期先后矛盾', en: 'Dates contradict each other' },
  'year-mismatch': { action: 'noted', zh: '申请号年份与申请日不符', en: 'Year in the number differs from the filing date' },
  'invalid-symbol': { action: 'noted', zh: '分类号无法识别', en: 'Classification symbol cannot be read' },
  'type-conflict': { action: 'noted', zh: '专利类型与号码不符', en: 'Patent type contradicts the number' },
  'no-applicant': { action: 'noted', zh: '没有申请人', en: 'No applicant' },
  'duplicate-publication': { action: 'merged', zh: '同一公开（公告）文本重复出现', en: 'Same publication again' },
  'same-application': { action: 'merged', zh: '同一申请的其他公开文本', en: 'Another publication of the same application' },
  'publication-conflict': {
    action: 'noted',
    zh: '同一公开（公告）号对应两个申请号',
    en: 'One publication number against two applications',
  },
};
