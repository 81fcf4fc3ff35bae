/** What needs Node: reading files and running the whole job. */
export { fileSource, UnusableInputError } from './file-source.js';
export { readLedger, readParents, writeLedger } from './ledger-file.js';
export type { NameOptions } from './name-inputs.js';
export { type ReadLandscapeOptions, readLandscape } from './read-files.js';
export { readReviewSheet, writeReviewSheet } from './review-file.js';
export { type DiffOptions, runDiff } from './run-diff.js';
export { type RunOptions, runLandscape } from './run-landscape.js';
export { readSnapshot, writeSnapshot } from './snapshot-file.js';
export { readIndicatorsFile, readTargetsFile } from './targets-file.js';
export { readTaxonomyFile } from './taxonomy-file.js';
