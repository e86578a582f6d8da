import { describe, expect, test } from '@jest/globals';
import { generalNumber } from '../../../../src/workbench/engine/text/displayText';
import type { Language } from '../../../../src/workbench/engine/types';

describe('a number without a format', () => {
  test.each<[Language, number, string]>([
    ['en', 1 / 3, '0.3333333333'],
    ['fr', 1 / 3, '0,3333333333'],
    ['fr', -1234.5, '-1234,5'],
    ['en', 0, '0'],
    ['en', 0.1 + 0.2, '0.3'],
    ['en', 12_345_678_901, '12345678901'],
    ['fr', 12_345_678_901.25, '12345678901'],
    ['en', 999_999_999_999_999, '999999999999999'],
    ['en', 1_234_567_890_123_456, '1.23457E+15'],
    ['fr', 1e-7, '0,0000001'],
    ['fr', 1.5e-10, '1,5E-10'],
  ])('In %s the number %d is shown as %s', (language, value, shown) => {
    expect(generalNumber(value, language)).toBe(shown);
  });
});
