/** Share of the first and of the last touch where there are others between them, which have the rest. */
const ENDS = 0.4;
/** What a touch counts against the one after it. */
const DECAY = 0.5;

/** Visits that came by no channel: an address typed, a bookmark. */
const DIRECT = /^(?:\(?direct\)?(?: ?\/ ?\(?none\)?)?|acc[eè]s direct)$/i;

type Steps = readonly number[];

export const first = (steps: Steps) => onlyAt(steps, 0);

export const last = (steps: Steps) => onlyAt(steps, steps.length - 1);

/** The last touch that isn't direct; where all are, the last one. */
export function lastNonDirect(steps: Steps, channels: readonly string[]) {
  const known = steps.map((channel) => !DIRECT.test(channels[channel] ?? ''));
  return onlyAt(steps, known.includes(true) ? known.lastIndexOf(true) : steps.length - 1);
}

export const linear = (steps: Steps) => steps.map(() => 1);

export function position(steps: Steps) {
  if (steps.length <= 2) return linear(steps);
  const between = (1 - 2 * ENDS) / (steps.length - 2);
  return steps.map((_, touch) => (touch === 0 || touch === steps.length - 1 ? ENDS : between));
}

export const timeDecay = (steps: Steps) => steps.map((_, touch) => DECAY ** (steps.length - 1 - touch));

function onlyAt(steps: Steps, chosen: number) {
  return steps.map((_, touch) => Number(touch === chosen));
}
