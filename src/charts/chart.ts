/** One row of chart data: plain values under plain names. */
export type Datum = Readonly<Record<string, string | number | null>>;

/** How values become positions, colours or shapes. */
export interface ChartScale {
  readonly domain?: readonly (string | number)[];
  /** Whether values outside the domain are drawn at its edge. */
  readonly clamp?: boolean;
}

/** Axis of a position channel. Formats: `,d` and `.<digits>f`, `.<digits>%`. */
export interface ChartAxis {
  readonly title: string | null;
  readonly grid: boolean;
  readonly format?: string;
  readonly tickMinStep?: number;
  readonly tickCount?: number;
  readonly labelAngle?: number;
  readonly labelLimit?: number;
  readonly labelOverlap?: boolean;
  /** The title of a vertical axis lies flat above it: 0, 'left', at the left edge of the plot. */
  readonly titleAngle?: number;
  readonly titleAlign?: 'left';
  readonly titleBaseline?: 'bottom';
  readonly titleX?: number;
  readonly titleY?: number;
}

/** Position along x or y: a field of the data, or one fixed value. */
export interface PositionChannel {
  readonly field?: string;
  readonly datum?: number;
  readonly type: 'ordinal' | 'quantitative';
  readonly axis: ChartAxis;
  readonly scale?: ChartScale;
  /** Null keeps the order of the domain. */
  readonly sort?: null;
  readonly stack?: null;
}

/** Colour or shape by a field. */
export interface SeriesChannel {
  readonly field: string;
  readonly type: 'nominal';
  readonly scale: { readonly domain: readonly string[]; readonly range: readonly string[] };
  readonly legend: { readonly orient: 'top'; readonly title: null; readonly columns: number } | null;
}

/** Text of a text mark. */
export interface TextChannel {
  readonly field: string;
  readonly type: 'nominal' | 'quantitative';
  readonly format?: string;
}

/** Mark of a layer with its fixed looks. */
export interface ChartMark {
  readonly type: 'bar' | 'line' | 'point' | 'rule' | 'text';
  readonly color?: string;
  readonly opacity?: number;
  readonly size?: number;
  readonly filled?: boolean;
  readonly strokeDash?: readonly number[];
  readonly strokeWidth?: number;
  /** Thickness of a vertical or horizontal bar as a share of its band. */
  readonly width?: { readonly band: number };
  readonly height?: { readonly band: number };
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'top' | 'middle' | 'bottom';
  readonly dx?: number;
  readonly dy?: number;
}

/** One mark over its data. */
export interface ChartLayer {
  readonly data: { readonly values: readonly Datum[] };
  readonly mark: ChartMark;
  readonly encoding: {
    readonly x?: PositionChannel;
    readonly y?: PositionChannel;
    readonly color?: SeriesChannel;
    readonly shape?: SeriesChannel;
    readonly text?: TextChannel;
  };
}

/**
 * A chart as a Vega-Lite 5 specification with its data inside: plain JSON, no expressions, no links, so that any host may draw it.
 * Only the part of Vega-Lite named here is used, which is what the renderer of this library draws without any other library.
 */
export interface Chart {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v5.json';
  readonly title: { readonly text: string; readonly subtitle: readonly string[]; readonly anchor: 'start' };
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly autosize: { readonly type: 'fit-x'; readonly contains: 'padding' };
  /** Outer width and inner height in pixels. */
  readonly width: number;
  readonly height: number;
  readonly layer: readonly ChartLayer[];
  readonly config: Readonly<Record<string, unknown>>;
}
