import type { SampleApplication } from '../../engines/memory/sample-store.js';

/** An invention of which others are made by what differs. */
export const ONE: SampleApplication = {
  number: 'CN1',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: null,
  applicants: ['p'],
  areas: ['x1'],
  subclasses: [],
  granted: true,
  publications: [2011],
  family: 1,
};
