import { describe, expect, test } from 'vitest';
import { findTable } from '../../../src/ingest/text/find-table.js';

describe('findTable', () => {
  test.each([
    ['Query: x\n\n申请号;标题\n1;2', ';', 2],
    ['sep=|\n申请号|标题\n1|2', '|', 1],
    ['sep=P\n申请号;标题\n1;P', ';', 1],
    ['申请号\t标题\n1\t2', '\t', 0],
    ['申请号，标题\nCN1，一，二', '，', 0],
    ['申请号\n1\n', ',', 0],
    ['a;b;c\n1;2;3\n', ';', 0],
    ['', ',', -1],
  ])('%j: delimiter %j, header at %i', (text, delimiter, last) => {
    expect(findTable(text, {})).toMatchObject({ dialect: { delimiter }, last });
  });

  test.each([
    ['Größe;Preis\n1,5;2,30\n2,5;3,40\n', { delimiter: ';' }],
    ['time,n\n10:00,1\n10:15,2\n', { delimiter: ',' }],
    ['a||b||c\n1||2||3\n4||5||6\n', { delimiter: '||' }],
    ['x^y^z\n1^2^3\n4^5^6\n', { delimiter: '^' }],
    ['x\u0001y\u0001z\n1\u00012\u00013\n', { delimiter: '\u0001' }],
    ['name age city\nBob 12 Rome\nAl 13 Oslo\nCy 14 Bonn\n', { delimiter: ' ' }],
    ['a, b, c\n1, 2, 3\n4, 5, 6\n', { delimiter: ',', isSpaced: true }],
    ['a | b | c\n1 | 2 | 3\n', { delimiter: '|', isSpaced: true }],
    ["id,text\n1,'a, b'\n2,'c, d'\n3,'it''s'\n", { quote: "'" }],
    ["id,text\n1,men's\n2,'tis the women's\n3,x\n", { quote: '"' }],
    ['id,text\n1,"he said \\"hi, there\\" to me"\n2,"plain, text"\n', { escape: '\\' }],
    ['id,path\n1,"C:\\temp\\"\n2,"D:\\"\n', { escape: '"' }],
    ['# made by X\nid,name\n1,a\n2,b\n', { comment: '#' }],
    ['id,name\n#1,a\n#2,b\n3,c\n', { comment: '' }],
  ])('%j is written as %j', (text, dialect) => {
    expect(findTable(text, {}).dialect).toMatchObject(dialect);
  });

  test('a title in the first cell alone is no header, however sparse the records are', () => {
    const text = 'Meetings,,,\nMinister,Date,Guest,Purpose\nA,Oct-14,X,talk\n,,Y,\n,,Z,\n,,W,\n,,V,\n';
    expect(findTable(text, {})).toMatchObject({ header: ['Minister', 'Date', 'Guest', 'Purpose'], preamble: ['Meetings,,,'] });
  });

  test.each(['2010-01-01\n2010-01-02\n2010-01-03\n', '10:00\n10:15\n10:30\n', 'John Smith\nMary Jones\nPeter Pan\nAl Bo\n'])(
    '%j is one column',
    (text) => {
      expect(findTable(text, {}).width).toBe(1);
    },
  );

  test.each([
    ['1,North,2010-01-02\n2,South,2010-01-03\n3,East,2010-01-04\n', []],
    ['A1,B2\nA4,B5\nA7,B8\n', []],
    ['Paris,France\nLyon,France\nRome,Italy\nOslo,France\n', []],
    ['a,a,a\nb,b,c\nd,e,f\n', []],
    ['City,Country\nParis,France\nRome,Italy\n', ['City', 'Country']],
    ['col1,col2\n1,2\n3,4\n', ['col1', 'col2']],
    ['Country,2010,2011,2012\nFrance,1,2,3\nItaly,4,5,6\n', ['Country', '2010', '2011', '2012']],
    ['Budget, by department, 2015\ndept,jan,feb,mar,apr\nA,1,2,3,4\nB,1,2,3,4\n', ['dept', 'jan', 'feb', 'mar', 'apr']],
    [
      'Station:,Kew\nLat:,51.5\n\ndate,max,min,rain\n2010-01-01,5,1,0\n2010-01-02,6,2,0\n2010-01-03,7,2,1\n',
      ['date', 'max', 'min', 'rain'],
    ],
    ['station,temp,rain\n,°C,mm\nA,12.5,3\nB,13.5,4\n', ['station', 'temp °C', 'rain mm']],
    [',2010,,2011,\nRegion,M,F,M,F\nNorth,1,2,3,4\nSouth,5,6,7,8\n', ['Region', '2010 M', 'F', '2011 M', 'F']],
    ['name,city\nname,city\nBob,Rome\n', ['name name', 'city city']],
    ['a b c d\n1,2,3,x\n4,5,6,y\n7,8,9,z\n', ['a', 'b', 'c', 'd']],
  ])('%j has the header %j', (text, header) => {
    expect(findTable(text, {}).header).toEqual(header);
  });

  test('takes the names of the columns from the caller where there is no header', () => {
    expect(findTable('CN1,x\nCN2,y\n', { columns: ['申请号', '标题'] })).toMatchObject({
      header: ['申请号', '标题'],
      first: 0,
      last: -1,
    });
  });

  test('believes the caller in what it is told', () => {
    const told = { delimiter: ';', quote: '|', escape: '|', comment: '%' };
    expect(findTable('a,b\n1,2\n', told).dialect).toMatchObject(told);
  });
});
