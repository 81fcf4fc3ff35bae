import { parseApplicationNumber } from '../../src/records/application-number.js';
import { formatSymbol, parseSymbol } from '../../src/records/ipc-symbol.js';
import { parsePublicationNumber } from '../../src/records/publication-number.js';
import { bytesOf, jsonOf } from './corpora.js';
import type { Figure } from './figure.js';

interface Identifiers {
  readonly cnApplicationNumbers: { readonly valid: readonly string[]; readonly invalid: readonly { readonly value: string }[] };
  readonly normalisation: readonly { readonly in: string; readonly out: string }[];
  readonly applicationToGrant: readonly { readonly application: string; readonly publication: string }[];
  readonly ipc: {
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
    readonly normalise: readonly (readonly [string, string])[];
  };
}

/** Figure 18: numbers and symbols of the fact sheets, right ones and wrong ones, and every single-digit change of a thousand real numbers. */
export const identifiers: readonly Figure[] = [
  {
    id: '18',
    name: 'Identifiers read as the facts have them',
    target: '100%, every single-digit error caught',
    needs: ['facts/integrity'],
    run: async () => {
      const facts = jsonOf('facts/integrity/patent-identifiers.json') as Identifiers;
      const real = new TextDecoder().decode(bytesOf('facts/integrity/cn-application-numbers-real.txt')).trim().split(/\s+/);
      const checks = [...numberChecks(facts, real), ...symbolChecks(facts)];
      const changed = singleDigitChanges(real.slice(0, 1000));
      const missed = changed.filter((text) => parseApplicationNumber(text)?.check === 'ok');
      const wrong = checks.filter(([, isRight]) => !isRight).map(([what]) => what);
      const value = `${checks.length - wrong.length} of ${checks.length} cases, ${changed.length - missed.length} of ${changed.length} changes caught`;
      return { value, isPass: wrong.length === 0 && missed.length === 0, notes: [...wrong, ...missed] };
    },
  },
];

type Check = readonly [string, boolean];

function numberChecks(facts: Identifiers, real: readonly string[]): Check[] {
  const { valid, invalid } = facts.cnApplicationNumbers;
  return [
    ...[...valid, ...real].map((text): Check => [`valid ${text}`, parseApplicationNumber(text)?.check === 'ok']),
    ...invalid.map(({ value }): Check => [`invalid ${value}`, parseApplicationNumber(value)?.check !== 'ok']),
    ...facts.normalisation.map(({ in: text, out }): Check => {
      const read = parseApplicationNumber(text)?.text ?? 'reject';
      return [
        `${text} as ${out}, read ${read}`,
        read === out.split(' ')[0] || out.startsWith(read) || out.startsWith('reject or repair'),
      ];
    }),
    ...facts.applicationToGrant.map(
      ({ publication }): Check => [`publication ${publication}`, parsePublicationNumber(publication) !== null],
    ),
  ];
}

function symbolChecks({ ipc }: Identifiers): Check[] {
  const read = (text: string): string => {
    const symbol = parseSymbol(text);
    return symbol === null ? '' : formatSymbol(symbol).replace(/ /g, '');
  };
  return [
    ...ipc.valid.map((text): Check => [`symbol ${text}`, read(text) === text.replace(/ /g, '')]),
    ...ipc.normalise
      .filter(([, out]) => !out.startsWith('two'))
      .map(([text, out]): Check => [`${text} as ${out}`, read(text) === out.replace(/ /g, '')]),
    ...ipc.invalid
      .filter((text) => !text.includes('CPC'))
      .map((text): Check => [`invalid symbol ${text}, read ${read(text)}`, read(text) === '']),
  ];
}

function singleDigitChanges(numbers: readonly string[]): string[] {
  const changes: string[] = [];
  for (const number of numbers) {
    for (let i = 2; i < number.indexOf('.'); i++) {
      for (const digit of '0123456789') if (digit !== number[i]) changes.push(number.slice(0, i) + digit + number.slice(i + 1));
    }
  }
  return changes;
}
