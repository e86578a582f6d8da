import { activity } from './sheets/activity';
import { attribution } from './sheets/attribution';
import { calculations } from './sheets/calculations';
import { dashboard } from './sheets/dashboard';
import { feeds } from './sheets/feeds';
import { figures } from './sheets/figures';
import { imports } from './sheets/imports';
import { journeys } from './sheets/journeys';
import { keywords } from './sheets/keywords';
import { links } from './sheets/links';
import { mentions } from './sheets/mentions';
import { report } from './sheets/report';
import { settings } from './sheets/settings';
import { start } from './sheets/start';
import { traffic } from './sheets/traffic';
import { verdicts } from './sheets/verdicts';
import type { WorkbookDescription } from './types';

/** The tracking workbook, its sheets in the order of their tabs. */
export const workbookDescription: WorkbookDescription = {
  version: 4,
  sheets: [
    start,
    dashboard,
    figures,
    report,
    attribution,
    activity,
    traffic,
    links,
    keywords,
    mentions,
    feeds,
    journeys,
    imports,
    verdicts,
    settings,
    calculations,
  ],
};
