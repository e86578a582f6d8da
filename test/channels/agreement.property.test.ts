import fc from 'fast-check';
import { channelOf } from '../../src/channels/channel';
import known from '../../src/channels/known.json';
import { networkOf } from '../../src/channels/network';
import { readVisit } from '../../src/channels/visit';

const hostsOf = (lists: Readonly<Record<string, string>>) =>
  Object.values(lists).flatMap((list) => list.split('|'));
const links = known.links.split('|');
const listed = [...hostsOf(known.networks), ...hostsOf(known.kinds), ...links]
  .map((host) => host.replace('*', 'fr'))
  .filter((host) => host.includes('.'));

const label = fc.constantFrom(
  ...[
    'www',
    'm',
    'fr',
    'l',
    'search',
    'images',
    'mail',
    'webmail3',
    'blog',
    'messages',
    'ads',
    'shop',
    'mastodon',
    'news',
  ],
);
const host = fc.oneof(
  fc.constantFrom(...listed),
  fc.tuple(label, fc.constantFrom(...listed)).map((labels) => labels.join('.')),
  fc.tuple(label, label, fc.constantFrom(...listed)).map((labels) => labels.join('.')),
  fc.tuple(label, fc.domain()).map((labels) => labels.join('.')),
);
const isLink = (text: string) => {
  const [, name = text] = /^https:\/\/([^/]+)/.exec(text) ?? [];
  return links.some((link) => name === link || name.endsWith(`.${link}`));
};

function expectAgreement(text: string): void {
  const network = networkOf(text);
  const channel = channelOf(readVisit(text));
  if (network !== '')
    expect([text, channel]).toEqual([text, expect.stringMatching(/^Organic (?:Social|Video)$/)]);
  else if (!isLink(text)) expect([text, channel]).not.toEqual([text, 'Organic Social']);
}

test('SOCIAL_NETWORK and CHANNEL agree on every host that is known', () => {
  for (const each of listed) expectAgreement(each);
});

test('SOCIAL_NETWORK and CHANNEL agree on hosts below those, on others, and on addresses', () => {
  fc.assert(
    fc.property(host, (text) => {
      expectAgreement(text);
      expectAgreement(`https://${text}/page`);
    }),
    { numRuns: 2000 },
  );
});
