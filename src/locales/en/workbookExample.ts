/** The made-up shop of the example, and what it logged. */
export const example = {
  business: 'The Blue Lantern (made-up example)',
  notes: {
    valentine: 'Valentine’s Day gift boxes',
    mothersDay: 'Mother’s Day workshop',
    video: 'Video made by a freelancer',
  },
  keywords: {
    candles: 'handmade candles',
    scented: 'natural scented candle',
    shop: 'gift shop near me',
    workshop: 'candle making workshop',
    wedding: 'wedding favours candles',
    soy: 'soy wax candle',
    refill: 'candle refill',
    box: 'gift box for women',
    lantern: 'garden lantern',
    christmas: 'advent candle',
  },
  mentions: {
    guide: 'Ten shops that smell good',
    interview: 'A morning at The Blue Lantern',
    blog: 'We tried the candle workshop',
    market: 'The makers of the spring market',
    gifts: 'Our ideas for Mother’s Day',
    rival: 'Wick & Co opens a second shop',
    rivalOffer: 'Wick & Co: what their boxes are worth',
  },
};
