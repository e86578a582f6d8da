import { networkOf } from '../../channels/network';
import type { links } from '../../locales/en/links';
import type { LinkState } from '../../workbook/links/linkState';
import { tagValue } from './tagValue';

type Medium = keyof (typeof links)['media'];

/** Where links are shared besides networks. */
const OTHER_SOURCES = ['newsletter', 'google'];

/** Sources to choose from: the workbook's channels, those used before, and common ones. */
export function sourcesFor({ channels, sources }: Pick<LinkState, 'channels' | 'sources'>): string[] {
  return distinct([...channels.map(sourceOf), ...sources.map(tagValue), ...OTHER_SOURCES]);
}

export function campaignsFor({ campaigns }: Pick<LinkState, 'campaigns'>): string[] {
  return distinct(campaigns.map(tagValue));
}

/** A channel that is a network goes by the network's name, whatever else its own says. */
function sourceOf(channel: string): string {
  return tagValue(networkOf(channel) || channel);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

/** The media that Analytics knows, with what each is for. */
export function mediaFor(
  media: (typeof links)['media'],
): { readonly value: Medium; readonly text: string }[] {
  return (Object.keys(media) as Medium[]).map((value) => ({ value, text: media[value] }));
}
