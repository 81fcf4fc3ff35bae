import type { Conventions } from '../../src/analyse/conventions.js';
import { summarizeCitationImpact } from '../../src/analyse/quality/citation-impact.js';
import { summarizeCorePatents } from '../../src/analyse/quality/core-patents.js';
import { summarizeDistribution } from '../../src/analyse/quality/distribution.js';
import { summarizeGrantRates } from '../../src/analyse/quality/grant-rates.js';
import { summarizeHighValue } from '../../src/analyse/quality/high-value.js';
import { summarizeKnowledgeBreadth } from '../../src/analyse/quality/knowledge-breadth.js';
import { summarizeLegalSurvival } from '../../src/analyse/quality/legal-survival.js';
import type { PatentValue } from '../../src/analyse/quality/patent-value.js';
import { summarizePendency } from '../../src/analyse/quality/pendency.js';
import type { DimensionValue, ValuesRow } from '../../src/engines/engine.js';
import type { IndustryResult } from '../../src/report/landscape-result.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

/** The part on quality and value of an invented landscape: every block of the chapter has something to show. */
export function sampleValue(conventions: Conventions, industries: readonly Pick<IndustryResult, 'id' | 'areas'>[]): PatentValue {
  const [first, second] = [industries[0]!.id, industries[1]!.id];
  const cited = [first, second].flatMap((id, i) => [
    row([id, 2008], [[0, 3 + i, -1]], [40, 20, 3]),
    row([id, 2010], [[0, 2]], [30, 10 + i]),
  ]);
  const byYear = [row([2008], [[0, 3, 4, -1]], [80, 20, 20, 6]), row([2010], [[0, 2]], [60, 21])];
  const taxonomy = {
    ...SEI_2013,
    industries: industries.map(({ id, areas }, i) => ({
      ...SEI_2013.industries[i % SEI_2013.industries.length]!,
      id,
      areas: areas.map((area) => ({ ...SEI_2013.industries[0]!.areas[0]!, id: area.id })),
    })),
  };
  const [area, other] = industries.flatMap(({ areas }) => areas.map(({ id }) => id));
  return {
    highValue: summarizeHighValue(
      {
        inside: [
          row(
            [],
            [
              [0, 1, 1, -1],
              [-1, 0, 2, -1],
              [4, 11, 6, 8],
            ],
            [300, 410, 37, 25],
          ),
        ],
        outside: [
          row(
            [],
            [
              [1, 1],
              [0, -1],
              [12, 3],
            ],
            [44, 390],
          ),
        ],
      },
      { conventions },
    ),
    core: summarizeCorePatents(
      [
        row(
          [area!, 2010],
          [
            [0, 12],
            [5, 20],
            [1, 1],
            [2013, 2012],
          ],
          [50, 14],
        ),
        row(
          [other!, 2010],
          [
            [0, 9],
            [6, 18],
            [1, 1],
            [2013, 2012],
          ],
          [33, 6],
        ),
      ],
      { conventions, taxonomy },
    ),
    citations: summarizeCitationImpact(cited, byYear, { conventions, of: 'industry', field: null }),
    claims: summarizeDistribution([row([first], [[4, 9, -1]], [60, 40, 9]), row([second], [[2]], [12])], {
      conventions,
      of: 'claims',
    }),
    familySize: summarizeDistribution([row([first], [[1, 3]], [90, 10])], { conventions, of: 'familySize' }),
    breadth: summarizeKnowledgeBreadth(
      [
        row(
          [first],
          [
            [1, 2, 3],
            [1, 2, 5],
          ],
          [50, 30, 20],
        ),
        row([null], [[1], [1]], [70]),
      ],
      { conventions },
    ),
    generality: null,
    originality: null,
    diversityReason: 'noClassesOfCitations',
    survival: summarizeLegalSurvival(
      [
        row(
          ['design'],
          [
            [700, -1],
            [1, -1],
          ],
          [50, 40],
        ),
        row(
          ['invention'],
          [
            [900, 1500, 2200, 4100],
            [1, 1, 1, 0],
          ],
          [30, 60, 40, 120],
        ),
        row(
          ['utilityModel'],
          [
            [800, 1500, 2100],
            [1, 1, 0],
          ],
          [90, 40, 60],
        ),
      ],
      { conventions },
    ),
    grantRates: summarizeGrantRates(
      [
        count(['invention', 2009, 'active'], 120),
        count(['invention', 2009, 'refused'], 70),
        count(['invention', 2009, 'pending'], 10),
        count(['invention', 2015, 'pending'], 300),
      ],
      [count(['invention', 2009, 'active'], 120)],
      { conventions, lag: { months: 18, because: 'applications' } },
    ),
    pendency: summarizePendency([row(['invention', 2009], [[730, 1100, 1500]], [40, 40, 40])], { conventions }),
  };
}

/** The same of a landscape that holds nothing. */
export function emptyValue(conventions: Conventions): PatentValue {
  return {
    highValue: summarizeHighValue({ inside: [], outside: [] }, { conventions }),
    core: summarizeCorePatents([], { conventions, taxonomy: SEI_2013 }),
    citations: summarizeCitationImpact([], [], { conventions, of: 'industry', field: null }),
    claims: summarizeDistribution([], { conventions, of: 'claims' }),
    familySize: summarizeDistribution([], { conventions, of: 'familySize' }),
    breadth: summarizeKnowledgeBreadth([], { conventions }),
    generality: null,
    originality: null,
    diversityReason: 'noClassesOfCitations',
    survival: summarizeLegalSurvival([], { conventions }),
    grantRates: summarizeGrantRates([], [], { conventions, lag: { months: 18, because: 'applications' } }),
    pendency: summarizePendency([], { conventions }),
  };
}

function row(key: readonly DimensionValue[], values: readonly (readonly number[])[], counts: readonly number[]): ValuesRow {
  return { key, values: values.map((column) => Float64Array.from(column)), counts: Float64Array.from(counts) };
}

function count(key: readonly DimensionValue[], number: number) {
  return { key, count: number };
}
