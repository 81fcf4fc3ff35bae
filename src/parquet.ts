/** Parquet files; needs the packages `hyparquet` and `hyparquet-compressors`. */
export { parquetReader } from './ingest/formats/parquet-reader.js';
