import { SOCIAL_NETWORK } from '../../../src/functions/visibility/SOCIAL_NETWORK';
import { column, refusalOf } from '../../support/cells';

describe('SOCIAL_NETWORK', () => {
  test('names the network row by row, blank where there is none', () => {
    const sources = column('https://lnkd.in/x', 'https://www.google.com/', '', 'l.facebook.com');
    expect(SOCIAL_NETWORK.run([sources])).toEqual([['LinkedIn'], [''], [''], ['Facebook']]);
    expect(SOCIAL_NETWORK.run([''])).toBe('');
    expect(SOCIAL_NETWORK.run(['ig'])).toBe('Instagram');
  });

  test('refuses what isn’t words', () => {
    expect(refusalOf(() => SOCIAL_NETWORK.run([true]))).toMatchObject({ reason: 'notText', found: true });
  });
});
