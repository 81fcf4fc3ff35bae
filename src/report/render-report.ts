import { LANDSCAPE_CHARTS, landscapeCharts } from '../charts/landscape-charts.js';
import { renderSvg } from '../charts/render-svg.js';
import { checkLang, type Lang } from '../util/bilingual.js';
import type { LandscapeResult } from './landscape-result.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';
import { situationSection } from './section.js';

/** The situation section in one language, in its two forms. */
export interface Report {
  readonly markdown: string;
  /** One self-contained page: charts as inline SVG, no script, nothing loaded. */
  readonly html: string;
}

/**
 * Writes the patent-situation section (产业专利态势分析) of a result.
 *
 * @throws RangeError for another language.
 * @example renderReport(result, 'en').html.startsWith('<!') //=> true
 */
export function renderReport(result: LandscapeResult, lang: Lang): Report {
  checkLang(lang, 'renderReport');
  const section = situationSection(result, lang);
  const specs = landscapeCharts(result, { lang });
  const charts = Object.fromEntries(LANDSCAPE_CHARTS.map((id) => [id, renderSvg(specs[id], { heading: false })]));
  return { markdown: renderMarkdown(section), html: renderHtml(section, { charts, lang }) };
}
