import { isOfAds } from '../../../channels/adChannel';
import type { TrackerRow } from '../../../imports/request';
import type { TrackerState } from '../../../workbook/imports';

/** The key under which the workbook remembers where a file's channel is counted. */
export function channelKey(name: string): string {
  return `channel ${name}`;
}

/**
 * Where the channels of a file are counted: as last time, otherwise under the workbook's channel of the same
 * name. Ads get a new channel where there is none; others are counted nowhere (null) until the user chooses.
 */
export function defaultChannels(
  names: readonly string[],
  { channels, choices, canAddChannels }: Pick<TrackerState, 'channels' | 'choices' | 'canAddChannels'>,
): Record<string, string | null> {
  const chosen = names.map((name) => {
    const remembered = choices[channelKey(name)];
    const isUsable = remembered !== undefined && (remembered === '' || channels.includes(remembered));
    if (isUsable) return [name, remembered || null] as const;
    const added = canAddChannels && isOfAds(name) ? name : null;
    return [name, sameName(name, channels) ?? added] as const;
  });
  return Object.fromEntries(chosen);
}

/** Rows that name channels which the workbook's list lacks: the import adds these. */
export function newChannels(rows: readonly TrackerRow[], channels: readonly string[]): string[] {
  const named = rows.flatMap((row) => (row.table === 'activity' ? [row.channel] : []));
  return [...new Set(named)].filter((name) => !channels.includes(name));
}

function sameName(name: string, channels: readonly string[]): string | null {
  return channels.find((channel) => lettersAndDigits(channel) === lettersAndDigits(name)) ?? null;
}

/** E-mail, Email and e‑mail are the same channel. */
function lettersAndDigits(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
