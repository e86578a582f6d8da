import { isMojibake } from '../../../src/imports/values/isMojibake';

const FRENCH = ['Requêtes', 'Éclairs à la crème', 'cœur d’été', 'GÂTEAUX', '« thé »', '12,50 €'];

test.each(FRENCH)('%s is whole', (text) => {
  expect(isMojibake(text)).toBe(false);
});

test.each(FRENCH)('%s isn’t, once UTF-8 was taken for Western text', (text) => {
  const bytes = new TextEncoder().encode(text);
  // As a stream, because Node otherwise takes Latin-1 for the same.
  expect(isMojibake(new TextDecoder('windows-1252').decode(bytes, { stream: true }))).toBe(true);
});

test('A replaced letter is mojibake, São Paulo is not', () => {
  expect(isMojibake('SÃO PAULO')).toBe(false);
  expect(isMojibake('Requ\uFFFDtes')).toBe(true);
});
