/** Results as Arquero tables, for notebooks. Arquero's verbs generate code, so a page under a strict Content-Security-Policy cannot use them. */
export { toTable } from './analyse/to-table.js';
