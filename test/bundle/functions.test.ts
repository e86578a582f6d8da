import { translatePhrases } from '../../src/cells/describePhrase';
import { allFunctions } from '../../src/functions/allFunctions';
import { CAUSAL_LIFT } from '../../src/functions/evidence/CAUSAL_LIFT';
import { CAUSAL_LIFT_SERIES } from '../../src/functions/evidence/CAUSAL_LIFT_SERIES';
import { column } from '../support/cells';
import { call, fakeGoogle, forbidden, loadBundle, plain } from './support';

describe('a custom function in the built script', () => {
  test.each(allFunctions.map((definition) => [definition.name, definition] as const))(
    '%s gives its example without touching any service',
    (name, { example, run }) => {
      const names = ['SpreadsheetApp', 'Session', 'HtmlService'];
      const services = Object.fromEntries(names.map((service) => [service, forbidden(service)]));
      const args = example.args.map((arg) => (Array.isArray(arg) ? column(...arg) : arg));
      const inEnglish = translatePhrases(run(args), () => 'en');
      expect(plain(call(loadBundle(services), name, ...args))).toEqual(inEnglish);
    },
  );

  test('spills a column', () => {
    const result = call(loadBundle(), 'ROI', column(1500, '', 300), column(1000, '', 200));
    expect(plain(result)).toEqual([[0.5], [''], [0.5]]);
  });

  test('speaks the language of the spreadsheet when it refuses, whatever the user’s own', () => {
    const { services } = fakeGoogle('en', 'fr_FR');
    expect(() => call(loadBundle(services), 'ROI', '12 €', 5)).toThrow('gain : « 12 € » est du texte');
    const english = fakeGoogle('fr', 'en_GB');
    expect(() => call(loadBundle(english.services), 'ROI', 10, 0)).toThrow('cost is 0, and the result');
  });

  test('gives its verdict in the language of the spreadsheet', () => {
    const { services } = fakeGoogle('en', 'fr_FR');
    const [row] = plain(call(loadBundle(services), 'CONVERSION_LIFT', 200, 5000, 250, 5000)) as unknown[][];
    expect(row?.[4]).toBe('gain manifeste');
  });

  test('speaks English where it may not ask for the language', () => {
    const context = loadBundle({ SpreadsheetApp: forbidden('SpreadsheetApp') });
    expect(() => call(context, 'ROI', 'x', 5)).toThrow('gain: “x” is text');
  });

  test('takes dates and errors of the script’s own realm', () => {
    const context = loadBundle();
    expect(() => call(context, 'ROI', new Date(), 5)).toThrow('a date');
    expect(() => call(context, 'ROI', '#N/A', 5)).toThrow('the error #N/A');
  });

  test.each([CAUSAL_LIFT, CAUSAL_LIFT_SERIES])(
    '$name loads the comparison model when it is asked for',
    (lift) => {
      const { example, name, run } = lift;
      const [dates, values, start] = example.args;
      const args = [dates, values].map((cells) => column(...[cells].flat()));
      const asked = [...args, start, '', '', '', 'causalimpact'];
      const result = plain(call(loadBundle(), name, ...asked));
      expect(result).toEqual(translatePhrases(run(asked), () => 'en'));
      expect(result).not.toEqual(plain(call(loadBundle(), name, ...args, start)));
    },
  );
});
