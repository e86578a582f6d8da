import type { Argument } from '../../src/cells/argument';
import { allFunctions } from '../../src/functions/allFunctions';
import { languageOf } from '../../src/locales';
import * as en from '../../src/locales/en';
import { fill } from '../../src/locales/fill';
import * as fr from '../../src/locales/fr';

/** Every text of a language, by its path. */
function textsOf(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  return new Map(
    Object.entries(node as object).flatMap(([key, value]) => [...textsOf(value, `${path}/${key}`)]),
  );
}

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries({ en, fr }))('the texts in %s', (_, texts) => {
  const english = textsOf(en);
  const own = textsOf(texts);

  test('are those of every other language', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('say something, with the same places to fill', () => {
    for (const [path, text] of own) {
      expect(text.trim()).not.toBe('');
      expect(new Set(placesIn(text))).toEqual(new Set(placesIn(english.get(path) ?? '')));
    }
  });
});

test('French punctuation has a no-break space to the word beside it', () => {
  const french = [...textsOf(fr).values(), ...frenchOfFunctions()];
  expect(french.filter((text) => / [;:!?»]|« |\d %/.test(text))).toEqual([]);
});

/** What the definitions of the functions say in French. */
function frenchOfFunctions(): string[] {
  return allFunctions.flatMap(({ summary, formula, args }) => [
    summary.fr,
    formula.fr,
    ...Object.values<Argument>(args).map(({ text }) => text.fr),
  ]);
}

test('A locale gives its language, or English where there is none', () => {
  expect(languageOf('fr_FR')).toBe('fr');
  expect(languageOf('fr-CA')).toBe('fr');
  expect(languageOf('en_GB')).toBe('en');
  expect(languageOf('de_DE')).toBe('en');
});

test('A text is filled where it has a placeholder', () => {
  expect(fill('{a} of {b}', { a: 1, b: 'two' })).toBe('1 of two');
  expect(fill('{unknown}', {})).toBe('{unknown}');
});
