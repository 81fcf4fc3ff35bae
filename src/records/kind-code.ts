import type { Day } from './day.js';
import type { PatentType, Stage } from './patent-type.js';

/** What a kind code says of a document. */
export interface KindMeaning {
  readonly type: PatentType;
  readonly stage: Stage;
}

/**
 * Patent type and stage of a publication by office, ST.16 kind code and day of publication (0 = unknown: the office's later
 * practice, except that a US `A` of unknown day is a grant, as before 2001).
 *
 * The digit rarely matters: corrections (8, 9) and texts after partial invalidation (1-7) mean what their letter means.
 * Examined publications that preceded the grant count as applications in China (B, U and S before 1993); elsewhere as grants.
 * Sources: WIPO ST.16; ZC 0008-2004 with its revision of 2010. `unknown` for codes of no known meaning and for ''.
 *
 * @example readKind('CN', 'B', 20110907) //=> { type: 'invention', stage: 'grant' }
 * @example readKind('CN', 'U', 19900214) //=> { type: 'utilityModel', stage: 'application' }
 * @example readKind('US', 'A', 19960102) //=> { type: 'invention', stage: 'grant' }
 */
export function readKind(office: string, kind: string, day: Day): KindMeaning {
  const rule = FOUND.get(office)?.get(kind) ?? findRule(office, kind);
  if (rule.before === undefined) return rule.meaning;
  const isEarly = day === 0 ? office === 'US' : day < rule.before.day;
  return isEarly ? rule.before.meaning : rule.meaning;
}

interface KindRule {
  readonly meaning: KindMeaning;
  /** What the code meant until the day before `day`. */
  readonly before?: { readonly day: Day; readonly meaning: KindMeaning };
}

/** Rules found so far, by office and kind: the office's own for the kind, then for its letter, then any office's. */
const FOUND = new Map<string, Map<string, KindRule>>();

function findRule(office: string, kind: string): KindRule {
  const letter = kind.charAt(0);
  const rule = KINDS.get(office + kind) ?? KINDS.get(office + letter) ?? KINDS.get(kind) ?? KINDS.get(letter) ?? UNKNOWN;
  if (office.length > 2 || kind.length > 2) return rule;
  const known = FOUND.get(office) ?? new Map<string, KindRule>();
  FOUND.set(office, known.set(kind, rule));
  return rule;
}

const UNKNOWN: KindRule = { meaning: { type: 'unknown', stage: 'unknown' } };

/** Type letter (i, u, d, o, ?) and stage letter (a, g, ?) of the table. */
const TYPES: Readonly<Record<string, PatentType>> = {
  i: 'invention',
  u: 'utilityModel',
  d: 'design',
  o: 'other',
  '?': 'unknown',
};
const STAGE_LETTERS: Readonly<Record<string, Stage>> = { a: 'application', g: 'grant', '?': 'unknown' };

/**
 * A line: office (`*` any other), then kinds with their meaning. `B=ig<19930101:ia` reads: invention, grant; before 1993-01-01
 * invention, application. A letter alone stands for the letter with any digit that is not listed.
 */
const TABLE = `
*  A=ia B=ig C=ig E=ig F=ig T=ig U=ug Y=ug Z=ug S=dg P=oa H=oa M=ig
CN A=ia B=ig<19930101:ia C=ig U=ug<19930101:ua Y=ug S=dg<19930101:da D=dg
US A=ia<20010102:ig A1=ia A2=ia A9=ia B=ig C=ig E=ig F=ig J=ig K=ig S=dg H=oa P=og P1=oa P4=oa P9=oa P0=ia
EP A=ia B=ig
WO A=ia B=ia C=ia S=dg
JP A=ia B=ig T=ia U=ug<19940726:ua Y=ug S=dg
KR A=ia B=ig U=ua Y=ug S=dg
DE A=ia B=ig C=ig D=ig T=ig T1=ia T5=ia U=ug
FR A=ia A3=ua A7=ua B=ig B3=ug
GB A=ia<19790101:ig B=ig C=ig D=ia
RU A=ia C=ig U=ug
TW A=ia B=ig U=ug S=dg
AU A=ia A4=ug A6=ug B=ig B4=ug S=dg
CA A=ia<19891001:ig C=ig E=ig S=dg
BR A=ia B=ig U=ua Y=ug E=ia F=ig
ES A=ia B=ig T=ig U=ua Y=ug
IL D=ia
NO D=ia L=ia
HU D=ia
FI L=ia`;

const KINDS: ReadonlyMap<string, KindRule> = new Map(TABLE.trim().split('\n').flatMap(rulesOfLine));

function rulesOfLine(line: string): [string, KindRule][] {
  const [office, ...rules] = line.split(/ +/);
  return rules.map((rule) => {
    const [kind, meaning, day, earlier] = rule.split(/[=<:]/);
    const now = meaningOf(meaning!);
    const key = `${office === '*' ? '' : office}${kind}`;
    return [
      key,
      earlier === undefined ? { meaning: now } : { meaning: now, before: { day: Number(day), meaning: meaningOf(earlier) } },
    ];
  });
}

function meaningOf(letters: string): KindMeaning {
  return { type: TYPES[letters.charAt(0)]!, stage: STAGE_LETTERS[letters.charAt(1)]! };
}
