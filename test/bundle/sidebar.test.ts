import { readFileSync } from 'node:fs';

const page = readFileSync('dist/Sidebar.html', 'utf8');

test('The sidebar is one page that begins with its doctype', () => {
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
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
