/** Looks shared by the specifications and the renderer. */
export const THEME = {
  font: 'Helvetica Neue, Arial, PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif',
  width: 860,
  text: '#333333',
  muted: '#6b6b6b',
  grid: '#e6e6e6',
  domain: '#9a9a9a',
  main: '#2f6690',
  light: '#b9d0e0',
  pale: '#e9f0f5',
  accent: '#c8553d',
  fontSize: 12,
  titleSize: 16,
} as const;

/** Colours that stay apart for colour-blind readers (after Okabe and Ito 2008), in the order of the series. */
export const SERIES_COLORS: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#c98a00',
  '#555555',
  '#7a5195',
  '#8c564b',
  '#a0a000',
];

/** A shape for each series as well, for print without colour. */
export const SERIES_SHAPES: readonly string[] = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'triangle-down',
  'cross',
  'triangle-right',
  'triangle-left',
  'circle',
  'square',
];

/** The theme as the `config` of a specification. */
export const THEME_CONFIG: Readonly<Record<string, unknown>> = {
  font: THEME.font,
  background: '#ffffff',
  view: { stroke: null },
  title: {
    fontSize: THEME.titleSize,
    subtitleFontSize: THEME.fontSize,
    color: THEME.text,
    subtitleColor: THEME.muted,
    offset: 12,
  },
  axis: {
    labelFontSize: THEME.fontSize,
    titleFontSize: THEME.fontSize,
    titleFontWeight: 'normal',
    labelColor: THEME.text,
    titleColor: THEME.muted,
    gridColor: THEME.grid,
    domainColor: THEME.domain,
    tickColor: THEME.domain,
  },
  legend: { labelFontSize: THEME.fontSize, labelColor: THEME.text, labelLimit: 280, offset: 26 },
};
