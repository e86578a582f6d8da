import { formats } from '../../../src/imports/formats';
import { exportFormatTexts, workbookTexts } from '../../../src/locales';

test('Each format has a key of its own and a name in the texts', () => {
  const keys = formats.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(exportFormatTexts.en).sort()).toEqual([...keys].sort());
  const { mapped, ...names } = workbookTexts.en.formats;
  expect(mapped).not.toBe('');
  expect(Object.keys(names).sort()).toEqual([...keys].sort());
});

test.each(formats.map((format) => [format.key, format] as const))(
  'The signature of %s consists of required columns',
  (_, format) => {
    expect(format.signature.length).toBeGreaterThan(1);
    for (const key of format.signature) expect(format.columns[key]?.optional).toBeUndefined();
  },
);

test('No format reads a column with personal data', () => {
  const titles = formats.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ titles: english, french = [] }) => [...english, ...french]),
  );
  expect(titles.filter((title) => /e-?mail$|customer$|billing|shipping|client$/i.test(title))).toEqual([
    // Of a shop's order, the amount that it takes for shipping.
    'Shipping',
    'New client',
    'Nouveau client',
    'Shipping',
    'Total shipping',
    'total_shipping',
  ]);
});
