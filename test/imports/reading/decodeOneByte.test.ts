import { decodeText } from '../../../src/imports/reading/decodeText';
import { previewBytes } from '../support/files';

const MAC: Readonly<Record<string, number>> = {
  ...{
    é: 0x8e,
    è: 0x8f,
    ê: 0x90,
    à: 0x88,
    ç: 0x8d,
    ô: 0x99,
    ü: 0x9f,
    ö: 0x9a,
    ß: 0xa7,
    ñ: 0x96,
    '’': 0xd5,
    É: 0x83,
  },
};
const asMac = (text: string) => Uint8Array.from(text, (each) => MAC[each] ?? each.charCodeAt(0));
const asWindows = (text: string) =>
  Uint8Array.from(text, (each) => (each === '’' ? 0x92 : each.charCodeAt(0)));

test.each([
  'Requêtes les plus fréquentes;Clics\rsavon d’alep;3\r',
  'Größe;Straße;Müller\r1;2;3\r',
  'Año;Español;Campaña\r1;2;3\r',
  'Été à la plage;ça;É\r',
])('CSV that a spreadsheet saved on a Mac has its letters, as that of Windows has: %#', (text) => {
  expect(decodeText(asMac(text))).toBe(text);
  expect(decodeText(asWindows(text))).toBe(text);
});

test('An export saved on a Mac is recognised, its lines ended by carriage returns', () => {
  const text = 'Requêtes les plus fréquentes;Clics;Impressions;CTR;Position\rsavon d’alep;3;100;3%;12\r';
  expect(previewBytes(asMac(text)).tables).toMatchObject([{ format: 'searchConsoleQueries', counted: 1 }]);
});

test('A zero byte that a program left behind doesn’t make a text unreadable, many do', () => {
  const bytes = new TextEncoder().encode('Date,Clicks,Impressions,CTR,Position\n2026-10-01,5,9,1%,2\n\0');
  expect(decodeText(bytes)).toBe('Date,Clicks,Impressions,CTR,Position\n2026-10-01,5,9,1%,2\n');
  expect(decodeText(new TextEncoder().encode('a\0b\0c,d\n'.repeat(20)))).toBeNull();
});
