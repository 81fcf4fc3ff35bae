/** Arrow IPC files and streams; needs the package `@uwdata/flechette`. */
export { arrowReader } from './ingest/formats/arrow-reader.js';
