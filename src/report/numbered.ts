import type { Lang } from '../util/bilingual.js';
import type { Block, Chapter } from './section-model.js';

/** The chapters with their tables and charts numbered through, in the order of the report. */
export function numbered(chapters: readonly Chapter[], lang: Lang): readonly Chapter[] {
  const counts = { table: 0, chart: 0 };
  const words = lang === 'zh' ? { table: '表', chart: '图' } : { table: 'Table ', chart: 'Figure ' };
  const withNumber = (block: Block): Block => {
    if (block.kind !== 'table' && block.kind !== 'chart') return block;
    counts[block.kind]++;
    const separator = lang === 'zh' ? '　' : '. ';
    return { ...block, caption: `${words[block.kind]}${counts[block.kind]}${separator}${block.caption}` };
  };
  return chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(withNumber) }));
}
