import { knownSource, networkByAlias } from './known';
import { readVisit } from './visit';

/**
 * The social network that a text names: an address, a short link, an app, a source as Analytics or a person
 * writes it. Blank where it names none.
 */
export function networkOf(text: string): string {
  const { source } = readVisit(text);
  const network = knownSource(source)?.network ?? '';
  if (network !== '' || source.includes('.')) return network;
  const [first = ''] = source.split(/[\s_+-]+/);
  return networkByAlias(source.replace(/[\s_-]+/g, '')) || networkByAlias(first);
}
