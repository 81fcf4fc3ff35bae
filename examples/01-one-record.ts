// One record's way through the library: the seven nouns, from a vendor's row to a sentence of the report.
// In a project of your own, import from 'patent-landscape' (and 'patent-landscape/node' for files).
import {
  applicantType,
  buildLandscape,
  bytesSource,
  classifyRecord,
  compileClassifier,
  explainAssignment,
  issueMessage,
  normaliseName,
  readRecords,
  readRows,
  SEI_2013,
  trend,
} from '../src/index.js';
import { heading, say, show } from './notebook.js';

// An invented export of one application: its publication, its grant, and the grant again by mistake.
const csv = `公开（公告）号,申请号,申请日,公开（公告）日,标题,摘要,申请人,IPC,专利类型
CN102000001A,CN201010100001.5,2010-03-02,2011-09-14,一种风力发电机组的变桨控制方法,根据风速调节桨距角，降低风力发电机组的载荷。,样例风能（津海）有限责任公司,F03D7/04(2006.01)I; F03D11/00,发明申请
CN102000001B,201010100001,2010.03.02,20130605,一种风力发电机组的变桨控制方法,根据风速调节桨距角。,样例风能(津海)有限公司,F03D7/04,发明授权
CN102000001B,201010100001,2010.03.02,20130605,一种风力发电机组的变桨控制方法,根据风速调节桨距角。,样例风能(津海)有限公司,F03D7/04,发明授权
`;
const source = () => bytesSource('one.csv', new TextEncoder().encode(csv));

// %% 1 SourceRow: the vendor's strings, untouched
heading('1 SourceRow');
for await (const { numbers, rows } of readRows(source())) {
  for (const [k, cells] of rows.entries()) show({ row: numbers[k], cells });
}

// %% 2 RecordBatch and RecordIssue: numbers, days, symbols parsed; trouble becomes an issue with a code
heading('2 RecordBatch and RecordIssue');
for await (const batch of readRecords(source())) {
  show({
    application: batch.application,
    publication: batch.publication,
    filingDay: [...batch.filingDay],
    symbols: [...batch.symbol].map((id) => batch.symbols.text(id)),
    applicant: batch.applicant,
  });
  for (const issue of batch.issues) say(`- row ${issue.row}, ${issue.code}: ${issueMessage(issue, 'en')}`);
}

// %% 3 Application: the publications of one application are one unit of count
heading('3 Application');
const landscape = await buildLandscape([source()], {
  onIssue: (issue) => say(`- row ${issue.row}: ${issueMessage(issue, 'en')}`),
});
show(landscape.files.map(({ rows, applications, merged, rejected }) => ({ rows, applications, merged, rejected }))[0]);

// %% 4 Party: two spellings, one key; both spellings stay
heading('4 Party');
show(
  ['样例风能（津海）有限责任公司', '样例风能(津海)有限公司'].map((name) => ({
    name,
    ...normaliseName(name),
    type: applicantType(name).type,
  })),
);

// %% 5 Assignment and Evidence: which area, and why
heading('5 Assignment');
const record = {
  title: '一种风力发电机组的变桨控制方法',
  abstract: '根据风速调节桨距角，降低风力发电机组的载荷。',
  symbols: ['F03D7/04', 'F03D11/00'],
};
const assignments = classifyRecord(compileClassifier(SEI_2013), record);
show(assignments);
for (const assignment of assignments.slice(0, 2))
  say(`${explainAssignment(assignment, SEI_2013, 'zh')}\n${explainAssignment(assignment, SEI_2013, 'en')}`);

// %% 6 The landscape: columns that every analysis asks through one seam
heading('6 The landscape');
show(await landscape.engine.count({ by: ['industry', 'year', 'applicantType'] }));
show(await landscape.engine.list({ where: { industry: 'new-energy' } }));

// %% 7 A result: typed rows, and the conventions they were counted by
heading('7 Trend');
show(await trend(landscape.engine, { dimension: 'industry' }));
