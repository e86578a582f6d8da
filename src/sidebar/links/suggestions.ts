import { networkOf } from '../../channels/network';
import type { links } from '../../locales/en/links';
import type { LinkState } from '../../workbook/links/linkState';
import { tagValue } from './tagValue';

type Medium = keyof (typeof links)['media'];

/** Common sources besides networks. */
const OTHER_SOURCES = ['newsletter', 'google'];

/** Sources: the workbook's channels, earlier ones, and common ones. */
export function sourcesFor({ channels, sources }: Pick<LinkState, 'channels' | 'sources'>): string[] {
  return distinct([...channels.map(sourceOf), ...sources.map(tagValue), ...OTHER_SOURCES]);
}

export function campaignsFor({ campaigns }: Pick<LinkState, 'campaigns'>): string[] {
  return distinct(campaigns.map(tagValue));
}

/** A channel of a known network goes by the network's name, whatever else its own contains. */
function sourceOf(channel: string): string {
  return tagValue(networkOf(channel) || channel);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

/** The media that Analytics knows, each with its use. */
export function mediaFor(
  media: (typeof links)['media'],
): { readonly value: Medium; readonly text: string }[] {
  return (Object.keys(media) as Medium[]).map((value) => ({ value, text: media[value] }));
}
