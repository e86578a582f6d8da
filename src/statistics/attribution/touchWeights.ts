/** Weight of the first and of the last touch; those between share the rest. */
const ENDS = 0.4;
/** Weight of a touch relative to the next one. */
const DECAY = 0.5;

/** Names of direct visits, which came through no channel: a typed address, a bookmark. */
const DIRECT = /^(?:\(?direct\)?(?: ?\/ ?\(?none\)?)?|acc[eè]s direct)$/i;

type Touches = readonly number[];

export const first = (touches: Touches) => onlyAt(touches, 0);

export const last = (touches: Touches) => onlyAt(touches, touches.length - 1);

/** The last touch that isn't direct, or the last one where all are. */
export function lastNonDirect(touches: Touches, channels: readonly string[]) {
  const known = touches.map((channel) => !DIRECT.test(channels[channel] ?? ''));
  return onlyAt(touches, known.includes(true) ? known.lastIndexOf(true) : touches.length - 1);
}

export const linear = (touches: Touches) => touches.map(() => 1);

export function position(touches: Touches) {
  if (touches.length <= 2) return linear(touches);
  const between = (1 - 2 * ENDS) / (touches.length - 2);
  return touches.map((_, touch) => (touch === 0 || touch === touches.length - 1 ? ENDS : between));
}

export const timeDecay = (touches: Touches) =>
  touches.map((_, touch) => DECAY ** (touches.length - 1 - touch));

function onlyAt(touches: Touches, chosen: number) {
  return touches.map((_, touch) => Number(touch === chosen));
}
