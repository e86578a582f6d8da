import { formatAddress, parseAddress, parsePage, queryOf } from '../../src/channels/address';

const written = (text: string) => {
  const address = parseAddress(text);
  return address && formatAddress(address);
};

describe('an address', () => {
  test.each([
    ['https://shop.example/page', 'https://shop.example/page'],
    ['shop.example/page', 'https://shop.example/page'],
    ['  shop.example ', 'https://shop.example/'],
    ['//shop.example/page', 'https://shop.example/page'],
    ['HTTPS://Shop.Example/Page?A=B#Top', 'https://shop.example/Page?A=B#Top'],
    ['http:/shop.example', 'http://shop.example/'],
    ['https://https://shop.example/a', 'https://shop.example/a'],
    ['http://https//shop.example', 'https://shop.example/'],
    ['https://https.example/', 'https://https.example/'],
    ['shop.example:8080/page', 'https://shop.example:8080/page'],
    ['localhost:3000', 'https://localhost:3000/'],
    ['192.168.0.10/page', 'https://192.168.0.10/page'],
    ['http://[2001:db8::1]:80/x', 'http://[2001:db8::1]:80/x'],
    ['http://Nora:Pass@shop.example/', 'http://Nora:Pass@shop.example/'],
    ['https://café.example/thé', 'https://café.example/thé'],
    ['xn--caf-dma.xn--p1ai', 'https://xn--caf-dma.xn--p1ai/'],
    ['https://shop.example?a=1', 'https://shop.example/?a=1'],
    ['https://shop.example#top', 'https://shop.example/#top'],
    ['https://shop.example/a b?c="d"', 'https://shop.example/a%20b?c=%22d%22'],
    ['https://shop.exa\nmple/page', 'https://shop.example/page'],
    ['android-app://com.linkedin.android/', 'android-app://com.linkedin.android/'],
  ])('%j reads as %s', (text, whole) => {
    expect(written(text)).toBe(whole);
    expect(written(whole)).toBe(whole);
  });

  test.each([
    ...['', 'facebook', 'spring sale', '12', '1.5', 'mailto:nora@shop.example', 'nora@shop.example'],
    ...['tel:0612345678', 'javascript:alert(1)', 'https://', 'https:///', 'http://a b/', '/page?x=1'],
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test('The parts of an address are kept apart', () => {
    expect(parseAddress('http://Nora@Shop.example.:81/a?b=c?d#e?f')).toEqual({
      scheme: 'http',
      authority: 'Nora@shop.example.:81',
      host: 'shop.example',
      path: '/a',
      query: 'b=c?d',
      fragment: '#e?f',
    });
  });
});

test('Only web addresses are pages', () => {
  expect(parsePage('shop.example')?.host).toBe('shop.example');
  expect(parsePage('http://shop.example')?.host).toBe('shop.example');
  expect(parsePage('android-app://com.linkedin.android/')).toBeNull();
  expect(parsePage('ftp://shop.example/file')).toBeNull();
});

test('A query is found in any text', () => {
  expect(queryOf('/page?a=1&b=2#c?d=3')).toBe('a=1&b=2');
  expect(queryOf('?a=1')).toBe('a=1');
  expect(queryOf('/page#a?b=1')).toBe('');
  expect(queryOf('facebook')).toBe('');
});
