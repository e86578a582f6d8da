import { networkOf } from '../../src/channels/network';

test.each([
  ['https://l.facebook.com/l.php?u=x', 'Facebook'],
  ['lm.facebook.com', 'Facebook'],
  ['fb.me/abc', 'Facebook'],
  ['l.instagram.com', 'Instagram'],
  ['lnkd.in/abc', 'LinkedIn'],
  ['https://t.co/abc', 'X'],
  ['https://mobile.twitter.com/', 'X'],
  ['vm.tiktok.com', 'TikTok'],
  ['https://www.pinterest.co.uk/pin/1', 'Pinterest'],
  ['youtu.be', 'YouTube'],
  ['wa.me/33612345678', 'WhatsApp'],
  ['android-app://com.instagram.android/', 'Instagram'],
  ['https://shop.example/?utm_source=linkedin&utm_medium=social', 'LinkedIn'],
  ['https://shop.example/?fbclid=Iw1', 'Facebook'],
  ['facebook / referral', 'Facebook'],
  ['Instagram Stories', 'Instagram'],
  ['facebook_ads', 'Facebook'],
  ['Hacker News', 'Hacker News'],
  ['insta', 'Instagram'],
  ['meta-ads', 'Facebook'],
  ['https://boutique.blogspot.com/post', 'Blogger'],
  ['plus.google.com', 'Google+'],
  ['https://mamot.fr/@nora', 'Mastodon'],
  ['mastodon.zaclys.com', 'Mastodon'],
  ['glassdoor.com', 'Glassdoor'],
  ['b.hatena.ne.jp', 'Hatena'],
  ['starwars.fandom.com', 'Fandom'],
  ['badoo', 'Badoo'],
])('%s is %s', (text, network) => {
  expect(networkOf(text)).toBe(network);
});

test.each([
  ...[
    'https://www.google.com/',
    'newsletter',
    'https://blog.example/',
    'https://bit.ly/abc',
    'notfacebook.com',
    '',
  ],
  ...['badoo friends', 'social', 'ads.google.com', 'mail.vk.com'],
  ...['(direct) / (none)', 'https://www.facebook.com/?utm_source=letter', 'facebook.com.shop.example'],
])('%j is none', (text) => {
  expect(networkOf(text)).toBe('');
});
