import { confidence, share } from '../../cells/argument';
import { knownCosts } from '../../cells/columnsArgument';
import {
  listOfWords,
  moments,
  type Observation,
  observations,
  textSetting,
} from '../../cells/customArguments';
import { momentDays } from '../../cells/momentDays';
import type { Moment } from '../../cells/moments';
import { overTable } from '../../cells/overTable';
import type { ComparisonPhrase, Phrase, ResultCell } from '../../cells/phrase';
import { assertSameLength } from '../../cells/readSeries';
import { headed, money, number, percent, text, words } from '../../cells/result';
import { finiteOrBlank } from '../../cells/resultCells';
import { addGroups } from '../../statistics/ratios/commonNoise';
import type { Group } from '../../statistics/ratios/compareRatios';
import { rankRatios, type Standing } from '../../statistics/ratios/rankRatios';
import { LEAST_PERIODS, returnOf } from './ratios/returnOf';

/** A label with the periods of which both figures are known. */
interface Labelled {
  readonly label: string;
  readonly group: Group;
  /** Periods that have a row of which a figure is blank. */
  readonly unknown: number;
}

/** In the example, half of the periods that a verdict takes. */
const THREE_MORE: Phrase = {
  verdict: 'notEnoughData',
  missing: { reason: 'tooFewPeriods', count: 3, unit: 'period' },
};

export const ROI_BY = overTable({
  name: 'ROI_BY',
  goal: 'evidence',
  summary: {
    en: 'Return by channel, content or campaign, each with its interval, its verdict, and whether it differs from the others beyond chance.',
    fr: 'Rentabilité par canal, contenu ou campagne, avec son intervalle, son verdict, et si elle diffère des autres au-delà du hasard.',
  },
  formula: {
    en: 'Σ gains × margin / Σ costs − 1 by label; differences by periods, limits widened for the number of comparisons (Bonferroni)',
    fr: 'Σ gains × marge / Σ coûts − 1 par libellé ; différences par période, bornes élargies selon le nombre de comparaisons (Bonferroni)',
  },
  args: {
    labels: listOfWords({
      en: 'What each row belongs to, such as its channel',
      fr: 'À quoi se rapporte chaque ligne, comme son canal',
    }),
    periods: moments({
      en: 'The date of each row’s period: rows of one label and date count together',
      fr: 'La date de la période de chaque ligne : les lignes d’un même libellé et d’une même date comptent ensemble',
    }),
    gains: observations({
      en: 'Gain of each row; a blank is unknown, and leaves its label’s period out',
      fr: 'Gain de chaque ligne ; vide si inconnu, ce qui écarte la période du libellé',
    }),
    costs: knownCosts({
      en: 'Full cost of each row; a blank is unknown, and leaves its label’s period out',
      fr: 'Coût complet de chaque ligne ; vide si inconnu, ce qui écarte la période du libellé',
    }),
    margin: share({
      en: 'Margin, as a share of revenue; 1 when the gain is already a margin',
      fr: 'Taux de marque, en part du chiffre d’affaires ; 1 quand le gain est déjà une marge',
      default: 1,
      setting: true,
    }),
    confidence: confidence(),
    total: textSetting({
      en: 'A name for a last row with all labels together; none unless given',
      fr: 'Un nom pour une dernière ligne avec tous les libellés réunis ; aucune par défaut',
      default: '',
    }),
  },
  returns: [
    headed(text, { en: 'label', fr: 'libellé' }),
    headed(number, { en: 'periods', fr: 'périodes' }),
    headed(money, { en: 'cost', fr: 'coût' }),
    headed(money, { en: 'gain', fr: 'gain' }),
    headed(percent, { en: 'ROI', fr: 'ROI' }),
    headed(percent, { en: 'low', fr: 'borne basse' }),
    headed(percent, { en: 'high', fr: 'borne haute' }),
    headed(words, { en: 'verdict', fr: 'verdict' }),
    headed(words, { en: 'compared', fr: 'comparaison' }),
  ],
  example: {
    args: [
      ['Instagram', 'Facebook', 'Instagram', 'Facebook', 'Instagram', 'Facebook'],
      [1, 1, 2, 2, 3, 3],
      [300, 80, 340, 60, 290, 90],
      [100, 90, 110, 80, 100, 85],
      0.5,
    ],
    result: [
      ['Instagram', 3, 310, 465, 0.5, '', '', THREE_MORE, { comparison: 'notCompared' }],
      ['Facebook', 3, 255, 115, -0.549019607843, '', '', THREE_MORE, { comparison: 'notCompared' }],
    ],
  },
  source: 'https://doi.org/10.1111/j.2517-6161.1992.tb01872.x',
  compute: ({ labels, periods, gains, costs, margin, confidence, total }) => {
    const columns = { labels, periods, gains, costs };
    assertSameLength(Object.entries(columns).map(([name, cells]) => ({ name, cells })));
    const all = labelled(labels, periods, gains, costs, margin);
    const standings = standingsOf(all, confidence);
    const typicalGain = margin === 0 ? 0 : typicalGainOf(all);
    const rows = all
      .sort((one, other) => costOf(other.group) - costOf(one.group))
      .map((each) => rowOf(each, { confidence, typicalGain }, standings.get(each) ?? 'notCompared'));
    return total === '' ? rows : [...rows, totalRow(total, all, standings, { confidence, typicalGain })];
  },
});

/** The labels in the order in which they come, each with its known periods. */
function labelled(
  labels: readonly string[],
  periods: readonly (Moment | null)[],
  gains: readonly Observation[],
  costs: readonly Observation[],
  margin: number,
): Labelled[] {
  const found = new Map<string, { label: string; sums: Map<number, Sum> }>();
  const numbers = periodNumbers(periods);
  labels.forEach((label, row) => {
    const [gain = null, cost = null, period = null] = [gains[row], costs[row], numbers[row]];
    if (period === null || (gain === null && cost === null)) return;
    const key = label.trim().toLowerCase();
    const group = found.get(key) ?? { label: label.trim(), sums: new Map<number, Sum>() };
    const sum = group.sums.get(period) ?? { numerator: 0, denominator: 0, isKnown: true };
    sum.numerator += (gain ?? 0) * margin;
    sum.denominator += cost ?? 0;
    sum.isKnown &&= gain !== null && cost !== null;
    group.sums.set(period, sum);
    found.set(key, group);
  });
  return [...found.values()].map(({ label, sums }) => {
    const known = [...sums].filter(([, { isKnown }]) => isKnown);
    return { label, group: new Map(known), unknown: sums.size - known.length };
  });
}

/** The same number for the same date, however it is written; null for a blank. */
function periodNumbers(periods: readonly (Moment | null)[]): (number | null)[] {
  const { days } = momentDays(
    'periods',
    periods.flatMap((period) => period ?? []),
  );
  let next = 0;
  return periods.map((period) => (period === null ? null : (days[next++] ?? null)));
}

interface Sum {
  numerator: number;
  denominator: number;
  isKnown: boolean;
}

/** Only labels with enough periods, and a cost, are compared. */
function standingsOf(all: readonly Labelled[], confidence: number): Map<Labelled, Standing> {
  const compared = all.filter(({ group }) => group.size >= LEAST_PERIODS && costOf(group) > 0);
  if (compared.length < 2) return new Map();
  const standings = rankRatios(
    compared.map(({ group }) => group),
    confidence,
  );
  return new Map(compared.map((each, index) => [each, standings[index] ?? 'noDifference']));
}

/** How returns are judged: how sure, and what a period brings in which anything is gained. */
interface Judgement {
  readonly confidence: number;
  readonly typicalGain: number;
}

/** The mean of all labels' periods that gained anything; NaN where none did. */
function typicalGainOf(all: readonly Labelled[]): number {
  const gains = all.flatMap(({ group }) => [...group.values()].map(({ numerator }) => numerator));
  const positive = gains.filter((gain) => gain > 0);
  return positive.reduce((sum, gain) => sum + gain, 0) / positive.length;
}

function rowOf(
  { label, group, unknown }: Labelled,
  { confidence, typicalGain }: Judgement,
  comparison: ComparisonPhrase['comparison'],
): ResultCell[] {
  const [gain, cost] = [gainOf(group), costOf(group)];
  if (group.size === 0) return [label, 0, '', '', '', '', '', unknownPhrase(unknown), { comparison }];
  // What costs nothing has no return; its gain stands all the same.
  if (cost === 0) return [label, group.size, 0, gain, '', '', '', '', { comparison }];
  const values = [...group.values()];
  const { roi, low, high, phrase } = returnOf(
    values.map(({ numerator }) => numerator),
    values.map(({ denominator }) => denominator),
    confidence,
    typicalGain,
  );
  const isThin = phrase.missing !== undefined && unknown > 0;
  const verdict = isThin ? unknownPhrase(unknown) : phrase;
  return [label, group.size, cost, gain, ...[roi, low, high].map(finiteOrBlank), verdict, { comparison }];
}

/** All labels together: of which none differs, where that is so. */
function totalRow(
  label: string,
  all: readonly Labelled[],
  standings: ReadonlyMap<Labelled, Standing>,
  judgement: Judgement,
): ResultCell[] {
  const unknown = all.reduce((sum, each) => sum + each.unknown, 0);
  const group = addGroups(all.map((each) => each.group));
  const isEven = standings.size > 0 && [...standings.values()].every((each) => each === 'noDifference');
  const row = rowOf({ label, group, unknown }, judgement, isEven ? 'noDifference' : 'notCompared');
  return isEven || standings.size === 0 ? row : [...row.slice(0, -1), ''];
}

function unknownPhrase(count: number): Phrase {
  return { verdict: 'notEnoughData', missing: { reason: 'unknownAmounts', count, unit: 'period' } };
}

function gainOf(group: Group): number {
  return [...group.values()].reduce((sum, { numerator }) => sum + numerator, 0);
}

function costOf(group: Group): number {
  return [...group.values()].reduce((sum, { denominator }) => sum + denominator, 0);
}
