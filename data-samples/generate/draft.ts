import { CUT_OFF, type DayNumber, dateParts } from './calendar.js';
import type { Exemplar } from './exemplars/exemplar.js';
import { isVisible, publicationsOf } from './life.js';
import type { Application, Language, Organisation, PatentKind, Publication } from './model.js';
import { chinesePerson, englishPerson } from './names.js';
import type { NumberOffice } from './numbers.js';
import type { Random } from './random.js';

/** What is decided about an application before its numbers and dates of publication are drawn. */
export interface Draft {
  readonly kind: PatentKind;
  readonly language: Language;
  readonly applicants: readonly Organisation[];
  readonly title: string;
  readonly abstract: string;
  /** Null for designs. */
  readonly exemplar: Exemplar | null;
  readonly locarno: string;
  readonly filing: DayNumber;
  /** Day the number was given: later than `filing` for a divisional application. */
  readonly numbered: DayNumber;
  readonly pct: boolean;
}

const TYPE_DIGITS = { invention: 1, utilityModel: 2, design: 3 } as const;

/** The application with only those publications that the cut-off lets through. */
export function fileApplication(draft: Draft, office: NumberOffice, random: Random): Application {
  const { kind, language, applicants, exemplar, filing, numbered, pct } = draft;
  const number = office.application(numbered, pct ? 8 : TYPE_DIGITS[kind]);
  const publications = publicationsOf(kind, numbered, pct, office, random).filter(isVisible);
  const grant = publications.find((publication) => publication.kind !== 'A')?.day ?? null;
  return {
    number,
    kind,
    language,
    filing,
    priority: pct ? filing - random.integer(300, 365) : filing,
    applicants,
    title: draft.title,
    abstract: draft.abstract,
    symbols: exemplar === null ? [] : symbolsOf(exemplar, random),
    locarno: draft.locarno,
    industries: exemplar?.industries ?? [],
    areas: exemplar?.areas ?? [],
    publications,
    grant,
    status: statusOf(kind, filing, grant, publications, random),
    inventors: Array.from({ length: random.integer(1, 3) }, () =>
      language === 'zh' ? chinesePerson(random) : englishPerson(random),
    ),
    holder: null,
    twin: '',
  };
}

/** Year written in an application number. */
export function numberYear(number: string): number {
  const digits = number.slice(2).split('.')[0]!;
  return digits.length === 12 ? Number(digits.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
}

function symbolsOf(exemplar: Exemplar, random: Random): string[] {
  return exemplar.symbols.filter((_, i) => i < exemplar.fixed || random.chance(0.5));
}

const ACTIVE = { zh: '授权', valid: '有效', en: 'Active' };
const LAPSED = { zh: '未缴年费', valid: '失效', en: 'Inactive' };
const EXPIRED = { zh: '期限届满', valid: '失效', en: 'Expired' };
const PENDING = { zh: '实质审查', valid: '审中', en: 'Pending' };
const WITHDRAWN = { zh: '撤回', valid: '失效', en: 'Discontinued' };
const REFUSED = { zh: '驳回', valid: '失效', en: 'Discontinued' };

function statusOf(
  kind: PatentKind,
  filing: DayNumber,
  grant: DayNumber | null,
  publications: readonly Publication[],
  random: Random,
): Application['status'] {
  const age = dateParts(CUT_OFF).year - dateParts(filing).year;
  if (publications.length === 0 || (grant === null && age < 4)) return PENDING;
  if (grant === null) return random.chance(0.5) ? WITHDRAWN : REFUSED;
  if (kind !== 'invention' && age > 10) return EXPIRED;
  return random.chance(Math.min(0.7, age * 0.06)) ? LAPSED : ACTIVE;
}
