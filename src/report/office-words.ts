import { OFFICE_NAMES } from '../util/office-names.js';
import type { Words } from './words.js';

/** Names of offices and of the countries of applicants by their two-letter code (WIPO ST.3). */
export const OFFICE_WORDS: Words = Object.fromEntries(
  [...OFFICE_NAMES].map(([code, { zh, en }]) => [code, { zh: zh[0], en: en[0] }]),
);
