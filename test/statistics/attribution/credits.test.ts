import fc from 'fast-check';
import { creditsBy, modelNames } from '../../../src/statistics/attribution/credits';
import { anyJourneys, journeysOf, NINE_PATHS, total } from './support/journeys';

describe('creditsBy', () => {
  test.each([
    ['first', [9, 9, 9]],
    ['last', [15, 6, 6]],
    ['linear', [10.5, 9, 7.5]],
    ['position', [11.1, 8.4, 7.5]],
    ['markov', [10.643154, 8.514523, 7.842324]],
    ['shapley', [13.5, 7.5, 6]],
  ] as const)('%s gives the known figures for the nine paths', (model, expected) => {
    const [credits = []] = creditsBy([model], NINE_PATHS);
    expect([...credits]).toEqual(expected.map((credit) => expect.closeTo(credit, 6)));
  });

  test('gives a touch half the weight of the next one in time decay', () => {
    const [credits = []] = creditsBy(['time_decay'], journeysOf({ ABC: [7, 0] }));
    expect([...credits]).toEqual([1, 2, 4]);
  });

  test('returns the models in the order asked for, each adding up to the conversions', () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        const conversions = total(journeys.journeys.map((journey) => journey.conversions));
        for (const credits of creditsBy(modelNames, journeys))
          expect(total(credits)).toBeCloseTo(conversions, 9);
        const [first, last] = creditsBy(['first', 'last'], journeys);
        expect(creditsBy(['last', 'first'], journeys)).toEqual([last, first]);
      }),
    );
  });

  test('credits nobody without a conversion', () => {
    for (const credits of creditsBy(modelNames, journeysOf({ AB: [0, 5], B: [0, 2] }))) {
      expect(total(credits)).toBe(0);
    }
  });
});
