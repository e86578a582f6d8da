import type { PrintedCell, PrintedChart, PrintedLook, PrintedSheet } from './types';

/** The sheet as a table, with its charts over it. */
export function sheetHtml(sheet: PrintedSheet): string {
  const columns = sheet.widths.map((width) => `<col style="width:${width}px">`).join('');
  const rows = sheet.cells
    .map((cells, row) => {
      const height = sheet.heights[row] ?? 0;
      return `<tr style="height:${height}px">${cells.map((cell) => cellHtml(cell)).join('')}</tr>`;
    })
    .join('');
  const gridlines = sheet.hasGridlines ? ' class="with-gridlines"' : '';
  const table =
    `<table${gridlines} style="width:${sum(sheet.widths)}px" aria-label="${escaped(sheet.name)}">` +
    `<colgroup>${columns}</colgroup><tbody>${rows}</tbody></table>`;
  return table + sheet.charts.map(chartHtml).join('');
}

export function sizeOfSheet({ widths, heights, charts }: PrintedSheet): { width: number; height: number } {
  return {
    width: Math.max(sum(widths), ...charts.map(({ left, width }) => left + width)),
    height: Math.max(sum(heights), ...charts.map(({ top, height }) => top + height)),
  };
}

function cellHtml(cell: PrintedCell | null): string {
  if (!cell) return '';
  const spans =
    (cell.rows > 1 ? ` rowspan="${cell.rows}"` : '') + (cell.columns > 1 ? ` colspan="${cell.columns}"` : '');
  const content = cell.svg ?? escaped(cell.text).replace(/\n/g, '<br>');
  return `<td${spans} style="${escaped(css(cell.look))}">${content}</td>`;
}

function css(look: PrintedLook): string {
  const rules: Record<string, string | undefined> = {
    background: look.background,
    color: look.color,
    'font-family': look.family,
    'font-size': look.size === undefined ? undefined : `${look.size}pt`,
    'font-weight': look.isBold ? 'bold' : undefined,
    'font-style': look.isItalic ? 'italic' : undefined,
    'text-decoration': look.isUnderlined ? 'underline' : undefined,
    'white-space': look.isWrapped ? 'pre-wrap' : undefined,
    'text-align': look.across,
    'vertical-align': look.down,
  };
  return Object.entries(rules)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value.replace(/[;{}<>]/g, '')}`]))
    .join(';');
}

function chartHtml({ left, top, width, height, svg }: PrintedChart): string {
  const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return `<figure style="${place}">${svg}</figure>`;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
