/** What one file alone gives. */
interface FileTruth {
  readonly file: string;
  readonly layout: string;
  readonly encoding: string;
  readonly rows: number;
  readonly applications: number;
  readonly merged: number;
  readonly rejected: number;
}

/** One enterprise in a set of files. */
export interface EnterpriseTruth {
  /** The registered name, which is also the most frequent spelling. */
  readonly name: string;
  readonly count: number;
  readonly industries: Readonly<Record<string, number>>;
  /** Every spelling in these files, by code unit. */
  readonly spellings: readonly string[];
  /** Applications under the registered spelling alone: what counts without harmonisation. */
  readonly registeredOnly: number;
}

/** What a perfect reader reports on some files together. */
export interface SetTruth {
  readonly files: readonly string[];
  /** rows = applications + merged + rejected. */
  readonly rows: number;
  readonly applications: number;
  readonly merged: number;
  readonly rejected: number;
  readonly rejectedByCode: Readonly<Record<string, number>>;
  /**
   * Issue codes whose number every correct reader must report; rejections and merges included. A code that is absent has number 0, but for
   * those of `notAsserted`, where readers may differ.
   */
  readonly issues: Readonly<Record<string, number>>;
  readonly notAsserted: readonly string[];
  /** Rows by kind of planted dirt, also of kinds that a reader may repair without a word. */
  readonly dirt: Readonly<Record<string, number>>;
  readonly twins: number;
  readonly classified: number;
  readonly industries: Readonly<Record<string, number>>;
  /** Applications by planted key area; further areas of the same industry may be right too. */
  readonly areas: Readonly<Record<string, number>>;
  /** Applications by number of industries. */
  readonly industriesPerApplication: Readonly<Record<string, number>>;
  /** By filing year as the files show it: the last years lack what was not published yet. */
  readonly byYear: Readonly<Record<string, number>>;
  readonly industryByYear: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly types: Readonly<Record<string, number>>;
  /** Applications with a granted document or a grant date. */
  readonly granted: number;
  /** Applications by district of the first applicant; `unknown` where no file says it. */
  readonly districts: Readonly<Record<string, number>>;
  /** Applications with at least one applicant of the type; `none` without any applicant. */
  readonly applicantTypes: Readonly<Record<string, number>>;
  readonly advantageEnterprises: readonly EnterpriseTruth[];
  readonly nearThreshold: readonly EnterpriseTruth[];
  /** Enterprises with 50 or more applications in the industry. */
  readonly advantageByIndustry: Readonly<Record<string, number>>;
}

/** The counts that a perfect reader would report. */
export interface Truth {
  readonly note: string;
  readonly seed: number;
  /** Day of the invented exports: nothing published later is in them. */
  readonly asOf: string;
  readonly threshold: number;
  readonly files: readonly FileTruth[];
  readonly sets: Readonly<Record<'incopat' | 'patsnap' | 'lens' | 'all', SetTruth>>;
  /** Applications really filed by year, published by the cut-off or not: what lag correction should find. */
  readonly filedByYear: Readonly<Record<string, number>>;
}
