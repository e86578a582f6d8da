import { words } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { text } from '../../cells/result';
import { parsePage } from '../../channels/address';
import { tidyTag, withTags } from '../../channels/tags';

export const UTM_LINK = perRow({
  name: 'UTM_LINK',
  goal: 'visibility',
  summary: {
    en: 'Link to share, with the tags that tell your site’s statistics where its visits come from.',
    fr: 'Lien à partager, avec les balises qui disent aux statistiques du site d’où viennent ses visites.',
  },
  formula: {
    en: 'the page’s address, its utm tags replaced by these; the rest of its query and its fragment stay; blanks around a tag are dropped, and one that is encoded already isn’t encoded twice',
    fr: 'l’adresse de la page, ses balises utm remplacées par celles-ci ; le reste de la requête et l’ancre sont gardés ; les espaces autour d’une balise tombent, et une balise déjà encodée ne l’est pas deux fois',
  },
  args: {
    url: words({ en: 'Address of the page', fr: 'Adresse de la page' }),
    source: words({
      en: 'Where the link is shared: facebook, newsletter',
      fr: 'Où le lien est partagé : facebook, newsletter',
    }),
    medium: words({
      en: 'Kind of place: social, email, paid_social',
      fr: 'Type d’endroit : social, email, paid_social',
    }),
    campaign: words({
      en: 'What it belongs to: spring_sale',
      fr: 'Ce dont il fait partie : soldes_ete',
    }),
    content: words({
      en: 'What tells two links of a campaign apart: video, photo',
      fr: 'Ce qui distingue deux liens d’une campagne : video, photo',
      optional: true,
    }),
    term: words({
      en: 'Keyword of a search ad',
      fr: 'Mot-clé d’une annonce sur le Réseau de Recherche',
      optional: true,
    }),
  },
  returns: text,
  contradiction: ({ url }) =>
    parsePage(url) === null ? { reason: 'notAPage', argument: 'url', found: url } : null,
  example: {
    args: ['shop.example/sale?size=m#shoes', 'facebook', 'social', 'spring_sale'],
    result:
      'https://shop.example/sale?size=m&utm_source=facebook&utm_medium=social&utm_campaign=spring_sale#shoes',
  },
  source: 'https://support.google.com/analytics/answer/10917952',
  compute: ({ url, ...tags }) => {
    const page = parsePage(url);
    const isWhole = [tags.source, tags.medium, tags.campaign].every((tag) => tidyTag(tag) !== '');
    return page !== null && isWhole ? withTags(page, tags) : '';
  },
});
