import { words } from '../../cells/argument';
import { perRow } from '../../cells/perRow';
import { text } from '../../cells/result';
import { channelOf } from '../../channels/channel';
import { readVisit } from '../../channels/visit';

export const CHANNEL = perRow({
  name: 'CHANNEL',
  goal: 'visibility',
  summary: {
    en: 'Channel that Google Analytics counts a visit in: Organic Social, Paid Search, Email, AI Assistant, Referral and so on.',
    fr: 'Canal dans lequel Google Analytics compte une visite, sous son nom anglais : Organic Social, Paid Search, Email, AI Assistant, Referral, etc.',
  },
  formula: {
    en: 'the default channel group of Google Analytics 4, first matching rule; a link’s tags win over its host, a Google ad’s mark over both, and a payment page is left blank',
    fr: 'le groupe de canaux par défaut de Google Analytics 4, première règle qui convient ; les balises d’un lien l’emportent sur son domaine, la marque d’une annonce Google sur les deux, et une page de paiement reste vide',
  },
  args: {
    source_or_url: words({
      en: 'Address of a referrer, a tagged link, a source, or source / medium; may be blank beside a medium',
      fr: 'Adresse d’un site référent, lien balisé, source, ou source / support ; peut être vide à côté d’un support',
      blank: '',
    }),
    medium: words({
      en: 'Medium, where it isn’t in the address: social, cpc, email',
      fr: 'Support, s’il n’est pas dans l’adresse : social, cpc, email',
      optional: true,
    }),
    campaign: words({
      en: 'Campaign, which tells shopping and cross-network ads apart',
      fr: 'Campagne, qui distingue les annonces Shopping et multiréseaux',
      optional: true,
    }),
  },
  returns: text,
  example: { args: ['https://l.facebook.com/'], result: 'Organic Social' },
  source: 'https://support.google.com/analytics/answer/9756891',
  compute: ({ source_or_url, medium, campaign }) => channelOf(readVisit(source_or_url, medium, campaign)),
});
