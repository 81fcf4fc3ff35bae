import type { Conventions } from '../../src/analyse/conventions.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';

type EnterpriseParts = Pick<LandscapeResult, 'enterpriseSensitivity' | 'enterpriseChanges' | 'enterprisePipeline'>;

/** What the number of enterprises depends on, who came and went, and who is on course: invented. */
export function sampleEnterpriseParts(conventions: Conventions): EnterpriseParts {
  return {
    enterpriseSensitivity: {
      conventions,
      threshold: 50,
      total: 7,
      rows: [
        { axis: 'harmonisation', value: 'exact', total: 4, gained: null, lost: null },
        { axis: 'harmonisation', value: 'resolved', total: 8, gained: null, lost: null },
        { axis: 'counting', value: 'fractional', total: 5, gained: 0, lost: 2 },
        { axis: 'counting', value: 'primary', total: 6, gained: 0, lost: 1 },
        { axis: 'types', value: 'withoutUtilityModel', total: 5, gained: 0, lost: 2 },
        { axis: 'types', value: 'withoutDesign', total: 7, gained: 0, lost: 0 },
        { axis: 'types', value: 'inventionOnly', total: 5, gained: 0, lost: 2 },
        { axis: 'twins', value: 'once', total: 7, gained: 0, lost: 0 },
      ],
      range: { low: 4, high: 8 },
      merges: {
        groups: 13,
        all: 8,
        low: 6,
        high: 9,
        crossing: [
          {
            key: 'k20',
            name: '甲乙传感技术有限公司',
            count: 52,
            members: [
              { key: 'k20', name: '甲乙传感技术有限公司', count: 48 },
              { key: 'k21', name: '甲乙传感技木有限公司', count: 4 },
            ],
            change: 1,
          },
        ],
      },
    },
    enterpriseChanges: {
      conventions,
      threshold: 50,
      earlier: { from: 2005, to: 2009 },
      later: { from: 2010, to: 2014 },
      complete: true,
      before: 3,
      after: 5,
      stayed: 2,
      entrants: [
        { key: 'k0', name: '津海生物制药股份有限公司', before: 21, after: 170 },
        { key: 'k2', name: '蓝桥微电子（天津）有限公司', before: 0, after: 66 },
        { key: 'k5', name: '海河动力电池有限公司', before: 49, after: 51 },
      ],
      leavers: [{ key: 'k30', name: '旧港机械有限公司', before: 58, after: 7 }],
    },
    enterprisePipeline: {
      conventions: { ...conventions, dateBasis: 'publication' },
      threshold: 50,
      partYear: { year: 2016, elapsed: 244, days: 366 },
      cannotSay: null,
      near: [
        { key: 'k20', name: '甲乙传感技术有限公司', count: 48, missing: 2, thisYear: 9, projected: 52.5, onCourse: true },
        { key: 'k22', name: '北辰环保装备有限公司', count: 45, missing: 5, thisYear: 0, projected: 45, onCourse: false },
      ],
      onCourse: [
        { key: 'k20', name: '甲乙传感技术有限公司', count: 48, missing: 2, thisYear: 9, projected: 52.5, onCourse: true },
      ],
    },
  };
}

/** The same of nothing. */
export function emptyEnterpriseParts(conventions: Conventions): EnterpriseParts {
  return {
    enterpriseSensitivity: { conventions, threshold: 50, total: 0, rows: [], range: { low: 0, high: 0 }, merges: null },
    enterpriseChanges: null,
    enterprisePipeline: { conventions, threshold: 50, partYear: null, cannotSay: 'noCutOff', near: [], onCourse: null },
  };
}

/** The same with other names, one after the other. */
export function renamedEnterpriseParts(parts: EnterpriseParts, text: (i: number) => string): EnterpriseParts {
  const { enterpriseSensitivity, enterpriseChanges, enterprisePipeline } = parts;
  const named = <Row extends object>(rows: readonly Row[]): Row[] => rows.map((row, i) => ({ ...row, name: text(i) }));
  return {
    enterpriseSensitivity: {
      ...enterpriseSensitivity,
      merges: enterpriseSensitivity.merges && {
        ...enterpriseSensitivity.merges,
        crossing: named(enterpriseSensitivity.merges.crossing).map((one) => ({ ...one, members: named(one.members) })),
      },
    },
    enterpriseChanges: enterpriseChanges && {
      ...enterpriseChanges,
      entrants: named(enterpriseChanges.entrants ?? []),
      leavers: named(enterpriseChanges.leavers ?? []),
    },
    enterprisePipeline: {
      ...enterprisePipeline,
      near: named(enterprisePipeline.near),
      onCourse: named(enterprisePipeline.onCourse ?? []),
    },
  };
}
