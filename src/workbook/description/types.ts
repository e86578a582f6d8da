/** What the workbook is used for; the owner chooses one or several. */
export type Goal = 'visibility' | 'search' | 'sales' | 'journeys';

export type SheetKey =
  | 'start'
  | 'settings'
  | 'activity'
  | 'traffic'
  | 'links'
  | 'keywords'
  | 'mentions'
  | 'feeds'
  | 'journeys'
  | 'imports'
  | 'verdicts'
  | PageKey;

/** The sheets that people read, and the hidden one that they read from. */
export type PageKey = 'start' | 'dashboard' | 'figures' | 'report' | 'attribution' | 'calculations';

/** How a cell shows what it holds; an amount is money without decimals. */
export type CellFormat = 'text' | 'integer' | 'decimal' | 'money' | 'amount' | 'percent' | 'date';

/** Lists kept in Settings, from which rows choose. */
export type ListKey = 'channels' | 'contents' | 'people' | 'brands';

/** What may be typed into a cell. */
export type InputRule =
  | { readonly is: 'text' }
  | {
      readonly is: 'date';
      /** Rows without the date are complete all the same. */
      readonly optional?: true;
    }
  | {
      readonly is: 'number';
      readonly min: number;
      readonly max?: number;
      /** Hours are also found where people wrote them as 1h45 or 1:45. */
      readonly unit?: 'hours';
    }
  | { readonly is: 'list'; readonly list: ListKey }
  | { readonly is: 'choice'; readonly of: 'cadences' };

/** One answer of the owner, kept in Settings as a named range. */
export type SettingName =
  | 'BUSINESS'
  | 'CURRENCY'
  | 'MARGIN'
  | 'HOURLY_COST'
  | 'WEEKLY_HOURS'
  | 'EFFORT_START'
  | 'RHYTHM'
  | 'TAX_RATE';

/**
 * A formula in the portable dialect: `;` between arguments, no decimals, no braces but these places
 * (`resolve` fills them):
 * `{activity.cost}` the data of a column, from row 2 down, open-ended; `{list.channels}` a list of Settings
 * below its title, with its room; `{setting.MARGIN}` a setting's named range; `{text.verdicts.notEnough}` a
 * text of the workbook, quoted; `{header}` the title of the column that the formula fills, quoted;
 * in a block also `{cell.2}`, the block's second column in the same row, `{body.2}` the block's second column
 * below its first row, its room included, `{body.channels.2}` that of another block of any page,
 * `{span.visits.2.4}` several of its columns side by side, `{at.windows.2.3}` one cell of a block: its second row, third column, `{fact.cost}` the value of a named row, and
 * `{link.activity}` the address within the file at which a sheet opens.
 */
export type Template = string;

/** One column of a table, typed or computed. Title and note stand in the locales under its key. */
export interface Column {
  readonly key: string;
  readonly width: number;
  readonly format: CellFormat;
  /** What may be typed; without it the column is computed. */
  readonly input?: InputRule;
  /** Fills the whole column from its header cell: `=VSTACK({header}; …)`. */
  readonly formula?: Template;
  /** The column that holds the whole of which this is a part, as leads are of visits: more can't be right. */
  readonly atMost?: string;
}

/** A sheet of rows that people log: headers in row 1, data below. */
export interface TableSheet {
  readonly kind: 'table';
  readonly key: SheetKey;
  /** Built when one of these is chosen. */
  readonly goals: readonly Goal[];
  readonly columns: readonly Column[];
  /** Kept by the add-in, whoever runs it: people are warned before they change it. */
  readonly isLog?: true;
}

export interface Setting {
  readonly name: SettingName;
  readonly format: CellFormat;
  readonly input: InputRule;
}

export interface SettingsSheet {
  readonly kind: 'settings';
  readonly key: 'settings';
  readonly goals: readonly Goal[];
  readonly settings: readonly Setting[];
  readonly lists: readonly { readonly key: ListKey; readonly width: number }[];
}

/** How a cell of a page looks; `look/style.ts` has what each is made of. */
export type CellLook =
  | 'screenTitle'
  | 'aside'
  | 'answer'
  | 'sentence'
  | 'smallPrint'
  | 'cardTitle'
  | 'cardNumber'
  | 'cardText'
  | 'cardLine'
  | 'chip'
  | 'cardChip'
  | 'sectionTitle'
  | 'columnHeader'
  | 'numberHeader'
  | 'row'
  | 'numberRow'
  | 'total'
  | 'bar'
  | 'toDo'
  | 'live'
  | 'choice';

/** A cell of a page; with a format alone it is left to a formula that spills into it. */
export interface BlockCell {
  /** A text of the locales, by its path under the sheet's own texts (`sheets.<key>`). */
  readonly text?: string;
  readonly formula?: Template;
  readonly format?: CellFormat;
  readonly look?: CellLook;
  /** Cells that it takes to its right and below, itself included, merged into one. */
  readonly span?: { readonly columns?: number; readonly rows?: number };
  /** A note that says where the number comes from: a text of the locales, as for `text`. */
  readonly note?: string;
  /** Words to choose from, by the path of a tree of texts under the sheet's own; whoever reads the page may choose. */
  readonly choices?: string;
  /** What is chosen from a column of a block instead; `text` is what stands there until somebody chooses. */
  readonly choicesFrom?: ChoicesFrom;
}

/** Texts that a block's column holds below its first row. */
export interface ChoicesFrom {
  readonly block: string;
  readonly column: number;
  readonly rows: number;
  /** Words in them that change with the language, by the path of a tree of texts. */
  readonly words: string;
}

/** Rows of cells of a page. */
export interface Block {
  readonly key: string;
  readonly goals: readonly Goal[];
  /** What goes for all its cells; cells with a look of their own need none. */
  readonly style?: 'title' | 'headline' | 'table' | 'text';
  /** From the block's first column on; null is an empty cell. Of a table the first row is the header. */
  readonly rows: readonly (readonly (BlockCell | null)[])[];
  /** Rows kept free below for a table that grows: formulas of the last of `rows` spill into them, and they take its formats. */
  readonly room?: number;
  /** Where it stands; without it, after the block before: below it or, where the page flows to the right, beside it. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Names of the rows below the first one, by which formulas of any page ask for their second cell: `{fact.cost}`. */
  readonly facts?: readonly string[];
}

/** A chart of a page, drawn from a block's columns or a table's. */
export interface Chart {
  readonly key: string;
  readonly goals: readonly Goal[];
  readonly type: 'line' | 'column' | 'bar';
  /** Ranges with their headers, labels first: `{traffic.date}` from row 1, `{block.channels.1}` from its first row. */
  readonly ranges: readonly Template[];
  /** Before that, two ranges are the limits of what is drawn before them. */
  readonly band?: true;
  /** The last range marks one moment, the start of the effort: a point, where the others are lines. */
  readonly marksStart?: true;
  /** Titles of both axes, by their paths under the sheet's own texts. */
  readonly axes?: { readonly x?: string; readonly y: string };
  /** Colours of the series, in their order. */
  readonly colours?: readonly string[];
  /** Where it floats: its first row and column, counted from 1, and its size in pixels. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A sheet that people read: texts, numbers and charts, nothing to type but choices. */
export interface PageSheet {
  readonly kind: 'page';
  readonly key: PageKey;
  readonly goals: readonly Goal[];
  readonly widths: readonly number[];
  /** Heights of rows in pixels, from the first on; the others are as usual. */
  readonly heights?: readonly number[];
  /** Blocks without a place follow one another to the right instead of down. */
  readonly flow?: 'right';
  /** Of a page that flows to the right: rows that it has at least, into which its columns spill. */
  readonly rows?: number;
  readonly isHidden?: true;
  readonly blocks: readonly Block[];
  readonly charts: readonly Chart[];
}

export type SheetDescription = TableSheet | SettingsSheet | PageSheet;

/** The tracking workbook. A newer version may add sheets, columns, settings, blocks and charts. */
export interface WorkbookDescription {
  readonly version: number;
  readonly sheets: readonly SheetDescription[];
}

/** The owner's answers in the wizard. */
export interface Answers {
  readonly language: 'en' | 'fr';
  readonly goals: readonly Goal[];
  readonly business: string;
  /** An ISO 4217 code: EUR, CAD, USD … */
  readonly currency: string;
  /** What is left of a sale before tax, as a share of its price: 0.4. Null while the owner doesn't know it; 0 is an answer. */
  readonly margin: number | null;
  /** An amount. Null while the owner doesn't know it; 0 for who doesn't count hours as a cost. */
  readonly hourlyCost: number | null;
  readonly channels: readonly string[];
  /** First day of the social effort, as yyyy-mm-dd. */
  readonly start: string;
  readonly cadence: 'weekly' | 'monthly';
  readonly people: readonly string[];
  readonly weeklyHours: number;
}
