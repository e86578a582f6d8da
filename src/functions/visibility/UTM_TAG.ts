import { words } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { text } from '../../cells/result';
import { normalizeTagName, readableTags, tagValue } from '../../channels/tags';

export const UTM_TAG = perRow({
  name: 'UTM_TAG',
  goal: 'visibility',
  summary: {
    en: 'What a tag of a link says: its source, medium, campaign, content or term; blank where it has none.',
    fr: 'Ce que dit une balise d’un lien : source, medium, campaign, content ou term ; vide si elle n’y est pas.',
  },
  formula: {
    en: 'the decoded value of the first such tag in the link’s query',
    fr: 'la valeur décodée de la première balise de ce nom dans la requête du lien',
  },
  args: {
    url: words({
      en: 'A tagged link, or the path of a page with its query',
      fr: 'Un lien balisé, ou le chemin d’une page avec sa requête',
    }),
    tag: words({
      en: 'Tag: source, medium, campaign, content or term',
      fr: 'Balise : source, medium, campaign, content ou term',
    }),
  },
  returns: text,
  contradiction: ({ tag }) =>
    readableTags.includes(normalizeTagName(tag))
      ? null
      : { reason: 'choice', argument: 'tag', found: tag, other: readableTags.join(', ') },
  example: {
    args: ['https://shop.example/?utm_source=facebook&utm_campaign=spring%20sale', 'campaign'],
    result: 'spring sale',
  },
  source: 'https://support.google.com/analytics/answer/10917952',
  compute: ({ url, tag }) => tagValue(url, normalizeTagName(tag)) ?? '',
});
