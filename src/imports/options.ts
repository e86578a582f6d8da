import type { IsoDay } from '../calendar/isoDay';
import type { DateOrder } from '../calendar/parseDateParts';
import type { DecimalMark } from '../text/parseNumber';
import type { ExportFormat } from './format';
import type { Mapping } from './mapping/mapping';

/** Which keywords of a file are imported: those that the workbook follows, and some of the most clicked others. */
export interface KeywordChoice {
  readonly followed: readonly string[];
  /** Others are added if they are among this many most clicked, then most shown; null adds all. */
  readonly limit?: number | null;
}

export type { DateOrder, DecimalMark };

/** What the workbook says, and what the person chose for this file. */
export interface ImportOptions {
  readonly cadence: 'weekly' | 'monthly';
  /** How often Traffic has a row, where that isn't the workbook's cadence. */
  readonly trafficCadence?: 'daily' | 'weekly' | 'monthly';
  /** A day on which a week of the workbook begins; without it weeks begin on Mondays. */
  readonly weekStart?: IsoDay;
  /** Dates without a year are the latest ones up to today. */
  readonly today: IsoDay;
  /** How 03/04/2026 is read where the column leaves it open. */
  readonly dateOrder?: DateOrder;
  /** How 1,234 is read where the file leaves it open. */
  readonly decimal?: DecimalMark;
  /** The year of the file's last day, where its dates have none. */
  readonly year?: number;
  /** The workbook's channels, looked for in what an entry is about. */
  readonly channelNames?: readonly string[];
  /** The rate of tax of the shop, by Settings: it goes for exports whose amounts are known to hold tax. */
  readonly taxRate?: number;
  /** The rate that the person answers for this file; 0 where its amounts hold none. */
  readonly answeredTaxRate?: number;
  /** The workbook's currency, such as EUR. */
  readonly currency?: string;
  /** The currency whose rows count, where the file has several, or another one than the workbook. */
  readonly fileCurrency?: string;
  /** Whether orders in a state that nobody knows are sales, by the state as the file writes it. */
  readonly states?: Readonly<Record<string, boolean>>;
  /** The workbook's channel for a channel as the file names it; null skips it. Others keep their names. */
  readonly channels?: Readonly<Record<string, string | null>>;
  /** The keywords that the workbook follows, and how many others the person adds. */
  readonly keywords?: KeywordChoice;
  /** Mappings made by hand, by `mappingKey` of the header; they win over known formats. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** The formats to recognise; by default all. */
  readonly formats?: readonly ExportFormat[];
}
