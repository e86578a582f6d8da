import { serialFromDay } from '../../../calendar/serial';
import type { ListKey, SettingName } from '../../description/types';
import { plainText } from '../../spreadsheet/cellValue';
import type { Plan } from '../../spreadsheet/plan';

/** What the answers put into a setting's cell. */
export function settingValue(name: SettingName, { answers, texts }: Plan): string | number {
  const values: Readonly<Record<SettingName, string | number>> = {
    BUSINESS: plainText(answers.business),
    CURRENCY: plainText(answers.currency),
    MARGIN: answers.margin,
    HOURLY_COST: answers.hourlyCost,
    WEEKLY_HOURS: answers.weeklyHours,
    EFFORT_START: serialFromDay(answers.start),
    RHYTHM: texts[answers.language].cadences[answers.cadence],
  };
  return values[name];
}

/** What the answers say a list holds; null for a list that they don't ask for. */
export function answeredList(key: ListKey, { answers }: Plan): readonly string[] | null {
  if (key === 'channels') return answers.channels;
  return key === 'people' ? answers.people : null;
}

/** What a list holds that nobody is asked for. */
export function givenList(key: ListKey, { answers, texts }: Plan): readonly string[] {
  const { contents, brands } = texts[answers.language];
  if (key === 'contents') return Object.values(contents);
  return key === 'brands' ? Object.values(brands) : [];
}
