import { at } from '../../../algebra/elements';
import type { Observations } from '../../question/observations';
import type { Irregularities } from './design';
import { cyclesWithin, fitGrid, type GridFit } from './fitGrid';
import { FULL_GRID } from './priors';
import { type Scale, scalesFor } from './scales';
import { type Screened, screen } from './screen';

/** The fit on one scale, with the evidence by which scales are compared. */
export interface ScaleFit {
  readonly scale: Scale;
  readonly fit: GridFit;
  readonly irregularities: Irregularities;
  readonly logEvidence: number;
}

const SCALES_WITHIN = 6;
const CYCLES_WITHIN = 9;
const OUTLIER_ODDS = 0.01 / 0.99;

/** Fits on the full grid for the scales that the coarse grid leaves plausible; the most probable first. */
export function fitScales(observations: Observations): ScaleFit[] {
  const known = observations.before.map((row) => at(observations.values, row));
  const screened = scalesFor(known).map((scale) => weigh(scale, screen(observations, scale), known));
  return within(screened, SCALES_WITHIN)
    .map(({ scale, fit, irregularities }) => {
      const full = fitGrid(fit.design, FULL_GRID, cyclesWithin(fit, CYCLES_WITHIN));
      return weigh(scale, { irregularities, fit: full }, known);
    })
    .sort((a, b) => b.logEvidence - a.logEvidence);
}

function within(fits: readonly ScaleFit[], nats: number): ScaleFit[] {
  const best = Math.max(...fits.map(({ logEvidence }) => logEvidence));
  return fits.filter(({ logEvidence }) => logEvidence > best - nats);
}

/** Log evidence of the untransformed values, which makes scales comparable. */
function weigh(scale: Scale, { fit, irregularities }: Screened, known: readonly number[]): ScaleFit {
  const stretch = known.reduce((sum, value) => sum + scale.logDerivative(value), 0);
  const odds = irregularities.outliers.length * Math.log(OUTLIER_ODDS);
  const logEvidence = fit.evidence + stretch - known.length * Math.log(fit.design.sd) + odds;
  return { scale, fit, irregularities, logEvidence };
}
