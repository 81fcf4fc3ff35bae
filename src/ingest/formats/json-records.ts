import { foldHeader } from '../fold-header.js';
import { headerWords } from '../header-words.js';
import { exchangeDocuments } from './exchange-json.js';
import { flatten } from './flatten.js';
import { JsonFault, type JsonObject, JsonScanner, type JsonValue } from './json-value.js';
import { patentCells } from './patent-document.js';
import type { DocumentRecord } from './record-table.js';

/**
 * The records of one JSON document: of a list its elements, of an object the list of objects inside it (the answer of an API), or the
 * object itself. A list is read element by element; where it breaks off, what was read stays, and the rest is one record with a fault.
 *
 * @throws JsonFault where nothing at all can be read.
 */
export function* jsonRecords(text: string, maxDepth: number): Generator<DocumentRecord> {
  const scanner = new JsonScanner(text, maxDepth);
  scanner.blanks();
  if (text[scanner.at] === '[') {
    yield* elements(text, scanner);
    return;
  }
  const root = scanner.value(0);
  scanner.end();
  const documents = isObject(root) ? exchangeDocuments(root) : [];
  for (const [i, element] of documents.entries()) yield { number: i + 1, cells: patentCells(element) };
  if (documents.length > 0) return;
  const records = recordsIn(root);
  for (const [i, value] of records.entries()) yield recordOf(value, i + 1);
}

/** One value as a record: only an object is one. */
export function recordOf(value: JsonValue, number: number): DocumentRecord {
  if (typeof value === 'string') return { number, cells: [['', value]], fault: `${value.slice(0, 80) || 'null'}: not an object` };
  if (isList(value)) return { number, cells: [], fault: 'a list: not an object' };
  return { number, cells: flatten(value) };
}

function* elements(text: string, scanner: JsonScanner): Generator<DocumentRecord> {
  scanner.need('[');
  if (scanner.skip(']')) {
    scanner.end();
    return;
  }
  let number = 0;
  try {
    do yield recordOf(scanner.value(1), ++number);
    while (scanner.skip(','));
    scanner.need(']');
    scanner.end();
  } catch (error) {
    if (!(error instanceof JsonFault) || number === 0) throw error;
    yield { number: number + 1, cells: [['', text.slice(error.at)]], fault: error.message };
  }
}

/**
 * The records in an answer: the largest of the shallowest lists of objects, or the members of an object that names every patent by a key;
 * none where the object has a patent's own names.
 */
function recordsIn(root: JsonValue): readonly JsonValue[] {
  if (typeof root === 'string' || isList(root)) return [root];
  const wrapped = onlyPatent(root);
  if (wrapped !== undefined || isPatent(root)) return [wrapped ?? root];
  for (let level: readonly JsonValue[] = [root]; level.length > 0; level = level.flatMap(inner)) {
    const lists = level.flatMap(inner).filter(isList).filter(isRecordList);
    const keyed = level.filter(isKeyedRecords);
    if (keyed.length > 0) return keyed.flatMap(inner);
    if (lists.length > 0) return lists.reduce((a, b) => (b.length > a.length ? b : a));
  }
  return [root];
}

function inner(value: JsonValue): readonly JsonValue[] {
  return typeof value === 'string' || isList(value) ? [] : value.members.map(([, one]) => one);
}

function isRecordList(values: readonly JsonValue[]): boolean {
  return values.length > 0 && values.every((value) => typeof value !== 'string' && !isList(value));
}

function isKeyedRecords(value: JsonValue): boolean {
  const members = inner(value);
  return isRecordList(members) && members.every((member) => isObject(member) && isPatent(member));
}

/** The one object inside an answer, when it has a patent's own names and the answer none. */
function onlyPatent(answer: JsonObject): JsonObject | undefined {
  const objects = inner(answer).filter(isObject);
  const isWrapped = objects.length === 1 && !isPatent(plain(answer)) && isPatent(plain(objects[0]!));
  return isWrapped ? objects[0] : undefined;
}

/** What an object says itself, without the objects and lists inside it. */
function plain({ members }: JsonObject): JsonObject {
  return { members: members.filter(([, value]) => typeof value === 'string') };
}

function isPatent(value: JsonObject): boolean {
  const fields = new Set(flatten(value).map(([name]) => headerWords().get(foldHeader(name))));
  return fields.has('application') || fields.has('publication');
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value !== 'string' && !isList(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
