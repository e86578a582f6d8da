import type { Execution } from '../runtime/execution';
import { missingService } from '../runtime/service';
import { Charts } from './charts/charts';
import { HtmlService } from './html/htmlService';
import { LockService } from './lockService';
import { PropertiesRoot } from './propertiesService';
import { ScriptApp } from './scriptApp';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheetApp';
import { Utilities } from './utilities';

/** Services of Google that the workbench doesn't have: using one says so. */
const MISSING = [
  ...['CacheService', 'UrlFetchApp', 'Logger', 'DriveApp', 'MailApp', 'GmailApp'],
  ...['DocumentApp', 'FormApp', 'CalendarApp', 'ContentService', 'LanguageApp', 'XmlService', 'Jdbc'],
];

const SERVICES = {
  Charts,
  HtmlService,
  LockService,
  PropertiesService: PropertiesRoot,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
};

export const SERVICE_NAMES: readonly string[] = [...Object.keys(SERVICES), ...MISSING];

/** The services that one run sees, each under its global name. */
export function servicesFor(execution: Execution): Record<string, object> {
  const built = Object.entries(SERVICES).map(([name, Kind]) => [name, new Kind(execution).self]);
  const missing = MISSING.map((name) => [name, missingService(name)]);
  return Object.fromEntries([...built, ...missing]);
}
