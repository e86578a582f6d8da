import { normalizeText } from '../../text/normalizeText';
import type { ExportFormat } from '../format';
import type { KeywordChoice } from '../options';
import type { TablePreview } from '../previewTypes';
import type { PeriodContribution } from './assignPeriods';

/** The chosen contributions, how many others were skipped, and how many keywords the workbook doesn't follow yet. */
interface Chosen {
  readonly chosen: readonly PeriodContribution[];
  readonly skipped: number;
  readonly newKeywords: TablePreview['newKeywords'];
}

/** Keeps the keywords that the workbook follows, and as many of the most clicked as the person adds. */
export function chooseKeywords(
  contributions: readonly PeriodContribution[],
  format: Pick<ExportFormat, 'newKeywordLimit'>,
  { followed, limit = defaultLimit(format, followed) }: KeywordChoice = { followed: [] },
): Chosen {
  const known = new Set(followed.map(normalizeText));
  const all = mostClicked(contributions);
  // Counted from all: the same file twice adds no more than once.
  const wanted = new Set([...known, ...all.slice(0, limit ?? all.length)]);
  const kept = contributions.filter(
    (each) => each.table !== 'keywords' || wanted.has(normalizeText(each.keyword)),
  );
  const found = all.filter((keyword) => !known.has(keyword)).length;
  return {
    chosen: kept,
    skipped: contributions.length - kept.length,
    newKeywords: { found, of: all.length, limit },
  };
}

/** A list of the person's own is taken whole; of what people searched for, a few start an empty list. */
function defaultLimit(
  format: Pick<ExportFormat, 'newKeywordLimit'>,
  followed: readonly string[],
): number | null {
  const limit = format.newKeywordLimit ?? null;
  return limit === null || followed.length === 0 ? limit : 0;
}

/** The keywords of a table, by their clicks, then by their impressions, then as they stand. */
function mostClicked(contributions: readonly PeriodContribution[]): string[] {
  const figures = new Map<string, readonly [clicks: number, impressions: number]>();
  for (const contribution of contributions) {
    if (contribution.table !== 'keywords') continue;
    const keyword = normalizeText(contribution.keyword);
    const [clicks, impressions] = figures.get(keyword) ?? [0, 0];
    const { metrics } = contribution;
    figures.set(keyword, [clicks + (metrics.clicks ?? 0), impressions + (metrics.impressions ?? 0)]);
  }
  return [...figures]
    .sort(([, one], [, other]) => other[0] - one[0] || other[1] - one[1])
    .map(([keyword]) => keyword);
}
