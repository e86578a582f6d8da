import { readFileSync } from 'node:fs';
import { channelAgreements, channelPage } from '../../scripts/channelSuites';

describe.each(channelAgreements().map((suite) => [suite.name, suite] as const))('%s', (_, suite) => {
  test('Every difference is meant, and its reason is said', () => {
    expect(suite.differences.filter(({ why }) => !why)).toEqual([]);
  });

  test('No difference is listed that is none', () => {
    const found = suite.differences.map(({ source }) => source.split(' / ')[0]);
    expect(Object.keys(suite.differs).filter((source) => !found.includes(source))).toEqual([]);
  });
});

test('docs/channels.md tells them (npm run docs writes it)', () => {
  expect(readFileSync('docs/channels.md', 'utf8')).toBe(channelPage());
});
