/** The chapters of the situation section in their order. What each says is in `section.ts`, which numbers it may name in `prose-scope.ts`. */
export const CHAPTER_IDS = [
  'sources',
  'overview',
  'industries',
  'areas',
  'concentration',
  'enterprises',
  'applicants',
  'value',
  'targets',
  'robustness',
  'quality',
  'limits',
] as const;

/** One of {@link CHAPTER_IDS}. */
export type ChapterId = (typeof CHAPTER_IDS)[number];
