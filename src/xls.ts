/** Old Excel workbooks (.xls); needs the package `@e965/xlsx`. */
export { xlsReader } from './ingest/formats/xls-reader.js';
