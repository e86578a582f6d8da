import { blankDraft, type Draft, linkOf } from '../../../src/sidebar/links/draft';
import { channelOfLink, warningsFor } from '../../../src/sidebar/links/warnings';

function built(draft: Partial<Draft>) {
  const link = linkOf({
    ...blankDraft,
    page: 'shop.example',
    source: 'facebook',
    medium: 'social',
    campaign: 'spring',
    ...draft,
  });
  if (!link) throw new Error('The draft makes no link.');
  return link;
}

const keys = (draft: Partial<Draft>, campaigns: string[] = []) =>
  warningsFor(built(draft), campaigns).map(({ key }) => key);

test('A link that reports understand has no warning', () => {
  expect(keys({})).toEqual([]);
  expect(keys({ medium: 'paid_social' })).toEqual([]);
  expect(keys({ source: 'newsletter', medium: 'email' })).toEqual([]);
  expect(keys({ source: 'google', medium: 'cpc' })).toEqual([]);
  expect(keys({ source: 'partner', medium: 'referral' })).toEqual([]);
  expect(keys({ source: 'youtube' })).toEqual([]);
});

test('An unknown medium has a warning', () => {
  expect(warningsFor(built({ source: 'flyer', medium: 'paper' }), [])).toEqual([
    { key: 'unknownMedium', values: { medium: 'paper' } },
  ]);
});

test('A source that contradicts its medium has a warning', () => {
  expect(warningsFor(built({ medium: 'email' }), [])).toEqual([
    { key: 'sourceDecides', values: { byMedium: 'Email', channel: 'Organic Social' } },
  ]);
  expect(warningsFor(built({ source: 'newsletter' }), [])).toEqual([
    { key: 'notSocial', values: { source: 'newsletter' } },
  ]);
});

test('A page with a click id or tags has a warning', () => {
  expect(keys({ page: 'shop.example/?gclid=1', medium: 'email' })).toEqual(['clickId']);
  expect(keys({ page: 'shop.example/?fbclid=1' })).toEqual([]);
  expect(channelOfLink(built({ page: 'shop.example/?gclid=1' }))).toBe('Paid Search');
  expect(keys({ page: 'shop.example/?utm_source=x' })).toEqual(['retagged']);
});

test('A page on somebody else’s site has a warning', () => {
  expect(warningsFor(built({ page: 'https://www.instagram.com/shop' }), [])).toEqual([
    { key: 'foreign', values: { site: 'www.instagram.com' } },
  ]);
});

test('A campaign spelled differently in Links has a warning', () => {
  expect(keys({ campaign: 'Spring Sale' }, ['spring_sale', 'summer'])).toEqual([]);
  expect(keys({ campaign: 'spring_sale' }, ['spring-sale'])).toEqual(['alike']);
  expect(keys({ campaign: 'spring_sale' }, ['springsale'])).toEqual(['alike']);
  expect(keys({ campaign: 'sale_2.1' }, ['sale_21'])).toEqual([]);
  expect(warningsFor(built({ campaign: 'spring sale' }), ['Spring Sale'])).toEqual([
    { key: 'alike', values: { other: 'Spring Sale' } },
  ]);
});
