import { type DocumentFactory, Execution, type Host } from '../runtime/execution';
import { missingService } from '../runtime/service';
import type { AuthMode } from '../types';
import { Charts } from './charts/charts';
import { HtmlService } from './html/htmlService';
import { LockService } from './lockService';
import { PropertiesService } from './propertiesService';
import { Range } from './range/range';
import { ScriptApp } from './scriptApp';
import { Session } from './session';
import { Sheet } from './sheet/sheet';
import { Spreadsheet } from './sheet/spreadsheet';
import { SpreadsheetApp } from './spreadsheetApp';
import { Utilities } from './utilities';

/** Services of Google that the workbench doesn't have: using one throws. */
const MISSING = [
  ...['CacheService', 'UrlFetchApp', 'Logger', 'DriveApp', 'MailApp', 'GmailApp'],
  ...['DocumentApp', 'FormApp', 'CalendarApp', 'ContentService', 'LanguageApp', 'XmlService', 'Jdbc'],
];

const SERVICES = {
  Charts,
  HtmlService,
  LockService,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
};

export const SERVICE_NAMES: readonly string[] = [...Object.keys(SERVICES), ...MISSING];

const DOCUMENT: DocumentFactory = {
  spreadsheet: (execution) => new Spreadsheet(execution).self,
  sheet: (execution, sheet) => new Sheet(execution, sheet).self,
  range: (execution, sheet, bounds) => new Range(execution, sheet, bounds).self,
};

export function startExecution(host: Host, mode: AuthMode): Execution {
  return new Execution(host, mode, DOCUMENT);
}

/** The services that one run sees, each under its global name. */
export function servicesFor(execution: Execution): Record<string, object> {
  const built = Object.entries(SERVICES).map(([name, Kind]) => [name, new Kind(execution).self]);
  const missing = MISSING.map((name) => [name, missingService(name)]);
  return Object.fromEntries([...built, ...missing]);
}
