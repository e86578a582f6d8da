import type { example as english } from '../en/workbookExample';

export const example: typeof english = {
  business: 'La Lanterne bleue (exemple inventé)',
  notes: {
    valentine: 'Coffrets de la Saint-Valentin',
    mothersDay: 'Atelier de la fête des Mères',
    video: 'Vidéo réalisée par une indépendante',
  },
  keywords: {
    candles: 'bougies artisanales',
    scented: 'bougie parfumée naturelle',
    shop: 'boutique cadeaux près de chez moi',
    workshop: 'atelier fabrication bougie',
    wedding: 'bougie cadeau invité mariage',
    soy: 'bougie cire de soja',
    refill: 'recharge bougie',
    box: 'coffret cadeau femme',
    lantern: 'lanterne de jardin',
    christmas: 'bougie de l’avent',
  },
  mentions: {
    guide: 'Dix boutiques qui sentent bon',
    interview: 'Une matinée à La Lanterne bleue',
    blog: 'On a testé l’atelier bougie',
    market: 'Les créateurs du marché de printemps',
    gifts: 'Nos idées pour la fête des Mères',
    rival: 'Mèche et Cie ouvre une deuxième boutique',
    rivalOffer: 'Mèche et Cie : que valent leurs coffrets ?',
  },
};
