import { UTM_LINK } from '../../../src/functions/visibility/UTM_LINK';
import { column, refusalOf } from '../../support/cells';

const TAGS = 'utm_source=facebook&utm_medium=social&utm_campaign=spring';
const link = (url: string) => UTM_LINK.run([url, 'facebook', 'social', 'spring']);

describe('UTM_LINK', () => {
  test('adds the tags', () => {
    expect(link('https://shop.example/sale')).toBe(`https://shop.example/sale?${TAGS}`);
    expect(link('shop.example')).toBe(`https://shop.example/?${TAGS}`);
    expect(UTM_LINK.run(['shop.example', 'facebook', 'social', 'spring', 'video', 'red shoes'])).toBe(
      `https://shop.example/?${TAGS}&utm_content=video&utm_term=red%20shoes`,
    );
  });

  test('keeps the query and the fragment', () => {
    expect(link('https://shop.example/p?size=m&size=l&q=a+b#top')).toBe(
      `https://shop.example/p?size=m&size=l&q=a+b&${TAGS}#top`,
    );
    expect(link('https://shop.example/p?#/route?x=1')).toBe(`https://shop.example/p?${TAGS}#/route?x=1`);
  });

  test('replaces tags that are there', () => {
    expect(link('https://shop.example/?utm_source=x&a=1&UTM_Medium=y&utm%5Fcontent=old&utm_id=7')).toBe(
      `https://shop.example/?a=1&${TAGS}`,
    );
  });

  test('takes a number for its digits', () => {
    expect(UTM_LINK.run(['shop.example', 'facebook', 'social', 2026])).toContain('&utm_campaign=2026');
    expect(UTM_LINK.run([column('shop.example'), 'facebook', 'social', column(2026)])).toContain(
      '&utm_campaign=2026',
    );
  });

  test('stays blank while something is missing', () => {
    expect(link('')).toBe('');
    expect(UTM_LINK.run(['shop.example', 'facebook', '', 'spring'])).toBe('');
    const pages = column('shop.example', '', 'shop.example/b');
    expect(UTM_LINK.run([pages, 'facebook', 'social', column('spring', 'spring', '')])).toEqual([
      [`https://shop.example/?${TAGS}`],
      [''],
      [''],
    ]);
  });

  test('refuses what isn’t a page', () => {
    for (const url of ['mailto:nora@shop.example', 'page', 'nora@shop.example', 'android-app://com.x/']) {
      expect(refusalOf(() => link(url))).toMatchObject({ reason: 'notAPage', argument: 'url', found: url });
    }
    expect(UTM_LINK.run([column('shop.example', 'page'), 'facebook', 'social', 'spring'])).toEqual([
      [`https://shop.example/?${TAGS}`],
      [Number.NaN],
    ]);
  });

  test.each([
    'https://https://shop.example/sale',
    'http://https://shop.example/sale',
    'https://https:/shop.example/sale',
    'https:https://shop.example/sale',
    'https://https//shop.example/sale',
    'https//shop.example/sale',
    'https:// https://shop.example/sale',
    'HTTPS://HTTPS://shop.example/sale',
    ' https://https://https://shop.example/sale ',
  ])('mends the scheme of %j', (url) => {
    expect(link(url)).toBe(`https://shop.example/sale?${TAGS}`);
  });

  test.each([
    'https://shop.example/sale?u=https://other.example',
    'https://https.example/',
    'https://http-shop.example/',
  ])('leaves %s as it is', (url) => {
    expect(link(url)).toBe(`${url}${url.includes('?') ? '&' : '?'}${TAGS}`);
  });

  test('drops blanks at the ends of tags', () => {
    const untidy = [' facebook', 'social ', '\u00A0spring\t'];
    expect(UTM_LINK.run(['shop.example', ...untidy])).toBe(`https://shop.example/?${TAGS}`);
    expect(UTM_LINK.run(['shop.example', 'facebook', 'social', 'spring', '  ', ' '])).toBe(
      `https://shop.example/?${TAGS}`,
    );
    expect(UTM_LINK.run(['shop.example', 'facebook', '  ', 'spring'])).toBe('');
  });

  test.each([
    ['spring%20sale', 'spring%20sale'],
    ['%C3%A9t%C3%A9', '%C3%A9t%C3%A9'],
    ['soldes%20d%E2%80%99%C3%A9t%C3%A9', 'soldes%20d%E2%80%99%C3%A9t%C3%A9'],
    ['spring%2520sale', 'spring%20sale'],
    ['a%26b', 'a%26b'],
    ['%20spring%20', 'spring'],
    ['20% off', '20%25%20off'],
    ['50%', '50%25'],
    ['10%de', '10%25de'],
    ['100% été', '100%25%20%C3%A9t%C3%A9'],
    ['%zz', '%25zz'],
    ['spring+sale', 'spring%2Bsale'],
  ])('a campaign %j stands in the link as %s', (campaign, written) => {
    expect(UTM_LINK.run(['shop.example', 'facebook', 'social', campaign])).toBe(
      `https://shop.example/?utm_source=facebook&utm_medium=social&utm_campaign=${written}`,
    );
  });
});
