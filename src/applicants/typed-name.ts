import type { ApplicantType } from './party.js';

/** What a name says about its bearer, and which rule said so. */
export interface TypedName {
  readonly type: ApplicantType;
  /** The rule and its evidence, such as `suffix:公司` or `given:fred`; '' when no rule holds. */
  readonly rule: string;
}
