import { findChannel } from '../../../src/imports/values/findChannel';

const channels = ['Instagram', 'Facebook', 'Facebook Ads', 'X', 'E-mail', 'Été'];

test.each([
  [['Instagram posts'], 'Instagram'],
  [['INSTAGRAM'], 'Instagram'],
  [['Instagrammers'], null],
  [['Text for the shop'], null],
  [['Threads on X'], 'X'],
  [['Email to all'], 'E-mail'],
  [['ete 2026'], 'Été'],
  [['Facebook Ads of March'], 'Facebook Ads'],
  [['Facebook and Instagram'], null],
  [['Facebook and Instagram', 'facebook'], 'Facebook'],
  [['Shop', 'instagram, comments'], 'Instagram'],
  [[], null],
])('%j name the channel %s', (texts, channel) => {
  expect(findChannel(texts, channels)).toBe(channel);
});
