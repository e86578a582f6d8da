import { describe, expect, test } from '@jest/globals';
import { conventionsOf } from '../../../../src/workbench/engine/text/conventions';
import { readDate } from '../../../../src/workbench/engine/text/readDate';
import type { Language } from '../../../../src/workbench/engine/types';

const january15 = 46037;

describe('a moment', () => {
  test.each<[Language, string, number, string]>([
    ['en', '1/15/2026', january15, 'm/d/yyyy'],
    ['fr', '15/01/26', january15, 'dd/mm/yyyy'],
    ['fr', '15-01-2026', january15, 'dd/mm/yyyy'],
    ['en', '1-15-2026', january15, 'm/d/yyyy'],
    ['fr', '15 janvier 2026', january15, 'd mmmm yyyy'],
    ['fr', '1er févr. 2026', january15 + 17, 'd mmmm yyyy'],
    ['en', '15-Jan-2026', january15, 'd mmmm yyyy'],
    ['en', 'January 15, 2026', january15, 'mmmm d, yyyy'],
    ['en', 'Jan 15 2026 2:30 PM', january15 + 14.5 / 24, 'mmmm d, yyyy h:mm:ss'],
    ['fr', 'janvier 2026', january15 - 14, 'mmmm yyyy'],
    ['en', '25:30', 25.5 / 24, '[h]:mm'],
    ['fr', '100:00:36', 360_036 / 86_400, '[h]:mm:ss'],
    ['en', '14:30', 14.5 / 24, 'h:mm'],
    ['en', '2:30 PM', 14.5 / 24, 'h:mm'],
    ['en', '12:00 am', 0, 'h:mm'],
    ['fr', '06:00:45', 21_645 / 86_400, 'hh:mm:ss'],
    ['en', '1/15/2026 2:30 PM', january15 + 14.5 / 24, 'm/d/yyyy h:mm:ss'],
    ['fr', '15/01/2026 12:00', january15 + 0.5, 'dd/mm/yyyy hh:mm:ss'],
    ['fr', '2026-01-15T12:00:00', january15 + 0.5, 'yyyy-mm-dd hh:mm:ss'],
  ])('In %s the text %s is a date or time', (language, text, value, pattern) => {
    expect(readDate(text, conventionsOf[language])).toEqual({ value, pattern });
  });

  test.each([
    '30 février 2026',
    'lundi 2026',
    'mars',
    '15/01/2026 25:00',
    '12:60',
    '13:00 PM',
    '0:10 am',
    '31/02/2026',
    '15/01/2026 noon',
    '15/01/20261',
    '1:2',
  ])('is not read from %s', (text) => {
    expect(readDate(text, conventionsOf.fr)).toBeUndefined();
  });
});
