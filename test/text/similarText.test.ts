import { similarText } from '../../src/text/similarText';

const CHANNELS = ['Facebook', 'Instagram', 'Google', 'TikTok', 'X', 'LinkedIn', 'Pinterest'];

test.each([
  ['Instgram', 'Instagram'],
  ['instagramm', 'Instagram'],
  ['Facebok', 'Facebook'],
  ['Faceboko', 'Facebook'],
  ['TikTock', 'TikTok'],
  ['linkdin', 'LinkedIn'],
  [' Pintrest ', 'Pinterest'],
])('“%s” is a misspelling of %s', (typed, meant) => {
  expect(similarText(typed, CHANNELS)).toBe(meant);
});

test.each(['Twitter', 'Meta', 'Y', 'Threads', '12', 'Tok', '', 'Newsletter', 'Bluesky'])(
  '“%s” is a name of its own',
  (typed) => {
    expect(similarText(typed, CHANNELS)).toBeUndefined();
  },
);

test('What resembles two names is none of them for sure', () => {
  expect(similarText('Noral', ['Noral1', 'Noral2'])).toBeUndefined();
});
