import { translatePhrases } from '../../src/cells/describePhrase';
import { allFunctions } from '../../src/functions/allFunctions';
import { CAUSAL_LIFT } from '../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { column } from '../support/cells';
import { call, fakeGoogle, forbidden, loadBundle, plain } from './support';

const noServices = Object.fromEntries(
  ['SpreadsheetApp', 'Session', 'HtmlService', 'PropertiesService'].map((service) => [
    service,
    forbidden(service),
  ]),
);

describe('A custom function in the built script', () => {
  test.each(allFunctions.map((definition) => [definition.name, definition] as const))(
    '%s gives its example without asking any service',
    (name, { example, run }) => {
      const args = example.args.map((arg) => (Array.isArray(arg) ? column(...arg) : arg));
      const inEnglish = translatePhrases(run(args), () => 'en');
      expect(plain(call(loadBundle(noServices), name, ...args))).toEqual(inEnglish);
    },
  );

  test('A column of arguments spills a column of results', () => {
    const result = call(loadBundle(), 'ROI', column(1500, '', 300), column(1000, '', 200));
    expect(plain(result)).toEqual([[0.5], [''], [0.5]]);
  });

  test('A refusal is in the language of the spreadsheet, whatever the user’s own', () => {
    const { services } = fakeGoogle('en', 'fr_FR');
    expect(() => call(loadBundle(services), 'ROI', '12 €', 5)).toThrow(
      'gain (chiffre d’affaires gagné grâce à la campagne) : « 12 € » est du texte',
    );
    const english = fakeGoogle('fr', 'en_GB');
    expect(() => call(loadBundle(english.services), 'ROI', 10, 0)).toThrow('cost is 0, and the result');
  });

  test('A verdict is in the language of the spreadsheet', () => {
    const { services } = fakeGoogle('en', 'fr_FR');
    const [row] = plain(call(loadBundle(services), 'CONVERSION_LIFT', 200, 5000, 250, 5000)) as unknown[][];
    expect(row?.[4]).toBe('hausse confirmée');
  });

  test('A refusal is in English where the script may not ask for the language', () => {
    const context = loadBundle({ SpreadsheetApp: forbidden('SpreadsheetApp') });
    expect(() => call(context, 'ROI', 'x', 5)).toThrow('gain: “x” is text');
  });

  test('Dates and errors of the script’s own realm are recognised', () => {
    const context = loadBundle();
    expect(() => call(context, 'ROI', new Date(), 5)).toThrow('a date');
    expect(() => call(context, 'ROI', '#N/A', 5)).toThrow('the error #N/A');
  });

  test.each([CAUSAL_LIFT, CAUSAL_LIFT_SERIES])(
    '$name with the comparison model gives what its definition gives, without asking any service',
    (lift) => {
      const { example, name, run } = lift;
      const [dates, values, start] = example.args;
      const args = [dates, values].map((cells) => column(...[cells].flat()));
      const asked = [...args, start, '', '', '', 'causalimpact'];
      const result = plain(call(loadBundle(noServices), name, ...asked));
      expect(result).toEqual(translatePhrases(run(asked), () => 'en'));
      expect(result).not.toEqual(plain(call(loadBundle(), name, ...args, start)));
    },
  );
});
