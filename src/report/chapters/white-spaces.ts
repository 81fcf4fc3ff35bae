import { type Context, HEADS, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell } from '../section-model.js';
import { areaNames } from './area-names.js';
import { cutNote } from './cut-note.js';

const MOST_ROWS = 10;

/** Quiet areas whose neighbours are strong, as candidates for a closer look. */
export function whiteSpaceBlocks(context: Context): Block[] {
  const { figures, lang, result } = context;
  const { rows } = result.whiteSpaces;
  if (rows.length === 0) return [];
  const nameOf = areaNames(context);
  const cells = rows.slice(0, MOST_ROWS).map((row, i): Cell[] => [
    nameOf(row.area),
    context.industryName(row.industry),
    figures.cell(`/whiteSpaces/rows/${i}/count`),
    figures.cell(`/whiteSpaces/rows/${i}/density`, 'percent'),
    joined(
      row.strongest.slice(0, 3).map(({ area }) => nameOf(area)),
      lang === 'zh' ? '、' : ', ',
    ),
  ]);
  const table = tableBlock(context, {
    id: 'white-spaces',
    basis: context.result.whiteSpaces.conventions,
    caption: { zh: '周边领域较强而自身申请较少的领域', en: 'Quiet areas among strong neighbours' },
    columns: [
      [HEADS.area, 'left'],
      [HEADS.industry, 'left'],
      [HEADS.applications, 'right'],
      [{ zh: '相关性落在优势领域的比例', en: 'Relatedness in strong areas' }, 'right'],
      [{ zh: '相关的优势领域', en: 'Strong neighbours' }, 'left'],
    ],
    rows: cells,
    notes: cutNote(context, MOST_ROWS, figures.size('/whiteSpaces/rows')),
  });
  return [context.paragraph(result.whiteSpaces.quietTo === 0 ? RULE_EMPTY : RULE, ruleValues(context)), table];
}

function ruleValues({ figures }: Context) {
  return {
    n: figures.size('/whiteSpaces/rows'),
    strong: figures.cell('/whiteSpaces/strongFrom'),
    quiet: figures.cell('/whiteSpaces/quietTo'),
    baseline: figures.cell('/whiteSpaces/baseline', 'percent'),
  };
}

const ZH_REST =
  '相关性至少一半落在优势领域（申请不少于{strong}件且居各领域前四分之一，占全部领域的{baseline}）的领域有{n}个。领域之间的相关性按定义中共有的国际专利分类小类计算。所列仅为值得进一步研判的线索，不表示存在布局空缺或值得布局。';

const EN_REST =
  'at least half of their relatedness in strong areas (those with {strong} applications and more in the upper quarter, {baseline} of all areas). Areas are related by the IPC subclasses that their definitions share. These are leads for a closer look, no statement that something is missing or worth doing.';

const RULE = {
  zh: `自身申请不多于{quiet}件、${ZH_REST}`,
  en: `{n#area|areas} with at most {quiet} applications: ${EN_REST}`,
};

const RULE_EMPTY = { zh: `自身没有申请、${ZH_REST}`, en: `{n#area|areas} without any application: ${EN_REST}` };
