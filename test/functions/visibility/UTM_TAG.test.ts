import { UTM_TAG } from '../../../src/functions/visibility/UTM_TAG';
import { column, refusalOf } from '../../support/cells';

const LINK = 'https://shop.example/?a=1&utm_source=Facebook&utm_campaign=caf%C3%A9+cr%C3%A8me#utm_term=x';

describe('UTM_TAG', () => {
  test('reads a tag', () => {
    expect(UTM_TAG.run([LINK, 'source'])).toBe('Facebook');
    expect(UTM_TAG.run([LINK, 'campaign'])).toBe('café crème');
    expect(UTM_TAG.run([LINK, ' UTM_Source '])).toBe('Facebook');
    expect(UTM_TAG.run(['/page?utm_id=7', 'id'])).toBe('7');
  });

  test('is blank where there is none', () => {
    expect(UTM_TAG.run([LINK, 'medium'])).toBe('');
    expect(UTM_TAG.run([LINK, 'term'])).toBe('');
    expect(UTM_TAG.run(['facebook', 'source'])).toBe('');
    expect(UTM_TAG.run(['', 'source'])).toBe('');
    expect(UTM_TAG.run([LINK, ''])).toBe('');
  });

  test('goes row by row, with one tag or several', () => {
    expect(UTM_TAG.run([column(LINK, '', LINK), 'source'])).toEqual([['Facebook'], [''], ['Facebook']]);
    expect(UTM_TAG.run([column(LINK, LINK), column('source', 'campaign')])).toEqual([
      ['Facebook'],
      ['café crème'],
    ]);
  });

  test('refuses a tag that no link carries', () => {
    expect(refusalOf(() => UTM_TAG.run([LINK, 'origin']))).toMatchObject({
      reason: 'choice',
      argument: 'tag',
      found: 'origin',
      other: expect.stringMatching(/^source, medium, campaign, content, term/),
    });
  });
});
