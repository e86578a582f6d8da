import { describePhrase, describeVerdict, translatePhrases } from '../../src/cells/describePhrase';
import type { Phrase } from '../../src/cells/phrase';

const CASES: readonly (readonly [Phrase, string, RegExp])[] = [
  [{ verdict: 'clearGain', smallestVisible: 0.1 }, 'clear gain', /^gain confirmé$/],
  [{ verdict: 'clearGain', of: 'change' }, 'clear rise', /^hausse confirmée$/],
  [{ verdict: 'likelyLoss', of: 'change' }, 'likely fall', /^baisse probable$/],
  [
    { verdict: 'cantTell', smallestVisible: 0.1234 },
    'can’t tell yet: less than 12% would not show',
    /^trop tôt pour le dire\s: une hausse de moins de 12\s% passerait inaperçue$/,
  ],
  [{ verdict: 'cantTell' }, 'can’t tell yet', /^trop tôt pour le dire$/],
  [
    { verdict: 'likelyGain', restsOnSingleRows: true },
    'likely gain (rests on a few single dates)',
    /^gain probable \(tient à quelques dates isolées\)$/,
  ],
  [
    { verdict: 'notEnoughData', missing: { reason: 'tooFewBefore', count: 3, unit: 'week' } },
    'not enough data: 3 more weeks before the start',
    /^pas assez de données\s: encore 3 semaines avant le lancement$/,
  ],
  [
    { verdict: 'notEnoughData', missing: { reason: 'tooFewPeriods', count: 1, unit: 'day' } },
    'not enough data: 1 more day',
    /^pas assez de données\s: encore 1 jour$/,
  ],
];

test.each(CASES)('%j in words', (phrase, en, fr) => {
  expect(describePhrase(phrase, 'en')).toBe(en);
  expect(describePhrase(phrase, 'fr')).toMatch(fr);
});

test('only a result that holds words asks for the language', () => {
  const language = jest.fn(() => 'fr' as const);
  expect(translatePhrases([[1, '', 'text']], language)).toEqual([[1, '', 'text']]);
  expect(language).not.toHaveBeenCalled();
  expect(translatePhrases([[1, { verdict: 'clearLoss' }]], language)).toEqual([[1, 'perte confirmée']]);
});

test('a verdict alone leaves the smallest effect to its neighbour', () => {
  expect(describeVerdict({ verdict: 'cantTell', smallestVisible: 0.1234 }, 'en')).toBe('can’t tell yet');
  expect(describeVerdict({ verdict: 'likelyGain', restsOnSingleRows: true }, 'en')).toBe(
    'likely gain (rests on a few single dates)',
  );
});

test.each([0, -0.2, 0.0001, Number.NaN, -0])(
  'A smallest effect of %d is never said: less than 0%% is none',
  (smallest) => {
    for (const language of ['en', 'fr'] as const) {
      const shown = describePhrase(
        { verdict: 'cantTell', of: 'change', smallestVisible: smallest },
        language,
      );
      expect(shown).toBe(describePhrase({ verdict: 'cantTell', of: 'change' }, language));
      expect(shown).not.toContain('%');
    }
  },
);

test.each([
  ['en', [], 'likely rise (if a season hasn’t done it: the past never held this time of the year)'],
  [
    'en',
    ['endOfYear'],
    'likely rise (if a season hasn’t done it: the past never held Black Friday to the end of the year)',
  ],
  [
    'fr',
    ['endOfYear'],
    'hausse probable (sauf effet de saison\u00a0: le passé n’a jamais contenu la période du Black Friday à la fin de l’année)',
  ],
] as const)(
  'A likely change in a time of the year that the past never held says so: %s %j',
  (language, weeks, text) => {
    expect(describePhrase({ verdict: 'likelyGain', of: 'change', unseenSeason: weeks }, language)).toBe(text);
  },
);
