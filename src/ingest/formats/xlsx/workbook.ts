import { attribute } from '../markup/attribute.js';
import type { MarkupHandler } from '../markup/markup-scanner.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** By which its part is found among the workbook's relations. */
  readonly relation: string;
}

/** Collects what the main part of a workbook says: its sheets in order, and from when its days count. */
export class WorkbookList implements MarkupHandler {
  readonly sheets: SheetEntry[] = [];
  is1904 = false;

  open(name: string, tag: string): void {
    if (name === 'sheet') this.sheets.push({ name: NAME(tag) ?? '', relation: RELATION(tag) ?? '' });
    else if (name === 'workbookPr') this.is1904 = /^(1|true|on)$/.test(DATE_1904(tag) ?? '');
  }

  close(): void {}
  text(): void {}
}

const NAME = attribute('name');
const RELATION = attribute('id');
const DATE_1904 = attribute('date1904');

/** A part that another refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument` ... */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** Collects the relations of a part in the folder `folder` (ECMA-376, part 2, section 9.3). */
export class Relations implements MarkupHandler {
  readonly relations: Relation[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, tag: string): void {
    if (name !== 'Relationship') return;
    const target = TARGET(tag) ?? '';
    const type = TYPE(tag) ?? '';
    this.relations.push({ id: ID(tag) ?? '', type: type.slice(type.lastIndexOf('/') + 1), part: resolved(this.#folder, target) });
  }

  close(): void {}
  text(): void {}
}

const ID = attribute('Id');
const TYPE = attribute('Type');
const TARGET = attribute('Target');

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
