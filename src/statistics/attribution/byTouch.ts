import { increase } from '../algebra/elements';
import type { AttributionModel, Journeys } from './journeys';

/** The weight of each touch of a journey, whatever their sum. */
type Weights = (touches: readonly number[], channels: Journeys['channels']) => readonly number[];

/** A model that shares each journey's conversions among its touches by their weights. */
export function byTouch(weights: Weights): AttributionModel {
  return ({ channels, journeys }) => {
    const credits = new Float64Array(channels.length);
    for (const { touches, conversions } of journeys) {
      const shares = weights(touches, channels);
      const sum = shares.reduce((total, share) => total + share, 0);
      touches.forEach((channel, touch) => {
        increase(credits, channel, (conversions * (shares[touch] ?? 0)) / sum);
      });
    }
    return credits;
  };
}
