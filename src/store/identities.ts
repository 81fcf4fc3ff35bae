import { applicationKeyOfPublication, parsePublicationNumber } from '../records/publication-number.js';
import { compareText } from '../util/compare.js';
import { Growable } from '../util/growable.js';
import { StringPool } from '../util/string-pool.js';
import type { MergeRule } from './source-rows.js';

/** To which application a row belongs, and how that was found. */
export interface Identified {
  /** Index of the application. */
  application: number;
  /** Id of the publication number, or -1 without one; ids count up from 0 as numbers are met. */
  publication: number;
  /** Whether the number was not known before. */
  isNewPublication: boolean;
  outcome: 'created' | 'same-application' | 'duplicate-publication';
  /** By what the application was found. */
  rule: MergeRule;
  /** The application that the publication number stood against before, where another one claims it for the first time; else -1. */
  conflictsWith: number;
  /** Whether the publication, known before, is this application's from now on: of those that claim it, the first by number has it. */
  takesPublication: boolean;
  /** An application known so far only by this publication number that turns out to be the same one; else -1. */
  absorbs: number;
}

/**
 * Decides which rows are publications of one application.
 *
 * A row belongs to its application number. A row without one belongs to the application that has its publication number, else to the one that has a
 * publication of the same serial (`applicationKeyOfPublication`), else it founds an application known by that key, which a later row may give its number.
 */
export class Identities {
  /** Application numbers, and the serials of publications that stand in for one. */
  readonly #keys = new StringPool();
  /** By key and by publication number: its application, -1 for a key without one. */
  readonly #applicationOfKey = new Growable(Int32Array);
  readonly #publications = new StringPool();
  readonly #applicationOfPublication = new Growable(Int32Array);
  /** By publication that more than one application number claims, the applications. */
  readonly #claimants = new Map<number, Set<number>>();
  /** By application: its key, whether that is an application number, and the application it went up in, -1 for none. */
  readonly #keyOf = new Growable(Int32Array);
  readonly #numbered = new Growable(Uint8Array);
  readonly #absorbedBy = new Growable(Int32Array);
  /** Serials cost time, and are kept only once a row has no application number. */
  #joinsBySerial = false;
  /** Whether the application number of the row under way was known before. */
  #knewNumber = false;
  readonly #found: Identified = {
    application: -1,
    publication: -1,
    isNewPublication: false,
    outcome: 'created',
    rule: 'founded',
    conflictsWith: -1,
    takesPublication: false,
    absorbs: -1,
  };

  /** Number of applications founded, absorbed ones included. */
  get size(): number {
    return this.#keyOf.length;
  }

  /**
   * Finds or founds the application of a row. The answer object is reused by the next call.
   * At least one of `application` and `publication` is not ''; both are canonical.
   */
  identify(application: string, publication: string): Identified {
    const found = this.#found;
    found.conflictsWith = -1;
    found.takesPublication = false;
    found.absorbs = -1;
    if (application === '' && !this.#joinsBySerial) this.#indexSerials();
    const publicationId = publication === '' ? -1 : this.#publications.intern(publication);
    const isKnown = publicationId !== -1 && publicationId < this.#applicationOfPublication.length;
    const ofPublication = isKnown ? this.live(this.#applicationOfPublication.at(publicationId)) : -1;
    const serialId = publication === '' || !this.#joinsBySerial ? -1 : this.#keyId(serialOf(publication));
    const founded = this.size;
    found.application =
      application === ''
        ? this.#byPublication(ofPublication, serialId)
        : this.#byNumber(application, ofPublication, serialId, found);
    if (serialId !== -1 && this.#applicationOfKey.at(serialId) === -1) this.#applicationOfKey.set(serialId, found.application);
    found.publication = publicationId;
    found.isNewPublication = publicationId !== -1 && !isKnown;
    if (found.isNewPublication) this.#applicationOfPublication.push(found.application);
    if (found.conflictsWith !== -1) this.#settle(found);
    const isNew = this.size > founded;
    found.outcome = isNew ? 'created' : ofPublication === found.application ? 'duplicate-publication' : 'same-application';
    found.rule = isNew ? 'founded' : this.#ruleOf(application, ofPublication, found.application);
    return found;
  }

  /**
   * Finds or founds the application of a publication that is to stay apart from others, whatever its numbers. It is named by its
   * publication number with a trailing `~apart`.
   */
  identifyApart(publication: string): Identified {
    const found = this.#found;
    const keyId = this.#keyId(`${publication}~apart`);
    const known = this.#applicationOfKey.at(keyId);
    found.absorbs = -1;
    found.conflictsWith = -1;
    found.takesPublication = false;
    found.application = known === -1 ? this.#create(keyId, 1) : known;
    found.outcome = known === -1 ? 'created' : 'duplicate-publication';
    found.rule = known === -1 ? 'founded' : 'publication-number';
    found.publication = this.#publications.intern(publication);
    found.isNewPublication = known === -1;
    if (known === -1) this.#applicationOfPublication.push(found.application);
    return found;
  }

  /** The application that an application went up in, or itself. */
  live(application: number): number {
    let at = application;
    for (let next = this.#absorbedBy.at(at); next !== -1; next = this.#absorbedBy.at(at)) at = next;
    return at;
  }

  /** The number of an application, or the key of a publication that stands in for it. */
  text(application: number): string {
    return this.#keys.text(this.#keyOf.at(application));
  }

  publicationText(publication: number): string {
    return this.#publications.text(publication);
  }

  /** From the first row without an application number on, serials are kept; those of the publications read so far are made up for. */
  #indexSerials(): void {
    this.#joinsBySerial = true;
    for (let publication = 0; publication < this.#applicationOfPublication.length; publication++) {
      const serialId = this.#keyId(serialOf(this.#publications.text(publication)));
      if (this.#applicationOfKey.at(serialId) === -1)
        this.#applicationOfKey.set(serialId, this.#applicationOfPublication.at(publication));
    }
  }

  #ruleOf(application: string, ofPublication: number, found: number): MergeRule {
    if (application !== '' && this.#knewNumber) return 'application-number';
    return ofPublication === found ? 'publication-number' : 'serial';
  }

  /** @param ofPublication The application that the publication number belongs to so far, or -1. */
  #byPublication(ofPublication: number, serialId: number): number {
    if (ofPublication !== -1) return ofPublication;
    const known = this.#applicationOf(serialId);
    return known === -1 ? this.#create(serialId, 0) : known;
  }

  /**
   * The application of a number. Where it is new, an application known only by the publication, or by its serial, is given the number. Where it is known, such an
   * application turns out to be the same one and is absorbed. An application that has another number already is in conflict.
   */
  #byNumber(application: string, ofPublication: number, serialId: number, found: Identified): number {
    const numberId = this.#keyId(application);
    const known = this.#applicationOf(numberId);
    this.#knewNumber = known !== -1;
    const candidate = ofPublication !== -1 ? ofPublication : serialId === -1 ? -1 : this.#applicationOf(serialId);
    const isUnnumbered = candidate !== -1 && this.#numbered.at(candidate) === 0;
    if (known === -1 && isUnnumbered) return this.#giveNumber(candidate, numberId);
    if (known !== -1 && isUnnumbered && candidate !== known) {
      found.absorbs = candidate;
      this.#absorbedBy.set(candidate, known);
    } else if (ofPublication !== -1 && ofPublication !== known) {
      found.conflictsWith = ofPublication;
    }
    return known === -1 ? this.#create(numberId, 1) : known;
  }

  /** Gives a publication to the first by number of those that claim it, whatever the order of rows; a claim made before is no news. */
  #settle(found: Identified): void {
    const { application, publication, conflictsWith } = found;
    const claimants = this.#claimants.get(publication) ?? new Set([conflictsWith]);
    this.#claimants.set(publication, claimants);
    if (claimants.has(application)) {
      found.conflictsWith = -1;
      return;
    }
    claimants.add(application);
    found.takesPublication = compareText(this.text(application), this.text(conflictsWith)) < 0;
    if (found.takesPublication) this.#applicationOfPublication.set(publication, application);
  }

  #giveNumber(application: number, numberId: number): number {
    this.#keyOf.set(application, numberId);
    this.#numbered.set(application, 1);
    this.#applicationOfKey.set(numberId, application);
    return application;
  }

  #create(keyId: number, numbered: number): number {
    const application = this.size;
    this.#keyOf.push(keyId);
    this.#numbered.push(numbered);
    this.#absorbedBy.push(-1);
    this.#applicationOfKey.set(keyId, application);
    return application;
  }

  #applicationOf(keyId: number): number {
    const application = this.#applicationOfKey.at(keyId);
    return application === -1 ? -1 : this.live(application);
  }

  #keyId(key: string): number {
    const id = this.#keys.intern(key);
    if (id === this.#applicationOfKey.length) this.#applicationOfKey.push(-1);
    return id;
  }
}

/** The serial under which publications of one application meet; a number that cannot be read stands for itself. */
function serialOf(publication: string): string {
  const parsed = parsePublicationNumber(publication);
  return parsed === null ? publication : applicationKeyOfPublication(parsed);
}
