import { checkArguments } from '../../../../src/workbench/page/sidebar/checkArguments';

describe('checkArguments', () => {
  test('Plain values may be sent', () => {
    const shared = { a: 1 };
    const args = [1, 'a', true, null, undefined, [shared, shared], { b: [null] }];
    expect(() => checkArguments(args)).not.toThrow();
  });

  const circle: unknown[] = [];
  circle.push({ circle });

  test.each([
    ['Date', new Date(0)],
    ['Date', { rows: [[new Date(0)]] }],
    ['function', () => 1],
    ['circular object', circle],
  ])("A %s can't be sent and is refused", (found, argument) => {
    expect(() => checkArguments([argument])).toThrow(`Failed due to illegal value in property: ${found}`);
  });
});
