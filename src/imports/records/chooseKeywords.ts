import { normalizeText } from '../../text/normalizeText';
import type { ExportFormat } from '../format';
import type { KeywordChoice, TablePreview } from '../previewTypes';
import type { PlacedContribution } from './placed';

/** What is kept of contributions, how many aren't, and how many keywords the workbook doesn't follow yet. */
interface Chosen {
  readonly kept: readonly PlacedContribution[];
  readonly left: number;
  readonly newKeywords: TablePreview['newKeywords'];
}

/** Keeps the keywords that the workbook follows, and as many of the most clicked as the person adds. */
export function chooseKeywords(
  contributions: readonly PlacedContribution[],
  format: Pick<ExportFormat, 'newKeywords'>,
  { followed, most = usualMost(format, followed) }: KeywordChoice = { followed: [] },
): Chosen {
  const known = new Set(followed.map(normalizeText));
  const all = mostClicked(contributions);
  // Counted from all: the same file twice adds no more than once.
  const wanted = new Set([...known, ...all.slice(0, most ?? all.length)]);
  const kept = contributions.filter(
    (each) => each.table !== 'keywords' || wanted.has(normalizeText(each.keyword)),
  );
  const found = all.filter((keyword) => !known.has(keyword)).length;
  return { kept, left: contributions.length - kept.length, newKeywords: { found, of: all.length, most } };
}

/** A list of the person's own is taken whole; of whatever people searched, a few begin an empty list. */
function usualMost(format: Pick<ExportFormat, 'newKeywords'>, followed: readonly string[]): number | null {
  const most = format.newKeywords ?? null;
  return most === null || followed.length === 0 ? most : 0;
}

/** The keywords of a table, by their clicks, then by their impressions, then as they stand. */
function mostClicked(contributions: readonly PlacedContribution[]): string[] {
  const figures = new Map<string, readonly [clicks: number, impressions: number]>();
  for (const contribution of contributions) {
    if (contribution.table !== 'keywords') continue;
    const keyword = normalizeText(contribution.keyword);
    const [clicks, impressions] = figures.get(keyword) ?? [0, 0];
    const { amounts } = contribution;
    figures.set(keyword, [clicks + (amounts.clicks ?? 0), impressions + (amounts.impressions ?? 0)]);
  }
  return [...figures]
    .sort(([, one], [, other]) => other[0] - one[0] || other[1] - one[1])
    .map(([keyword]) => keyword);
}
