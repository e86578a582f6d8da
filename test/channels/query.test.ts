import { nameOf, piece, piecesOf, valueIn } from '../../src/channels/query';

test('A value is decoded as browsers do', () => {
  expect(valueIn('a=spring+sale', 'a')).toBe('spring sale');
  expect(valueIn('a=%C3%A9t%C3%A9', 'a')).toBe('été');
  expect(valueIn('a=1%2B1%3D2', 'a')).toBe('1+1=2');
  expect(valueIn('a=b=c', 'a')).toBe('b=c');
});

test('A per cent code that stands for no character is kept', () => {
  expect(valueIn('a=100%', 'a')).toBe('100%');
  expect(valueIn('a=%E9t%C3%A9', 'a')).toBe('%E9té');
  expect(valueIn('a=%zz', 'a')).toBe('%zz');
});

test('A name is found whatever its case, and the first of several counts', () => {
  expect(valueIn('b=2&UTM_Source=x&utm_source=y', 'utm_source')).toBe('x');
  expect(nameOf('utm%5Fsource=x')).toBe('utm_source');
  expect(valueIn('a', 'a')).toBe('');
  expect(valueIn('a=', 'a')).toBe('');
  expect(valueIn('b=1', 'a')).toBeUndefined();
});

test('Parts of a query stay as they are, and empty ones are dropped', () => {
  expect(piecesOf('&a=1&&b&a=%20&')).toEqual(['a=1', 'b', 'a=%20']);
});

test('What would end or change a link is encoded', () => {
  expect(piece('a', 'été & "co" (1+1)!')).toBe('a=%C3%A9t%C3%A9%20%26%20%22co%22%20%281%2B1%29%21');
  expect(piece('a', 'x\uD800y')).toBe('a=x%EF%BF%BDy');
});
