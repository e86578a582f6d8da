import type { ChannelOutlook, NextMoney } from '../../../src/server/evidence/nextMoney';
import { answerText, moneyWords, outlookTexts } from '../../../src/sidebar/evidence/nextMoneyText';

const words = moneyWords({ currency: 'EUR', cadence: 'weekly', language: 'en' });
const french = moneyWords({ currency: 'CAD', cadence: 'monthly', language: 'fr' });

const outlook = (changes: Partial<ChannelOutlook> = {}): ChannelOutlook => ({
  channel: 'Instagram',
  periods: 24,
  unknown: 0,
  roi: { value: 0.4, low: 0.1, high: 0.7 },
  total: { verdict: 'clearGain' },
  marginal: { value: 0.22, low: 0.05, high: 0.45 },
  next: { verdict: 'clearGain' },
  breakEvenCost: null,
  answer: 'pays',
  ...changes,
});

const found = (channels: readonly ChannelOutlook[], best: string | null = null): NextMoney => ({
  status: 'found',
  currency: 'EUR',
  cadence: 'weekly',
  channels,
  best,
});

const blank = { value: null, low: null, high: null };
const thin = outlook({
  channel: 'Facebook',
  periods: 4,
  unknown: 3,
  marginal: blank,
  next: { verdict: 'notEnoughData', missing: { reason: 'tooFewPeriods', count: 6, unit: 'period' } },
  answer: 'notEnoughData',
});
const loser = outlook({ channel: 'Pinterest', next: { verdict: 'likelyLoss' }, answer: 'loses' });

test('The answer names a channel only where more money likely pays', () => {
  expect(answerText(found([thin]), words)).toBe('Can’t tell yet.');
  expect(answerText(found([outlook()]), words)).toBe('On Instagram it would pay.');
  expect(answerText(found([outlook(), thin]), words)).toContain('Of the other channels that can’t be told');
  expect(answerText(found([outlook(), outlook({ channel: 'YouTube' })]), words)).toContain(
    'On Instagram and YouTube it would pay. Which of them',
  );
  expect(answerText(found([outlook(), loser], 'Instagram'), words)).toContain('more than anywhere else');
  expect(answerText(found([loser]), words)).toContain('Nowhere');
  expect(answerText(found([loser, thin]), words)).toBe('Can’t tell yet.');
  expect(answerText({ status: 'margin' }, french)).toContain('taux de marque');
});

test('The next 100 comes back in the workbook’s currency and periods', () => {
  expect(outlookTexts(outlook({ breakEvenCost: 180.4 }), words)).toEqual({
    verdict: 'clear gain',
    sentences: [
      'The next €100, spread over the coming weeks, would bring back about €122, between €105 and €145.',
      'From about €180 a week on, still more would no longer pay.',
    ],
    figures: ['So far: ROI +40.0% over 24 weeks.'],
  });
  const [sentence] = outlookTexts(outlook(), french).sentences;
  expect(sentence?.replace(/\s/g, ' ')).toBe(
    'Les 100 $ suivants, répartis sur les mois à venir, rapporteraient environ 122 $, entre 105 $ et 145 $.',
  );
});

test('Where it can’t be told, it says what that takes', () => {
  expect(outlookTexts(thin, words)).toEqual({
    verdict: 'not enough data',
    sentences: ['Not enough data: 6 more weeks with a known cost and known sales.'],
    figures: [
      'So far: ROI +40.0% over 4 weeks.',
      '3 weeks are left out: their hours or their sales aren’t known.',
    ],
  });
  const open = outlook({ next: { verdict: 'cantTell', smallestVisible: 2 }, answer: 'cantTell' });
  expect(outlookTexts(open, words).sentences[1]).toContain(
    'Larger differences of what you spend between weeks',
  );
});

test('A channel that loses as a whole is no gain, whatever its dearer weeks did', () => {
  const { verdict, sentences } = outlookTexts(outlook({ answer: 'losesInAll' }), words);
  expect(verdict).toBe('can’t tell yet');
  expect(sentences.join(' ')).toContain('as a whole has lost so far');
});
