import { listOfCounts, listOfWords, textSetting } from '../../../cells/customArguments';

/** Arguments of both attribution functions, in two parts: ATTRIBUTION has its model between them. */
export const journeyArguments = {
  paths: listOfWords({
    en: 'Channels on the way to the purchase, in their order, with the separator between them',
    fr: 'Canaux jusqu’à l’achat, dans leur ordre, avec le séparateur entre eux',
  }),
  conversions: listOfCounts({
    en: 'Conversions of each path',
    fr: 'Conversions de chaque parcours',
  }),
  nulls: listOfCounts({
    en: 'Journeys along each path that led to no conversion',
    fr: 'Parcours identiques restés sans conversion',
    optional: true,
  }),
};

export const separatorArgument = {
  separator: textSetting({
    en: 'What stands between two channels; found in the paths unless given: an arrow, a bar, a semicolon, a slash',
    fr: 'Ce qui sépare deux canaux ; trouvé dans les parcours par défaut : une flèche, une barre, un point-virgule, une barre oblique',
    default: '',
  }),
};
