import { activityRow } from './support/activityRow';
import { readSample } from './support/readSample';

test('Mailchimp newsletters are posts of the channel E-mail', () => {
  const { format, tracker, channels, problems } = readSample('mailchimp.en.csv', { answeredTaxRate: 0 });
  expect(format).toBe('mailchimp');
  expect(channels).toEqual([{ name: 'E-mail', rows: 2 }]);
  expect(tracker).toEqual([
    activityRow('2018-06-04', 'E-mail', {
      posts: 2,
      fees: 20 + 20,
      impressions: 420 + 330,
      interactions: 85 + 3 + (52 + 1),
      shares: 3 + 1,
      clicks: 85 + 52,
      visits: 70 + 40,
      new_visitors: 21 + 9,
      revenue: 1150.5 + 35,
    }),
  ]);
  expect(problems).toEqual([]);
});

test('A French Mailchimp export is read with the columns that it has', () => {
  const { format, tracker } = readSample('mailchimp.fr.csv', { answeredTaxRate: 0 });
  expect(format).toBe('mailchimp');
  expect(tracker).toEqual([
    activityRow('2018-06-04', 'E-mail', {
      posts: 1,
      fees: 20,
      impressions: 420,
      interactions: 85,
      clicks: 85,
      revenue: 1150.5,
    }),
  ]);
});
