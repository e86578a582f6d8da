/** A4 with margins of 10 mm, in CSS pixels. */
const SHORT = 718;
const LONG = 1046;
/** Wider sheets than this are printed on paper turned sideways. */
const WIDEST_PORTRAIT = 1000;
/** How much smaller a page may become so as to be one page. */
const LEAST_SHRINKING = 0.75;

export interface Paper {
  readonly isLandscape: boolean;
  /** The part of its size in which the sheet is printed. */
  readonly scale: number;
}

/** As large as fits across the paper, and a little smaller where that makes it one page. */
export function paperFor(width: number, height: number): Paper {
  const isLandscape = width > WIDEST_PORTRAIT;
  const [across, down] = isLandscape ? [LONG, SHORT] : [SHORT, LONG];
  const wide = Math.min(1, across / width);
  const whole = Math.min(wide, down / height);
  return { isLandscape, scale: whole >= wide * LEAST_SHRINKING ? whole : wide };
}
