import { serialFromDay } from '../../../calendar/serial';
import type { ListKey, SettingName } from '../../description/types';
import { plainText } from '../../spreadsheet/cellValue';
import type { Plan } from '../../spreadsheet/plan';

/** The value of a setting's cell, blank where the owner doesn't know it; null for a setting that the wizard doesn't ask for. */
export function settingValue(name: SettingName, { answers, texts }: Plan): string | number | null {
  const values: Readonly<Record<SettingName, string | number | null>> = {
    BUSINESS: plainText(answers.business),
    CURRENCY: plainText(answers.currency),
    MARGIN: answers.margin ?? '',
    HOURLY_COST: answers.hourlyCost ?? '',
    WEEKLY_HOURS: answers.weeklyHours,
    EFFORT_START: serialFromDay(answers.start),
    RHYTHM: texts[answers.language].cadences[answers.cadence],
    TAX_RATE: null,
  };
  return values[name];
}

/** The items that the answers give for a list; null for a list that the wizard doesn't ask for. */
export function answeredList(key: ListKey, { answers }: Plan): readonly string[] | null {
  if (key === 'channels') return answers.channels;
  return key === 'people' ? answers.people : null;
}

/** The initial items of a list that the wizard doesn't ask for. */
export function givenList(key: ListKey, { answers, texts }: Plan): readonly string[] {
  const { contents, brands } = texts[answers.language];
  if (key === 'contents') return Object.values(contents);
  return key === 'brands' ? Object.values(brands) : [];
}
