import { evidenceTexts, type Language, verdictTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { FoundEvidence } from '../../server/evidence/liftEvidence';

/** What the past can't know of the time of the year since the start; null where it has seen it. */
export function seasonText({ season }: Pick<FoundEvidence, 'season'>, language: Language): string | null {
  if (season === null) return null;
  const { unseen, unseenWeeks } = evidenceTexts[language].season;
  if (season.weeks.length === 0) return unseen;
  return fill(unseenWeeks, {
    weeks: season.weeks.map((each) => verdictTexts[language].weeks[each]).join(', '),
  });
}
