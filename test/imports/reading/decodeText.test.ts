import { decodeText } from '../../../src/imports/reading/decodeText';

const text = 'Requêtes;Clics\nété à la plage;12\n';
const utf8 = new TextEncoder().encode(text);
const wide = (isLittle: boolean, withMark = true) => {
  const codes = [...(withMark ? '\uFEFF' : ''), ...text].map((each) => each.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(codes.length * 2));
  for (const [index, code] of codes.entries()) view.setUint16(index * 2, code, isLittle);
  return new Uint8Array(view.buffer);
};

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16, little end first', wide(true)],
  ['UTF-16, big end first', wide(false)],
  ['UTF-16 without its mark', wide(true, false)],
  ['UTF-16 without its mark, big end first', wide(false, false)],
  ['Windows-1252', Uint8Array.from(text, (each) => each.charCodeAt(0))],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('Characters that Windows-1252 has beyond Latin-1 are read', () => {
  expect(decodeText(new Uint8Array([0x31, 0x32, 0xa0, 0x80, 0x92]))).toBe('12\u00a0€’');
});

test('A text cut in the middle of its last character is still read as UTF-8', () => {
  const cut = new TextEncoder().encode('été,caf\u00e9');
  expect(decodeText(cut.subarray(0, cut.length - 1))).toBe('été,caf');
});

test('Bytes that aren’t text are refused', () => {
  expect(decodeText(new Uint8Array([1, 2, 0, 4]))).toBeNull();
  expect(decodeText(Uint8Array.from({ length: 500 }, (_, index) => (index % 255) + 1))).toBeNull();
});
