import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { MatcherTask } from './matcher-texts.js';

interface Session {
  query(sql: string, format?: string): string;
}

/** ClickHouse in process: the task as a query over a table in memory, with as many threads as told; null when bench/peers/clickhouse is not installed. */
export function clickhouse({ texts, terms }: MatcherTask, threads: number): (() => number) | null {
  const session = openSession();
  if (session === null) return null;
  session.query('CREATE TABLE texts (place UInt32, text String) ENGINE = Memory');
  const rows = texts.map((text, place) => `(${place},'${text.replaceAll("'", "''")}')`);
  session.query(`INSERT INTO texts VALUES ${rows.join(',')}`);
  const patterns = terms.map((term) => (/[a-z]/.test(term) ? `'\\\\b${term}\\\\b'` : `'${term}'`)).join(',');
  const sql = `SELECT sum(arraySum(t -> 1 + (place * 31 + t - 1) % 1009 / 1024, multiMatchAllIndices(text, [${patterns}])))
    FROM texts SETTINGS max_threads = ${threads}, max_query_size = 100000000, max_ast_elements = 10000000, max_expanded_ast_elements = 10000000`;
  return () => Number(session.query(sql, 'TSV'));
}

function openSession(): Session | null {
  try {
    const { Session } = createRequire(resolve('bench/peers/clickhouse/package.json'))('chdb') as {
      Session: new () => Session;
    };
    return new Session();
  } catch {
    return null;
  }
}
