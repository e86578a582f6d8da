import { messageFor } from '../../src/cells/message';
import { allFunctions } from '../../src/functions/allFunctions';
import { functionNamed } from '../../src/functions/functionNamed';
import type { Language } from '../../src/locales';
import { column, refusalOf } from '../support/cells';

function said(name: string, given: readonly unknown[], language: Language = 'en'): string {
  const { run, args } = functionNamed(name);
  return messageFor(
    refusalOf(() => run(given)),
    language,
    args,
  );
}

describe('A missing argument', () => {
  test.each(allFunctions.map((definition) => [definition.name, definition] as const))(
    'is named by %s, each of them',
    (_, { run, args, example }) => {
      const required = Object.entries(args).filter(([, { optional }]) => !optional);
      const given = example.args.map((arg) => (Array.isArray(arg) ? column(...arg) : arg));
      required.forEach(([argument], index) => {
        expect(refusalOf(() => run(given.slice(0, index)))).toMatchObject({ reason: 'missing', argument });
      });
    },
  );

  test('is said with what it is', () => {
    expect(said('ROI', [1500])).toBe(
      'cost is missing from the formula. Add it: Full cost of the campaign: ads, hours, fees and tools.',
    );
    expect(said('ROI', [1500], 'fr')).toBe(
      'cost manque dans la formule. Ajoutez-le : Coût complet de la campagne : publicité, heures, prestations et outils.',
    );
    expect(said('CAUSAL_LIFT', [column(1, 2), column(3, 4)], 'fr')).toContain(
      'start_date manque dans la formule',
    );
    expect(said('CTR', [column(1, 2)])).toContain('impressions is missing');
    expect(said('UTM_LINK', ['shop.example', 'x', undefined, 'y'])).toContain('medium is missing');
  });

  test('is another matter than a blank cell', () => {
    expect(said('ROI', [1500, ''])).toContain('cost is blank, and the result is divided by it');
    expect(said('ROI', [1500, ''], 'fr')).toContain(
      'cost (coût complet de la campagne) est vide, et le résultat',
    );
    expect(said('ROI', [1500, 0])).toContain('cost is 0, and');
  });
});

test('Names of arguments are those of autocomplete, with what they are beside them in other languages', () => {
  expect(said('ROI', [1500, -3], 'en')).toMatch(/^cost: −3 is below 0/);
  expect(said('ROI', [1500, -3], 'fr')).toMatch(
    /^cost \(coût complet de la campagne\)\s: −3 est inférieur à 0/,
  );
  expect(said('CTR', [5, 3], 'fr')).toMatch(
    /^clicks \(clics\) \(5\) dépasse impressions \(impressions\) \(3\)/,
  );
  expect(said('ROI', [column(1, 2), column(1, 2, 3)], 'fr')).toMatch(
    /^gain \(chiffre d’affaires gagné grâce à la campagne\) fait 2 × 1 et cost \(coût complet/,
  );
  expect(said('ATTRIBUTION', ['A', 1, 1, 'best'], 'fr')).toMatch(/^model \(modèle\)\s: «\sbest\s»/);
});
