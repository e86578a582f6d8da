import { formatParameter, parameterName, parameterValue, splitQuery } from '../../src/channels/query';

test('A value is decoded as browsers do', () => {
  expect(parameterValue('a=spring+sale', 'a')).toBe('spring sale');
  expect(parameterValue('a=%C3%A9t%C3%A9', 'a')).toBe('été');
  expect(parameterValue('a=1%2B1%3D2', 'a')).toBe('1+1=2');
  expect(parameterValue('a=b=c', 'a')).toBe('b=c');
});

test('A per cent code that stands for no character is kept', () => {
  expect(parameterValue('a=100%', 'a')).toBe('100%');
  expect(parameterValue('a=%E9t%C3%A9', 'a')).toBe('%E9té');
  expect(parameterValue('a=%zz', 'a')).toBe('%zz');
});

test('A name is found whatever its case, and the first of several counts', () => {
  expect(parameterValue('b=2&UTM_Source=x&utm_source=y', 'utm_source')).toBe('x');
  expect(parameterName('utm%5Fsource=x')).toBe('utm_source');
  expect(parameterValue('a', 'a')).toBe('');
  expect(parameterValue('a=', 'a')).toBe('');
  expect(parameterValue('b=1', 'a')).toBeUndefined();
});

test('Parts of a query stay as they are, and empty ones are dropped', () => {
  expect(splitQuery('&a=1&&b&a=%20&')).toEqual(['a=1', 'b', 'a=%20']);
});

test('What would end or change a link is encoded', () => {
  expect(formatParameter('a', 'été & "co" (1+1)!')).toBe('a=%C3%A9t%C3%A9%20%26%20%22co%22%20%281%2B1%29%21');
  expect(formatParameter('a', 'x\uD800y')).toBe('a=x%EF%BF%BDy');
});
