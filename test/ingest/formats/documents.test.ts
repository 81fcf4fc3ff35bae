import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRows } from '../../../src/ingest/read-rows.js';
import { NODE_READERS } from '../../../src/node/node-readers.js';
import { readSource } from './read-source.js';

/** Rows as objects, in the order of the columns. */
async function rowsOf(name: string, text: string | Uint8Array): Promise<Record<string, string>[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const rows: Record<string, string>[] = [];
  for await (const { table, rows: some } of readRows(bytesSource(name, bytes), { readers: NODE_READERS })) {
    for (const row of some) rows.push(Object.fromEntries(table.header.map((column, i) => [column, row[i]!])));
  }
  return rows;
}

describe('JSON', () => {
  test('members of members are named by their path, lists are joined, nothing is blank', async () => {
    const text = '[{"a":{"b":1.50,"c":null},"l":["x","y"],"o":[{"n":"p","m":1},{"n":"q"}]},{"z":true}]';
    expect(await rowsOf('a.json', text)).toEqual([
      { 'a.b': '1.50', 'a.c': '', l: 'x;;y', 'o.n': 'p;;q', 'o.m': '1', z: '' },
      { 'a.b': '', 'a.c': '', l: '', 'o.n': '', 'o.m': '', z: 'true' },
    ]);
  });

  test('of texts in several languages Chinese, then English comes first; the others are kept', async () => {
    const text =
      '[{"t":[{"lang":"EN","text":"one"},{"lang":"zh","text":"一"}]},{"t":[{"lang":"fr","text":"un"},{"lang":"en","text":"one"}]}]';
    expect(await rowsOf('a.json', text)).toEqual([
      { 't.text (en)': 'one', 't.text': '一', 't.text (fr)': '' },
      { 't.text (en)': '', 't.text': 'one', 't.text (fr)': 'un' },
    ]);
  });

  test.each([
    ['an object with one list', '{"count":2,"error":false,"patents":[{"id":1},{"id":2}]}'],
    ['a list deep inside', '{"hits":{"total":{"value":2},"hits":[{"id":1},{"id":2}]}}'],
    ['one object a line', '{"id":1}\n\n{"id":2}'],
    ['one object a line, carriage returns and a mark', '\ufeff{"id":1}\r\n{"id":2}\r\n'],
  ])('%s gives its records', async (_, text) => {
    expect((await rowsOf('a.json', text)).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('an object with the names of a patent is one record, whatever lists it holds', async () => {
    expect(await rowsOf('a.json', '{"publication_number":"CN102000001A","applicants":[{"name":"a"},{"name":"b"}]}')).toEqual([
      { publication_number: 'CN102000001A', 'applicants.name': 'a;;b' },
    ]);
  });

  test('columns that appear later belong to the same table; a thousand lines are read in batches', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) =>
      JSON.stringify({ publication_number: `CN10200${1000 + i}A`, ...(i > 1000 && { title: `t${i}` }) }),
    );
    const { report, records } = await readSource('a.ndjson', lines.join('\n'));
    expect(report).toMatchObject({ rows: 1500, records: 1500, columns: { title: 'title' } });
    expect(report.tables).toHaveLength(1);
    expect(records[1499]!['title']).toBe('t1499');
  });

  test('UTF-16 is read', async () => {
    const bytes = Buffer.from('\ufeff[{"id":"电"}]', 'utf16le');
    expect(await rowsOf('a.json', bytes)).toEqual([{ id: '电' }]);
  });

  test('a list that breaks off gives what came before and one rejection with the place', async () => {
    const { report, issues } = await readSource('a.json', '[{"publication_number":"CN102000001A"},{"publication_nu');
    expect(report).toMatchObject({ rows: 2, records: 1, rejected: 1 });
    expect(issues[0]).toMatchObject({ row: 2, code: 'unreadable-row', value: expect.stringContaining('at character 56') });
  });

  test('an answer of the Lens API is recognised', async () => {
    const record = {
      lens_id: '031-156-664-106-179',
      biblio: {
        publication_reference: { jurisdiction: 'US', doc_number: '8926509', kind: 'B2', date: '2015-01-06' },
        application_reference: { jurisdiction: 'US', doc_number: '12134151', date: '2008-06-05' },
        invention_title: [{ text: 'Wireless physiological sensor patches', lang: 'en' }],
        parties: { applicants: [{ extracted_name: { value: 'HMICRO, INC.' } }, { extracted_name: { value: 'DOE; JANE' } }] },
        classifications_ipcr: { classifications: [{ symbol: 'A61B5/00' }, { symbol: 'H04B1/00' }] },
      },
      abstract: [{ text: 'A system.', lang: 'en' }],
      legal_status: { patent_status: 'ACTIVE', granted: true },
    };
    const { report, records } = await readSource('lens.json', JSON.stringify({ total: 1, data: [record] }));
    expect(report.preset).toBe('lens-api');
    expect(records[0]).toMatchObject({
      application: 'US12134151',
      publication: 'US8926509B2',
      title: 'Wireless physiological sensor patches',
      abstract: 'A system.',
      applicant: ['HMICRO, INC.', 'DOE; JANE'],
      symbols: ['A61B5/00', 'H04B1/00'],
    });
  });

  test('an answer of the PatentsView API is recognised', async () => {
    const patent = {
      patent_id: '8926509',
      patent_title: 'Wireless physiological sensor patches',
      patent_date: '2015-01-06',
      wipo_kind: 'B2',
      application: [{ application_id: '12/134151', filing_date: '2008-06-05' }],
      assignees: [{ assignee_organization: 'Hmicro, Inc.', assignee_country: 'US' }],
      cpc_current: [{ cpc_group_id: 'A61B5/0205' }, { cpc_group_id: 'H04W84/18' }],
    };
    const { report, records } = await readSource('pv.json', JSON.stringify({ error: false, count: 1, patents: [patent] }));
    expect(report.preset).toBe('patentsview-api');
    expect(records[0]).toMatchObject({
      application: 'US12134151',
      publication: 'US8926509B2',
      publicationDay: 20150106,
      applicant: ['Hmicro, Inc.'],
      symbols: ['A61B5/0205', 'H04W84/18'],
    });
  });

  test("the EPO's own JSON, one element as an object and several as a list, reads as its XML", async () => {
    const id = (type: string, number: string) => ({
      '@document-id-type': type,
      country: { $: 'EP' },
      'doc-number': { $: number },
      kind: { $: 'A1' },
      date: { $: '20000517' },
    });
    const document = {
      '@country': 'EP',
      '@family-id': '19768124',
      'bibliographic-data': {
        'publication-reference': {
          'document-id': [id('docdb', '1000000'), { '@document-id-type': 'epodoc', 'doc-number': { $: 'EP1000000' } }],
        },
        'invention-title': { '@lang': 'en', $: 'Apparatus' },
        'classification-ipc': { text: { $: 'B28B5/02' } },
      },
    };
    const answer = { 'ops:world-patent-data': { 'exchange-documents': { 'exchange-document': document } } };
    const { report, records } = await readSource('ops.json', JSON.stringify(answer));
    expect(report.preset).toBe('epo-exchange');
    expect(records).toMatchObject([
      { publication: 'EP1000000A1', title: 'Apparatus', publicationDay: 20000517, symbols: ['B28B5/02'] },
    ]);
  });
});

describe('XML', () => {
  test('of an unknown schema the children of the root are the records', async () => {
    const text =
      '<patents><patent id="1"><title>a &amp; b</title><ipc>A</ipc><ipc>B</ipc></patent><patent id="2"><title><![CDATA[<c>]]></title></patent></patents>';
    expect(await rowsOf('a.xml', text)).toEqual([
      { '@id': '1', title: 'a & b', ipc: 'A;;B' },
      { '@id': '2', title: '<c>', ipc: '' },
    ]);
  });

  test('a child that only wraps records of one name stands for them', async () => {
    const text = '<r><rs><p><a>1</a><b>2</b></p><p><a>3</a><b>4</b></p></rs></r>';
    expect((await rowsOf('a.xml', text)).map(({ a }) => a)).toEqual(['1', '3']);
  });

  test('external document types and undeclared entities are passed over', async () => {
    const text = '<!DOCTYPE p SYSTEM "p.dtd" [<!ENTITY D1 SYSTEM "D1.TIF" NDATA TIF>]><ps><p><t>a &mdash; &unknown;</t></p></ps>';
    expect(await rowsOf('a.xml', text)).toEqual([{ t: 'a — &unknown;' }]);
  });

  test('documents one after the other are read; one that is damaged costs one row', async () => {
    const one = (number: string, end = '</us-patent-grant>'): string =>
      `<?xml version="1.0"?>\n<!DOCTYPE us-patent-grant SYSTEM "x.dtd" [ ]>\n<us-patent-grant file="${number}"><us-bibliographic-data-grant><publication-reference><document-id><country>US</country><doc-number>${number}</doc-number><kind>B2</kind><date>20150106</date></document-id></publication-reference></us-bibliographic-data-grant>${end}\n`;
    const { report, records, issues } = await readSource(
      'week.xml',
      one('08926509') + one('08926510', '</wrong>') + one('08926511'),
    );
    expect(records.map(({ publication }) => publication)).toEqual(['US8926509B2', 'US8926511B2']);
    expect(report).toMatchObject({ preset: 'red-book', rows: 3, records: 2, rejected: 1 });
    expect(issues.filter(({ code }) => code === 'unreadable-row')).toMatchObject([{ row: 2 }]);
  });

  test('wherever the source is cut, the same rows come out', async () => {
    const text = '<?xml version="1.0"?><ps><p><t>电池 &lt;</t></p></ps><?xml version="1.0"?><ps><p><t>b</t></p></ps>';
    const bytes = new TextEncoder().encode(text);
    const whole = await rowsOf('a.xml', bytes);
    expect(whole).toEqual([{ t: '电池 <' }, { t: 'b' }]);
    for (let cut = 1; cut < bytes.length; cut++) {
      const chunks = (async function* () {
        yield bytes.slice(0, cut);
        yield bytes.slice(cut);
      })();
      const rows: string[] = [];
      for await (const batch of readRows({ name: 'a.xml', chunks }, { readers: NODE_READERS }))
        rows.push(...batch.rows.map(([t]) => t!));
      expect([cut, rows]).toEqual([cut, ['电池 <', 'b']]);
    }
  });

  test('a document of WIPO ST.96 as the Chinese office writes it', async () => {
    const text = `<business:PatentDocumentAndRelated xmlns:business="b" xmlns:base="c"><business:BibliographicData>
      <business:PublicationReference dataFormat="standard"><base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>102000001</base:DocNumber><base:Kind>A</base:Kind><base:Date>20110914</base:Date></base:DocumentID></business:PublicationReference>
      <business:ApplicationReference><base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>201010100001</base:DocNumber><base:Date>20100302</base:Date></base:DocumentID></business:ApplicationReference>
      <business:ClassificationIPCRDetails><business:ClassificationIPCR><base:Text>F03D 7/04 (2006.01) I</base:Text></business:ClassificationIPCR></business:ClassificationIPCRDetails>
      <business:InventionTitle lang="zh">风力发电机组</business:InventionTitle>
      <business:Parties><business:ApplicantDetails><business:Applicant><base:AddressBook><base:Name>样例风能</base:Name></base:AddressBook></business:Applicant></business:ApplicantDetails>
      <business:InventorDetails><business:Inventor><base:AddressBook><base:Name>张三</base:Name></base:AddressBook></business:Inventor></business:InventorDetails></business:Parties>
      </business:BibliographicData><business:Abstract lang="zh"><base:Paragraphs>本发明</base:Paragraphs></business:Abstract></business:PatentDocumentAndRelated>`;
    const { report, records } = await readSource('cn.xml', text);
    expect(report.preset).toBe('patent-xml');
    expect(records).toMatchObject([
      {
        application: expect.stringContaining('CN201010100001'),
        publication: 'CN102000001A',
        publicationDay: 20110914,
        title: '风力发电机组',
        abstract: '本发明',
        applicant: ['样例风能'],
        inventor: ['张三'],
        symbols: ['F03D7/04'],
      },
    ]);
  });

  test('a document of WIPO ST.96 as its schema has it', async () => {
    const text = `<pat:PatentPublication xmlns:pat="p" xmlns:com="c"><pat:BibliographicData>
      <pat:PatentPublicationIdentification><com:IPOfficeCode>AU</com:IPOfficeCode><pat:PublicationNumber>2019200001</pat:PublicationNumber><com:PatentDocumentKindCode>A1</com:PatentDocumentKindCode><com:PublicationDate>2020-01-16</com:PublicationDate></pat:PatentPublicationIdentification>
      <pat:ApplicationIdentification><com:IPOfficeCode>AU</com:IPOfficeCode><com:ApplicationNumber><com:ApplicationNumberText>2019200001</com:ApplicationNumberText></com:ApplicationNumber><pat:FilingDate>2019-01-02</pat:FilingDate></pat:ApplicationIdentification>
      <pat:InventionTitle com:languageCode="en">Turbine</pat:InventionTitle>
      <pat:PatentClassificationBag><pat:IPCRClassificationBag><pat:IPCRClassification><pat:Section>F</pat:Section><pat:Class>03</pat:Class><pat:Subclass>D</pat:Subclass><pat:MainGroup>7</pat:MainGroup><pat:Subgroup>04</pat:Subgroup></pat:IPCRClassification></pat:IPCRClassificationBag></pat:PatentClassificationBag>
      <pat:PartyBag><pat:ApplicantBag><pat:Applicant><com:Contact><com:Name><com:OrganizationName><com:OrganizationStandardName>Wind Pty Ltd</com:OrganizationStandardName></com:OrganizationName></com:Name></com:Contact></pat:Applicant></pat:ApplicantBag></pat:PartyBag>
      </pat:BibliographicData></pat:PatentPublication>`;
    const { report, records } = await readSource('au.xml', text);
    expect(report.preset).toBe('patent-xml');
    expect(records).toMatchObject([
      {
        application: 'AU2019200001',
        publication: 'AU2019200001A1',
        filingDay: 20190102,
        publicationDay: 20200116,
        title: 'Turbine',
        applicant: ['Wind Pty Ltd'],
        symbols: ['F03D7/04'],
      },
    ]);
  });

  test('a grant of Red Book 2.5, named by INID codes', async () => {
    const p = (tag: string, text: string): string => `<${tag}><PDAT>${text}</PDAT></${tag}>`;
    const text = `<PATDOC DTD="2.5" STATUS="Build"><SDOBI><B100><B110><DNUM><PDAT>06334220</PDAT></DNUM></B110>${p('B130', 'B1')}<B140><DATE><PDAT>20020101</PDAT></DATE></B140>${p('B190', 'US')}</B100>
      <B200><B210><DNUM><PDAT>09535834</PDAT></DNUM></B210><B220><DATE><PDAT>20000327</PDAT></DATE></B220></B200>
      <B500><B510>${p('B511', 'A41D 1318')}</B510><B540><STEXT><PDAT>Visor</PDAT></STEXT></B540><B560><B561><PCIT><DOC><DNUM><PDAT>1234567</PDAT></DNUM>${p('KIND', 'A')}</DOC></PCIT></B561></B560>${p('B577', '20')}</B500>
      <B700><B720><B721><PARTY-US><NAM><FNM><PDAT>Ann</PDAT></FNM><SNM><STEXT><PDAT>Smith</PDAT></STEXT></SNM></NAM></PARTY-US></B721></B720>
      <B730><B731><PARTY-US><NAM><ONM><STEXT><PDAT>Visors Inc.</PDAT></STEXT></ONM></NAM></PARTY-US></B731></B730></B700></SDOBI>
      <SDOAB><BTEXT><PARA><PTEXT><PDAT>A visor.</PDAT></PTEXT></PARA></BTEXT></SDOAB><SDODE><PDAT>long</PDAT></SDODE></PATDOC>`;
    const { report, records } = await readSource('pg.xml', text);
    expect(report.preset).toBe('red-book');
    expect(records).toMatchObject([
      {
        application: 'US09535834',
        publication: 'US6334220B1',
        filingDay: 20000327,
        grantDay: 20020101,
        title: 'Visor',
        abstract: 'A visor.',
        applicant: ['Visors Inc.'],
        inventor: ['Smith, Ann'],
        symbols: ['A41D13/18'],
        citation: ['US1234567A'],
        claimCount: 20,
      },
    ]);
  });
});

describe('field-tagged text', () => {
  const RECORD =
    'FN Clarivate\nVR 1.0\nPT P\nPN CN209618737-U\nTI Frame\n   bridge\nAE CHINA RAILWAY (CREN-C)\n   DOE J (DOEJ-Individual)\nAU ZHANG G\n   LIU Y\nIP B66C-023/62\nPD CN209618737-U   12 Nov 2019   B66C-023/62\nAD CN209618737-U    CN20415956    29 Mar 2019\nER\n\n';

  test('continued lines are one text or several values, by the field', async () => {
    const { report, records } = await readSource('a.txt', `${RECORD}EF`);
    expect(report).toMatchObject({ format: 'tagged', preset: 'derwent-tagged', rows: 1, records: 1 });
    expect(records[0]).toMatchObject({
      publication: 'CN209618737U',
      application: 'CN201920415956.6',
      title: 'Frame bridge',
      filingDay: 20190329,
      publicationDay: 20191112,
      applicant: ['CHINA RAILWAY', 'DOE J'],
      inventor: ['ZHANG G', 'LIU Y'],
      symbols: ['B66C23/62'],
    });
  });

  test('a record without end is rejected', async () => {
    const { report } = await readSource('a.txt', `${RECORD}PT P\nPN CN1-A\n`);
    expect(report).toMatchObject({ rows: 2, records: 1, issuesByCode: { 'unreadable-row': 1 } });
  });
});
