import type { Argument } from '../../src/cells/argument';
import { translatePhrases } from '../../src/cells/describePhrase';
import { allFunctions } from '../../src/functions/allFunctions';
import { functionNamed } from '../../src/functions/functionNamed';
import { languages } from '../../src/locales';
import { column } from '../support/cells';

const english = () => 'en' as const;
const asRange = (arg: unknown) => (Array.isArray(arg) ? column(...arg) : arg);

describe.each(allFunctions.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    test('gives the result of its example', () => {
      const result = [translatePhrases(definition.run(definition.example.args.map(asRange)), english)].flat(
        2,
      );
      const promised = [definition.example.result].flat(2);
      expect(result).toHaveLength(promised.length);
      promised.forEach((value, i) => {
        if (typeof value === 'number') expect(result[i]).toBeCloseTo(value, 9);
        else expect(result[i]).toBe(translatePhrases(value, english));
      });
    });

    test('is described in every language, in a line that autocomplete can show', () => {
      const { summary, formula, args, returns, source } = definition;
      const headings = [returns].flat().flatMap(({ heading }) => heading ?? []);
      const texts = [summary, formula, ...Object.values<Argument>(args).map(({ text }) => text), ...headings];
      for (const language of languages) {
        for (const text of texts) {
          expect(text[language].trim()).not.toBe('');
          expect(text[language]).not.toMatch(/[\n<>]|\*\//);
        }
      }
      expect(source).toMatch(/^https:\/\//);
      expect(functionNamed(name)).toBe(definition);
    });
  },
);

test('an unknown name is refused', () => {
  expect(() => functionNamed('TOTAL_MAGIC')).toThrow('TOTAL_MAGIC');
});
