import type { Univer } from '@univerjs/core';
import { DataValidationType } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { conventionsOf } from '../text/conventions';
import { readDate } from '../text/readDate';
import type { Language } from '../types';

/** Univer recognises dates by reading the displayed text in the American way; here it is read in the spreadsheet's language. */
export function validateDates(univer: Univer, language: Language): void {
  const validator = univer
    .__getInjector()
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.DATE);
  if (!validator) throw new Error('The spreadsheet validates no dates.');
  validator.isValidType = async ({ interceptValue }) =>
    typeof interceptValue === 'string' && readDate(interceptValue, conventionsOf[language]) !== undefined;
}
