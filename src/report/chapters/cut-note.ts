import type { Context } from '../context.js';
import type { Figure, Text } from '../section-model.js';

/** The note under a table of the first of a list that goes on in the data file; none where all are shown. */
export function cutNote({ say }: Context, shown: number, all: Figure): Text[] {
  if ((all.value ?? 0) <= shown) return [];
  return [
    say({ zh: '仅列居前的，全部{all}项见数据文件。', en: 'The first of them only; all {all} are in the data file.' }, { all }),
  ];
}
