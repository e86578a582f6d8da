import { pageKey, plainTitle, readFoundDay, readFoundPage } from '../../../src/workbook/mentions/foundItem';

test('the page itself is found behind the address of an alert', () => {
  const page = 'https://press.example/a?b=1&c=2';
  expect(readFoundPage(`https://www.google.com/url?rct=j&url=${encodeURIComponent(page)}&ct=ga`)).toBe(page);
  expect(readFoundPage(page)).toBe(page);
  expect(readFoundPage('https://press.example/share?url=no-page')).toBe(
    'https://press.example/share?url=no-page',
  );
  for (const text of ['#REF!', 'Loading...', '']) expect(readFoundPage(text)).toBeNull();
});

test('one page has one key, whatever its scheme, tags and last slash', () => {
  const key = pageKey('https://press.example/a');
  for (const same of ['http://www.press.example/a/', 'press.example/a?utm_source=x#top']) {
    expect(pageKey(same)).toBe(key);
  }
  for (const other of ['https://press.example/A', 'https://press.example/a?id=2', 'https://blog.example/a']) {
    expect(pageKey(other)).not.toBe(key);
  }
});

test('a title loses the tags and entities that feeds carry', () => {
  expect(plainTitle('<b>Shop</b> &amp; co &#39;new&#39;\n &nbsp;&quot;x&quot; &lt;3 &unknown;')).toBe(
    'Shop & co \'new\' "x" <3 &unknown;',
  );
});

test.each([
  ['Tue, 3 Feb 2026 23:59:00 GMT', 46056],
  ['03 February 2026', 46056],
  ['2026-02-03T08:00:00Z', 46056],
  [46056.75, 46056],
  [{ day: 46056 }, 46056],
  ['someday', null],
  ['', null],
])('%j is the day %s', (value, day) => {
  expect(readFoundDay(value)).toBe(day);
});
