import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { percentPatterns } from '../../../locales/formatNumber';
import type { Engine, Language } from '../../engine/types';
import type { Texts } from '../texts';
import { type CellFormat, columns } from './layout';
import { campaignRows, tryItRows } from './sheets';

const PATTERNS: Readonly<Record<Language, Readonly<Record<Exclude<CellFormat, 'text'>, string>>>> = {
  en: {
    date: 'mmm d, yyyy',
    count: '#,##0',
    decimal: '0.0',
    money: '$#,##0.00',
    percent: percentPatterns.en,
  },
  fr: {
    date: 'dd/mm/yyyy',
    count: '#,##0',
    decimal: '0.0',
    money: '#,##0.00 "€"',
    percent: percentPatterns.fr,
  },
};

const COLORS = { typedHeader: '#e3f1ee', computedHeader: '#d2e3fc', place: '#fff8e1' };
const TRY_IT_WIDTHS = [590, 340, 140];

/** Fills an empty workbook with the sample, and leaves it at its first sheet. */
export function addSample(engine: Engine, texts: Texts['sample']): void {
  const blank = engine.sheets();
  const { language } = engine;
  const widths = columns.map(({ width }) => width);
  const campaigns = engine.addSheet(texts.campaigns, campaignRows(texts, language), widths);
  const tryIt = engine.addSheet(texts.tryIt, tryItRows(texts, language), TRY_IT_WIDTHS);
  for (const name of blank) engine.workbook.deleteSheet(sheetNamed(engine, name));
  formatCampaigns(sheetNamed(engine, campaigns), language);
  formatTryIt(sheetNamed(engine, tryIt));
  engine.workbook.setActiveSheet(sheetNamed(engine, campaigns));
  engine.startHistory();
}

function formatCampaigns(sheet: FWorksheet, language: Language): void {
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ format, value }, index) => {
    sheet.getRange(0, index).setBackground(value ? COLORS.typedHeader : COLORS.computedHeader);
    if (format === 'text') return;
    sheet.getRange(1, index, rows, 1).setNumberFormat(PATTERNS[language][format]);
    // Univer's name for alignment at the right.
    sheet.getRange(0, index).setHorizontalAlignment('normal');
  });
  sheet.getRange(0, 0, 1, columns.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

function formatTryIt(sheet: FWorksheet): void {
  sheet.getRange('A1').setFontWeight('bold').setFontSize(14);
  sheet.getRange('A3:C3').setFontWeight('bold').setBackground(COLORS.typedHeader);
  sheet.getRange('B4:B6').setFontFamily('monospace');
  sheet.getRange('C4:C6').setBackground(COLORS.place);
}

function sheetNamed(engine: Engine, name: string): FWorksheet {
  const sheet = engine.workbook.getSheetByName(name);
  if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
  return sheet;
}
