import data from '../data/word-forms.json' with { type: 'json' };
import { splitLatinForm } from '../legal-forms.js';

/** Words of a name, and the law of its form. */
export interface Lawful {
  readonly words: readonly string[];
  readonly law: string;
}

/**
 * A name without the phrases that American documents put around it: who acts for a body, by whom a government is represented, under which law a company exists.
 * A form that stood before one is parted from the words in turn: `astrazeneca ab a swedish company`.
 *
 * @param rules Takes the kinds of the phrases that were dropped.
 */
export function withoutLegalPhrases({ words, law }: Lawful, rules: string[]): Lawful {
  const before = words.join(' ');
  if (!PHRASE_SIGN.test(before)) return { words, law };
  let text = before;
  for (const [rule, pattern] of PHRASES) {
    const rest = text.replace(pattern, '').trim();
    if (rest === '' || rest === text) continue;
    rules.push(rule);
    text = rest;
  }
  if (text === before) return { words, law };
  const { stem, form, law: own } = splitLatinForm(text.split(' '));
  return form === '' ? { words: stem, law } : { words: stem, law: own };
}

/** True for states and countries whose law American documents name. */
export function isLawPlace(place: string): boolean {
  return PLACES.has(place);
}

const PLACES: ReadonlySet<string> = new Set(data.places);
const PLACE = `(?:${data.places.join('|')})`;
const FORM = '(?:inc|corp|corporation|company|co|ltd|llc|limited liability company)';
/** A university or institute follows. */
const BODY = '(?=.*\\b(?:univ|university|college|inst|institute)\\b)';

/** Phrases by kind, in the order in which they are taken away; the test has a name for each. */
const PHRASES: readonly (readonly [string, RegExp])[] = [
  // arizona board of regents on behalf of | arizona state university
  ['agent', new RegExp(`^.*\\b(?:board|regents|trustees|governors|curators)\\b.* on behalf of (?:the )?${BODY}`)],
  // acme | inc a delaware corporation
  ['place-of-law', new RegExp(`(?: ${FORM})? an? ${PLACE}(?: ${FORM})?$`)],
  // acme | a corporation organized and existing under the laws of the state of delaware
  [
    'place-of-law',
    new RegExp(
      ` an? ${FORM}(?: organized| organised)?(?: (?:and )?existing)?(?: under the laws)? of (?:the )?(?:state of )?${PLACE}$`,
    ),
  ],
  // the united states of america as represented by the | secretary of the navy
  [
    'represented',
    /^(?:the )?(?:government of )?(?:the )?(?:united states(?: of america)?|us(?: of america)?|usa)(?: government)? as represented by (?:the )?/,
  ],
  // administrator of the | national aeronautics and space administration
  ['agent', /^(?:administrator|director) of (?:the )?(?=national|us|united)/],
  // the board of trustees of the | leland stanford junior university
  ['agent', new RegExp(`^(?:the )?(?:board of )?(?:trustees|regents|governors|overseers|curators)(?: of)?(?: the)? ${BODY}`)],
  // university of california | the regents of the
  ['agent', /(?<=\b(?:univ|university|college)\b.*) (?:the )?(?:board of )?(?:regents|trustees|governors)(?: of)?(?: the)?$/],
  // president and fellows of | harvard college
  [
    'agent',
    new RegExp(
      `^(?:the )?(?:governing council|president and fellows|corporation|rectors? and visitors|principal and governors?|senate) of (?:the )?${BODY}`,
    ),
  ],
  // the chancellor masters and scholars of the | university of oxford
  [
    'agent',
    new RegExp(
      `^(?:the )?(?:chancellor|provost|masters?|warden)[a-z ]{0,30}(?:scholars|fellows)[a-z ]{0,30} of (?:the )?${BODY}`,
    ),
  ],
];

/** A word that begins one of the phrases or stands in all of them: most names have none. */
const PHRASE_SIGN =
  /\b(?:an?|represented|administrator|director|trustees|regents|governors|overseers|curators|council|president|corporation|behalf|visitors|principal|senate|scholars|fellows)\b/;
