import { readFileSync } from 'node:fs';

const page = readFileSync('dist/Sidebar.html', 'utf8');

test('The sidebar is one page that begins with its doctype', () => {
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(page.match(/<\/html>/g)).toHaveLength(1);
});

test('The sidebar loads nothing from elsewhere', () => {
  expect(page).not.toMatch(/<(link|img|iframe)\b[^>]*\b(href|src)=/i);
  expect(page).not.toMatch(/<script[^>]*\bsrc=/i);
  expect(page).not.toMatch(/@import|url\(\s*['"]?https?:/i);
});

test('The sidebar has no template marks that HtmlService could read', () => {
  expect(page).not.toContain('<?');
});

test('What reads spreadsheets stands in the page as a text that nothing evaluates, and in no other part', () => {
  const [, part = ''] = /<script type="text\/plain" id="spreadsheets">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(part).toContain('SpreadsheetPart');
  expect(part.length).toBeLessThan(180_000);
  expect(part).toContain('xl/workbook.xml');
  const signature = 'missing Workbook stream';
  expect(page.split(signature)).toHaveLength(2);
  expect(part).toContain(signature);
});
