import type { TrackerState } from '../../../workbook/imports';

/** The key under which the workbook remembers where a file's channel is counted. */
export function channelKey(name: string): string {
  return `channel ${name}`;
}

/**
 * Where the channels of a file are counted: as last time, otherwise under the workbook's channel of the same
 * name, otherwise nowhere (null) until the user chooses.
 */
export function defaultChannels(
  names: readonly string[],
  { channels, choices }: Pick<TrackerState, 'channels' | 'choices'>,
): Record<string, string | null> {
  const chosen = names.map((name) => {
    const remembered = choices[channelKey(name)];
    const isUsable = remembered !== undefined && (remembered === '' || channels.includes(remembered));
    return [name, isUsable ? remembered || null : sameName(name, channels)] as const;
  });
  return Object.fromEntries(chosen);
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
