import { addressProblems, invitations, splitAddresses } from '../../../src/sidebar/share/addresses';

const sharing = { owner: 'Me@shop.test', editors: ['nora@shop.test'], viewers: ['sam@shop.test'] };

test('Addresses are split at commas, semicolons, spaces and lines, each once', () => {
  expect(splitAddresses(' Ana@b.com,c@d.fr;e@f.org\nana@b.com\t')).toEqual([
    'ana@b.com',
    'c@d.fr',
    'e@f.org',
  ]);
  expect(splitAddresses(' , ')).toEqual([]);
});

test('Names that mail programs copy with addresses are left out', () => {
  expect(
    splitAddresses('"Roy, Ana" <ana@b.com>, Léo Petit <leo@c.fr>; nora@d.org Max M. <max@e.net>'),
  ).toEqual(['ana@b.com', 'leo@c.fr', 'nora@d.org', 'max@e.net']);
  expect(splitAddresses('ana@b.com\n<leo@c.fr>')).toEqual(['ana@b.com', 'leo@c.fr']);
  expect(splitAddresses('Ana\n<leo@c.fr> a < b')).toEqual(['ana', 'leo@c.fr', 'a', '<', 'b']);
});

test('Each address has its own problem', () => {
  const typed = ['ana@b.com', 'bad', 'a@b', 'a@b.c@d.com', '<ana@b.com>', 'nora@shop.test', 'me@shop.test'];
  const problems = addressProblems(typed, 'editor', sharing);
  expect(problems.map(({ key, address }) => [key, address])).toEqual([
    ['invalid', 'bad'],
    ['invalid', 'a@b'],
    ['invalid', 'a@b.c@d.com'],
    ['invalid', '<ana@b.com>'],
    ['already', 'nora@shop.test'],
    ['already', 'me@shop.test'],
  ]);
});

test('A viewer may become an editor, but an editor needs no access as a viewer', () => {
  expect(addressProblems(['sam@shop.test'], 'editor', sharing)).toEqual([]);
  expect(addressProblems(['sam@shop.test', 'nora@shop.test'], 'viewer', sharing)).toHaveLength(2);
});

test('An empty list is a problem, unknown sharing isn’t', () => {
  expect(addressProblems([], 'viewer', sharing)).toEqual([{ key: 'none', address: '' }]);
  expect(addressProblems(['nora@shop.test'], 'editor', null)).toEqual([]);
});

test('Everyone is invited in the same role', () => {
  expect(invitations(['a@b.com', 'c@d.fr'], 'viewer')).toEqual([
    { address: 'a@b.com', role: 'viewer' },
    { address: 'c@d.fr', role: 'viewer' },
  ]);
});
