import type { Evidence } from './assignment.js';

/**
 * Evidence in one table cell. Clause and offset count from 0, as in {@link Evidence}.
 *
 * @example formatEvidence({ clause: 2, symbol: 'F03D7/04', term: '变桨', field: 'title', offset: 5 }) //=> 'clause 2; symbol F03D7/04; term 变桨 in title@5'
 * @example formatEvidence({ clause: 0, symbol: 'F03D7/04', term: null, field: 'ipc', offset: null }) //=> 'clause 0; symbol F03D7/04'
 */
export function formatEvidence({ clause, symbol, term, field, offset }: Evidence): string {
  const parts = [`clause ${clause}`];
  if (symbol !== null) parts.push(`symbol ${symbol}`);
  if (term !== null) parts.push(`term ${term} in ${field}@${offset}`);
  return parts.join('; ');
}
