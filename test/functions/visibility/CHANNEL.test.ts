import { CHANNEL } from '../../../src/functions/visibility/CHANNEL';
import { column, refusalOf } from '../../support/cells';

describe('CHANNEL', () => {
  test('names the channel of an address, a source or a pair', () => {
    expect(CHANNEL.run(['https://www.bing.com/'])).toBe('Organic Search');
    expect(CHANNEL.run(['newsletter', 'email'])).toBe('Email');
    expect(CHANNEL.run(['google / cpc', '', 'spring shop'])).toBe('Paid Shopping');
  });

  test('goes row by row', () => {
    const sources = column('facebook', '', 'https://checkout.stripe.com/', 'blog.example', '');
    const result = [['Organic Social'], [''], [''], ['Referral']];
    expect(CHANNEL.run([sources])).toEqual(result);
    expect(CHANNEL.run([column('facebook', 'google'), 'cpc'])).toEqual([['Paid Social'], ['Paid Search']]);
    expect(CHANNEL.run([column('facebook', 'google'), column('cpc', '')])).toEqual([
      ['Paid Social'],
      ['Organic Search'],
    ]);
  });

  test('needs no source beside a medium or a campaign', () => {
    expect(CHANNEL.run(['', 'email'])).toBe('Email');
    expect(CHANNEL.run(['', '', 'Black Friday cross-network'])).toBe('Cross-network');
    expect(CHANNEL.run([column('', 'facebook', ''), column('cpc', '', '')])).toEqual([
      ['Paid Other'],
      ['Organic Social'],
    ]);
    expect(CHANNEL.run([column('', ''), column('sms', 'affiliate')])).toEqual([['SMS'], ['Affiliates']]);
  });

  test('is blank where nothing is given', () => {
    expect(CHANNEL.run([''])).toBe('');
    expect(CHANNEL.run(['', '', ''])).toBe('');
    expect(CHANNEL.run([column('', '')])).toBe('');
  });

  test('refuses what isn’t words', () => {
    expect(refusalOf(() => CHANNEL.run([new Date()]))).toMatchObject({
      reason: 'notText',
      argument: 'source_or_url',
    });
    expect(refusalOf(() => CHANNEL.run(['#N/A']))).toMatchObject({ reason: 'error', found: '#N/A' });
    expect(refusalOf(() => CHANNEL.run(['facebook', true]))).toMatchObject({
      reason: 'notText',
      argument: 'medium',
    });
    expect(CHANNEL.run([column('facebook', '#REF!')])).toEqual([['Organic Social'], [Number.NaN]]);
  });
});
