import { type Context, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { cutNote } from './cut-note.js';

/** Who came over the line and who fell below it, between two windows of years. */
export function changeBlocks(context: Context): Block[] {
  const { enterpriseChanges } = context.result;
  if (enterpriseChanges === null) return [];
  return [
    { kind: 'paragraph', text: changeText(context) },
    ...changeTable(context, 'entrants', { zh: '新达到标准的企业', en: 'Enterprises newly on or above the line' }),
    ...changeTable(context, 'leavers', { zh: '不再达到标准的企业', en: 'Enterprises no longer on the line' }),
  ];
}

const AT = '/enterpriseChanges';

function changeText({ result, say, figures }: Context): Text {
  const { entrants, leavers } = result.enterpriseChanges!;
  const year = (pointer: string) => figures.cell(`${AT}/${pointer}`, 'year');
  const counted = {
    zh: '按申请年份分段比较，{a}—{b}年申请达到{threshold}件的企业有{before}家，{c}—{d}年有{after}家，两段均达到的有{stayed}家。',
    en: 'Between {a} and {b}, {before#enterprise|enterprises} filed {threshold} or more applications; between {c} and {d} it was {after}; {stayed} in both.',
  };
  const open = {
    zh: '后一段年份尚未公开完整，退出的企业不作判断。',
    en: ' The later years are not fully published, so nothing is said of leavers.',
  };
  return [
    ...say(counted, {
      a: year('earlier/from'),
      b: year('earlier/to'),
      c: year('later/from'),
      d: year('later/to'),
      threshold: figures.cell(`${AT}/threshold`),
      before: figures.cell(`${AT}/before`),
      after: figures.cell(`${AT}/after`),
      stayed: figures.cell(`${AT}/stayed`),
    }),
    ...(entrants === null
      ? []
      : say({ zh: '新达到标准的{n}家。', en: ' Newly there: {n}.' }, { n: figures.size(`${AT}/entrants`) })),
    ...(leavers === null
      ? say(open)
      : say({ zh: '不再达到标准的{n}家。', en: ' No longer there: {n}.' }, { n: figures.size(`${AT}/leavers`) })),
  ];
}

const MOST_ROWS = 50;

function changeTable(
  context: Context,
  list: 'entrants' | 'leavers',
  caption: { readonly zh: string; readonly en: string },
): Block[] {
  const rows = context.result.enterpriseChanges![list] ?? [];
  if (rows.length === 0) return [];
  return [
    tableBlock(context, {
      id: `enterprises-${list}`,
      basis: context.result.enterpriseChanges!.conventions,
      caption,
      columns: [
        [{ zh: '企业', en: 'Enterprise' }, 'left'],
        [{ zh: '前段申请量（件）', en: 'Earlier years' }, 'right'],
        [{ zh: '后段申请量（件）', en: 'Later years' }, 'right'],
      ],
      rows: rows.slice(0, MOST_ROWS).map(({ name }, i): Cell[] => {
        const at = `${AT}/${list}/${i}`;
        return [name, context.figures.cell(`${at}/before`), context.figures.cell(`${at}/after`)];
      }),
      notes: cutNote(context, MOST_ROWS, context.figures.size(`${AT}/${list}`)),
    }),
  ];
}
