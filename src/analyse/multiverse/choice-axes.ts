/**
 * Conventions that can be chosen, in the order in which combinations are listed.
 *
 * @example CHOICE_AXES[0] //=> 'unit'
 */
export const CHOICE_AXES = ['unit', 'dateBasis', 'counting', 'twins', 'types', 'harmonisation'] as const;

/** One of {@link CHOICE_AXES}. */
export type ChoiceAxis = (typeof CHOICE_AXES)[number];

/** One value for each convention; types are `asAsked`, `withoutDesign`, `withoutUtilityModel` or `inventionOnly`. */
export type Combination = Readonly<Record<ChoiceAxis, string>>;
