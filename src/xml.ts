/** XML documents; needs the package `saxes`. */
export { xmlReader } from './ingest/formats/xml-reader.js';
