import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import type { Industry, Taxonomy } from '../../src/taxonomy/taxonomy.js';

/** An invented record whose place in an area rests on one clause: without that clause the case fails. */
interface Case {
  readonly area: string;
  /** Position of the clause within its area. */
  readonly clause: number;
  readonly title: string;
  readonly abstract?: string;
  /** Main symbol first. */
  readonly symbols: readonly string[];
  readonly weight: number;
}

const classifier = compileClassifier(SEI_2013);
/** The same clauses, each an area of its own: shows all that hold for a record, where the classifier shows the strongest. */
const apart = compileClassifier(withClausesApart(SEI_2013));

describe.each(SEI_2013.industries.map((industry) => [industry.id, industry] as const))('the cases of %s', (id, industry) => {
  test('speak for every clause of the industry', () => {
    const clauses = industry.areas.flatMap(({ id, clauses }) => clauses.map((_, k) => `${id}[${k}]`));
    expect([...new Set(casesOf(id).map(placeOf))].sort()).toEqual(clauses.sort());
  });

  test('get their area from their clause, at its weight', () => {
    const wrong = casesOf(id).filter((one) => !isByClause(one));
    expect(wrong.map((one) => [placeOf(one), one.title, found(one)])).toEqual([]);
  });

  test('have no other clause of the area that would do as well', () => {
    const rivals = casesOf(id).flatMap((one) => rivalsOf(one).map((rival) => [placeOf(one), one.title, rival]));
    expect(rivals).toEqual([]);
  });
});

function casesOf(industry: string): Case[] {
  return JSON.parse(readFileSync(new URL(`./cases/${industry}.json`, import.meta.url), 'utf8'));
}

function placeOf({ area, clause }: Case): string {
  return `${area}[${clause}]`;
}

function found({ area, title, abstract = '', symbols }: Case) {
  return classifyRecord(classifier, { title, abstract, symbols }).find((assignment) => assignment.area === area);
}

function isByClause(one: Case): boolean {
  const assignment = found(one);
  return assignment?.evidence.clause === one.clause && assignment.weight === one.weight;
}

function rivalsOf(one: Case): string[] {
  const { area, title, abstract = '', symbols, weight } = one;
  return classifyRecord(apart, { title, abstract, symbols })
    .filter((other) => other.area.startsWith(`${area}[`) && other.area !== placeOf(one) && other.weight >= weight)
    .map((other) => other.area);
}

function withClausesApart({ industries, ...taxonomy }: Taxonomy): Taxonomy {
  return { ...taxonomy, industries: industries.map(clausesApart) };
}

function clausesApart({ areas, ...industry }: Industry): Industry {
  const apart = areas.flatMap(({ umbrella: _, ...area }) =>
    area.clauses.map((clause, k) => ({ ...area, id: `${area.id}[${k}]`, clauses: [clause] })),
  );
  return { ...industry, areas: apart };
}
