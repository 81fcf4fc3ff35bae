import type { Conventions } from '../../src/analyse/conventions.js';
import type { AttainmentRow } from '../../src/analyse/targets/attainment.js';
import type { ScorecardRow } from '../../src/analyse/targets/scorecard.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';

type PlaceParts = Pick<LandscapeResult, 'places' | 'denseZones' | 'layoutAbroad' | 'foreignShare'>;

const HOME = { office: 'CN', countries: ['CN', 'HK', 'MO', 'TW'] };

/** Invented places that agree with each other. */
export function samplePlaceParts(conventions: Conventions): PlaceParts {
  const unknown = { place: null, within: null, shareOfKnown: null };
  const zone = { within: null, interval: { low: 1.412, high: 1.871 }, small: false };
  const densities = [{ indicator: '常住人口', unit: '万人', year: 2015, figure: 300, density: 1.4 }];
  const abroad = {
    families: 4000,
    abroad: 240,
    share: 0.06,
    pct: 310,
    meanOffices: 1.1225,
    unknown: 0,
    reach: [
      { offices: 1, families: 3760 },
      { offices: 3, families: 240 },
    ],
  };
  return {
    places: {
      city: [
        { place: '天津市', within: null, count: 900, share: 0.9, shareOfKnown: 0.947 },
        { place: '北京市', within: null, count: 50, share: 0.05, shareOfKnown: 0.053 },
        { ...unknown, count: 50, share: 0.05 },
      ],
      province: [{ place: '天津市', within: null, count: 900, share: 1, shareOfKnown: 1 }],
      country: [
        { place: 'CN', within: null, count: 900, share: 0.9, shareOfKnown: 0.9375 },
        { place: 'JP', within: null, count: 60, share: 0.06, shareOfKnown: 0.0625 },
        { ...unknown, count: 40, share: 0.04 },
      ],
    },
    denseZones: {
      conventions,
      of: 'district',
      field: 'industry',
      limits: { share: 0.1, quotient: 1.25, fewest: 30 },
      rows: [
        {
          ...zone,
          place: '滨海新区',
          field: 'new-energy',
          count: 420,
          share: 0.521,
          quotient: 1.6253,
          dense: true,
          misses: [],
          densities,
        },
        {
          ...zone,
          place: '西青区',
          field: 'new-energy',
          count: 80,
          share: 0.1,
          quotient: 1.1,
          dense: false,
          misses: ['quotient'],
          densities: [],
        },
      ],
      unknown: [{ field: 'new-energy', count: 12 }],
    },
    layoutAbroad: {
      conventions: { ...conventions, unit: 'family' },
      home: HOME,
      by: 'industry',
      offices: [
        { office: 'CN', applications: 4100, families: 4000 },
        { office: 'WO', applications: 312, families: 310 },
        { office: 'US', applications: 260, families: 240 },
      ],
      pctApplications: 312,
      total: { value: null, ...abroad },
      rows: [{ value: 'biomedicine', ...abroad }],
      foreign: 61,
      unknownCountry: 41,
    },
    foreignShare: {
      conventions,
      home: HOME,
      by: 'industry',
      total: { value: null, domestic: 940, foreign: 60, unknown: 40, share: 0.06, atLeast: 60 / 1040, atMost: 100 / 1040 },
      rows: [{ value: null, domestic: 940, foreign: 60, unknown: 40, share: 0.06, atLeast: 60 / 1040, atMost: 100 / 1040 }],
      countries: [{ country: 'JP', count: 60 }],
    },
  };
}

/** The landscape without any place. */
export function emptyPlaceParts(conventions: Conventions): PlaceParts {
  const sample = samplePlaceParts(conventions);
  const nothing = { value: null, domestic: 0, foreign: 0, unknown: 0, share: null, atLeast: null, atMost: null };
  return {
    places: { city: [], province: [], country: [] },
    denseZones: { ...sample.denseZones, rows: [], unknown: [] },
    layoutAbroad: {
      ...sample.layoutAbroad,
      home: null,
      offices: [],
      total: null,
      rows: [],
      pctApplications: 0,
      foreign: 0,
      unknownCountry: 0,
    },
    foreignShare: { ...sample.foreignShare, home: null, total: nothing, rows: [], countries: [] },
  };
}

/** Places under other names, as hostile files may give them. */
export function renamedPlaceParts(sample: PlaceParts, text: (i: number) => string): PlaceParts {
  const { denseZones, places } = sample;
  return {
    ...sample,
    places: { ...places, city: places.city.map((row, i) => ({ ...row, place: row.place === null ? null : text(i) })) },
    denseZones: {
      ...denseZones,
      rows: denseZones.rows.map((row, i) => ({
        ...row,
        place: text(i),
        densities: (row.densities ?? []).map((one) => ({ ...one, indicator: text(i + 3), unit: text(i + 4) })),
      })),
    },
  };
}

/** What it takes to reach each target of a scorecard, the first one projected, the second one over and waiting for publication. */
export function sampleAttainment(conventions: Conventions, rows: readonly ScorecardRow[]): LandscapeResult['attainment'] {
  const filed = { value: 180, low80: 160, high80: 203, low95: 150, high95: 216 };
  return {
    conventions,
    targets: { zh: '2013年政策目标', en: 'Targets of the 2013 policy' },
    rows: rows.map((row, i): AttainmentRow => {
      const { target, industry, indicator, kind, name, unit, goal, state } = row;
      const head = { target, industry, indicator, kind, name, unit, goal, state, year: 2016 };
      const arithmetic = { zh: '信号灯：未定', en: 'Light: open' };
      const pace = {
        year: 2016,
        elapsed: 0.6,
        quarters: 2,
        seen: 90,
        visible: 0.5,
        filed,
        due: 750,
        ratio: 0.24,
        probability: null,
      };
      if (i > 1) {
        const nothing = {
          last: null,
          needed: null,
          required: null,
          recent: null,
          pace: null,
          paceReason: null,
          projection: null,
        };
        return { ...head, ...nothing, noProjection: 'noSeries', light: 'open', arithmetic };
      }
      return {
        ...head,
        last: { year: 2014, level: 1234 },
        needed: 1500.5,
        required: 0.1027,
        recent: 0.0812,
        pace: i === 0 ? pace : { ...pace, elapsed: 1, quarters: 4, probability: 0.417 },
        paceReason: null,
        projection:
          i === 1
            ? null
            : {
                from: 2005,
                to: 2014,
                growth: 0.083,
                spread: 0.05,
                value: 1447,
                low80: 1310,
                high80: 1598,
                probability: 0.312,
              },
        noProjection: i === 1 ? 'filed' : null,
        light: 'open',
        arithmetic,
      };
    }),
  };
}
