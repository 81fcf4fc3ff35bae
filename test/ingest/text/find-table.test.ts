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
    [',2010,,2011,\nRegion,M,F,M,F\nNorth,1,2,3,4\nSouth,5,6,7,8\n', ['Region', '2010 M', '2010 F', '2011 M', '2011 F']],
    ['name,city\nname,city\nBob,Rome\n', ['name name', 'city city']],
    ['a b c d\n1,2,3,x\n4,5,6,y\n7,8,9,z\n', ['a', 'b', 'c', 'd']],
  ])('%j has the header %j', (text, header) => {
    expect(findTable(text, {}).header).toEqual(header);
  });

  test.each([
    ['single letters', 'run,,rerun,\nX,Y,X,Y\n1,2.5,1,2.6\n2,3.5,2,3.6\n3,4.5,3,4.6\n', 'run X|run Y|rerun X|rerun Y', 0],
    ['T and N', 'T;N;F\n5.00;0.17;1\n10.00;0.80;2\n', 'T|N|F', 0],
    [
      'names that the line above has',
      'Shop,Sold,,Returned,\n,n,share,n,share\nKR,3,0.5,1,0.2\nJP,3,0.5,4,0.8\n',
      'Shop|Sold n|Sold share|Returned n|Returned share',
      0,
    ],
    [
      'mostly names in the second line',
      'Shop,Sold,,,,\n,home,,abroad,,Fee\n,n,share,n,share,\nKR,3,0.5,1,0.2,7\nJP,3,0.5,4,0.8,9\nCN,3,0.5,4,0.8,9\nDE,3,0.5,4,0.8,9\n',
      'Shop|Sold home n|Sold home share|Sold abroad n|Sold abroad share|Sold Fee',
      0,
    ],
    [
      'a blank line between',
      'Costs 2014,,,,\n\nDay,Place,Travel,,Sum\n,,,,\n,,Air,Rail,\n2014-04-04,Cardiff,7,65.60,72.60\n2014-04-09,London,8,16.00,24.00\n',
      'Day|Place|Travel Air|Travel Rail|Sum',
      2,
    ],
    [
      'a title with more delimiters than the table',
      'Sample 22, by Admin, Saturday, February 11\ncm-1,%T\n4000,98.7\n3999,98.8\n3998,98.7\n',
      'cm-1|%T',
      1,
    ],
  ])('a header with %s', (_, text, header, first) => {
    const found = findTable(text, {});
    expect(found.header.join('|')).toBe(header);
    expect(found.first).toBe(first);
  });

  test.each([
    ['records of which the first leaves columns out', 'id,name,city\n\n,Bob,Rome\n2,Al,Oslo\n3,Cy,Bonn\n', 'id|name|city'],
    ['records shorter than the header', 'id,name,city,note\n1,Bob,Rome\n2,Al,Oslo\n3,Cy,Bonn\n', 'id|name|city|note'],
    ['a header without a name for the first column', 'Sales, by month\n,jan,feb,mar\nA,1,2,3\nB,4,5,6\n', '|jan|feb|mar'],
  ])('a header of one line above %s', (_, text, header) => {
    expect(findTable(text, {}).header.join('|')).toBe(header);
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
