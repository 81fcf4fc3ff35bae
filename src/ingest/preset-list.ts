import { nearest } from '../util/suggest.js';
import { ownPreset } from './own-preset.js';
import type { OwnPreset, Preset } from './preset.js';
import { bigquery } from './presets/bigquery.js';
import { cnipr } from './presets/cnipr.js';
import { derwentInnovation } from './presets/derwent-innovation.js';
import { derwentTagged } from './presets/derwent-tagged.js';
import { epoExchange } from './presets/epo-exchange.js';
import { espacenet } from './presets/espacenet.js';
import { freePatentsOnline } from './presets/free-patents-online.js';
import { genericEn } from './presets/generic-en.js';
import { genericZh } from './presets/generic-zh.js';
import { googlePatents } from './presets/google-patents.js';
import { himmpat } from './presets/himmpat.js';
import { incopat } from './presets/incopat.js';
import { japanese } from './presets/japanese.js';
import { kipris } from './presets/kipris.js';
import { lens } from './presets/lens.js';
import { lensApi } from './presets/lens-api.js';
import { patentXml } from './presets/patent-xml.js';
import { patenthub } from './presets/patenthub.js';
import { patentics } from './presets/patentics.js';
import { patentscope, patentscope2016 } from './presets/patentscope.js';
import { patentsview } from './presets/patentsview.js';
import { patentsviewApi } from './presets/patentsview-api.js';
import { patsnapEn } from './presets/patsnap-en.js';
import { patsnapZh } from './presets/patsnap-zh.js';
import { patstat } from './presets/patstat.js';
import { redBook } from './presets/red-book.js';
import { sipo } from './presets/sipo.js';
import { soopat } from './presets/soopat.js';
import { usptoOdp } from './presets/uspto-odp.js';
import { usptoSearch } from './presets/uspto-search.js';
import { wipoLandscape } from './presets/wipo-landscape.js';
import { wips } from './presets/wips.js';

/**
 * Every known vendor, in the order in which signatures are tried; the two generic dictionaries come last and have none.
 *
 * @example PRESETS.some(({ name }) => name === 'lens') //=> true
 */
export const PRESETS: readonly Preset[] = [
  lensApi,
  lens,
  googlePatents,
  patentsviewApi,
  patentsview,
  patentscope,
  patentscope2016,
  freePatentsOnline,
  patenthub,
  bigquery,
  wipoLandscape,
  patsnapEn,
  patsnapZh,
  himmpat,
  soopat,
  cnipr,
  incopat,
  sipo,
  wips,
  kipris,
  japanese,
  epoExchange,
  redBook,
  patentXml,
  derwentTagged,
  derwentInnovation,
  espacenet,
  patentics,
  patstat,
  usptoOdp,
  usptoSearch,
  genericZh,
  genericEn,
];

/**
 * The preset of a name, or of a layout of one's own.
 *
 * @throws RangeError for an unknown name; like `ownPreset` for a layout that is none.
 * @example presetOf('lens').vendor //=> 'Lens.org'
 */
export function presetOf(preset: string | OwnPreset): Preset {
  if (typeof preset !== 'string') return ownOf(preset);
  const known = PRESETS.map(({ name }) => name);
  const found = PRESETS[known.indexOf(preset)];
  if (found !== undefined) return found;
  const near = nearest(preset, known);
  const remedy = near === null ? `known: ${known.join(', ')}` : `did you mean "${near}"?`;
  throw new RangeError(`readRecords: unknown preset: "${preset}"; ${remedy}`);
}

/** One object is one preset, whose names are folded once. */
function ownOf(preset: OwnPreset): Preset {
  const known = OWN.get(preset) ?? ownPreset(preset);
  if (typeof preset === 'object' && preset !== null) OWN.set(preset, known);
  return known;
}

const OWN = new WeakMap<object, Preset>();
