import type { Context } from '../context.js';
import type { Block } from '../section-model.js';
import { citationBlocks, featureBlocks } from './value-citations.js';
import { coreBlocks } from './value-core.js';
import { highValueBlocks } from './value-high.js';
import { grantBlocks, survivalBlocks } from './value-life.js';
import { type ValuePart, valueParts } from './value-parts.js';

/** Chapter on the quality and value of the patents, as far as the data tell it; empty where they tell nothing. */
export function valueChapter(context: Context): Block[] {
  return valueParts(context.result).flatMap((part) => WRITERS[part](context));
}

const WRITERS: Readonly<Record<ValuePart, (context: Context) => Block[]>> = {
  highValue: highValueBlocks,
  core: coreBlocks,
  citations: citationBlocks,
  features: featureBlocks,
  survival: survivalBlocks,
  grants: grantBlocks,
};
