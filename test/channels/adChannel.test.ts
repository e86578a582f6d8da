import { adChannelOf, adsOf } from '../../src/channels/adChannel';

test('A paid visit goes to the channel of the network’s ads, and no other one does', () => {
  const sources = [
    'facebook / cpc',
    'instagram / paid_social',
    'google / cpc',
    'bing / ppc',
    'pinterest / paid',
  ];
  expect(sources.map(adChannelOf)).toEqual([
    'Facebook Ads',
    'Instagram Ads',
    'Google Ads',
    'Microsoft Ads',
    'Pinterest Ads',
  ]);
  const unpaid = ['facebook / referral', 'google / organic', '(direct) / (none)', 'newsletter / email', ''];
  expect(unpaid.map(adChannelOf)).toEqual(['', '', '', '', '']);
  expect(adsOf('LinkedIn')).toBe('LinkedIn Ads');
});

test('A paid visit from somewhere without a name of its own goes nowhere', () => {
  expect(adChannelOf('criteo / cpc')).toBe('');
});
