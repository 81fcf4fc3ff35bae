/** Excel workbooks (.xlsx): built in, so that no reader need be given; here for those who put their own together. */
export { xlsxReader } from './ingest/formats/xlsx-reader.js';
