import { buildLandscape, bytesSource, type RecordBatch, readRecords, summarizeLandscape } from '../src/index.js';

const EXPORT = `申请号,公开（公告）号,申请日,公开（公告）日,标题,申请人,IPC
CN201010100001.5,CN102000001A,2010-03-02,2011-09-14,风力发电机组变桨控制方法,样例风能（津海）有限公司,F03D7/04
CN201110100002.8,CN102000002A,2011-03-02,2012-09-14,风力发电机组偏航控制方法,样例风能(津海)有限责任公司,F03D7/04
CN201110100003.2,CN102000003A,2011-05-04,2012-11-14,一种锂离子电池,样例大学,H01M10/0525
CN201110100004.7,CN102000004A,2011-05-05,2012-11-21,一种衣柜,样例家具厂,A47B61/00
`;

/**
 * What examples in doc comments may use beside the library's exports: a batch and a landscape of four invented applications, its engine, store and results.
 * Made once for each test file: results of the library are never changed.
 */
export function docScope(): Promise<Record<string, unknown>> {
  made ??= makeScope();
  return made;
}

let made: Promise<Record<string, unknown>> | undefined;

async function makeScope(): Promise<Record<string, unknown>> {
  const source = () => bytesSource('sample.csv', new TextEncoder().encode(EXPORT));
  const landscape = await buildLandscape([source()], { asOf: '2013-12-31' });
  const batches: RecordBatch[] = [];
  for await (const read of readRecords(source())) if (read.length > 0) batches.push(read);
  return {
    landscape,
    engine: landscape.engine,
    store: landscape.store,
    batch: batches[0],
    result: await summarizeLandscape(landscape),
  };
}
