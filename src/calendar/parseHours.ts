/** Why a text isn't an amount of hours. Each is a key of the texts. */
export type HoursProblem = 'unreadable' | 'minutes' | 'ambiguous';

export type HoursReading = { readonly hours: number } | { readonly problem: HoursProblem };

const HOUR = '(?:h|hrs?|hours?|heures?)';
const MINUTE = "(?:m|mn|mins?|minutes?|['’′])";
const NUMBER = String.raw`(\d+(?:[.,]\d+)?|[.,]\d+)`;

/** 1.75, 1,75 h, 2h. */
const DECIMAL = new RegExp(`^${NUMBER} ?${HOUR}?\\.?$`);
/** 1h45, 1 h 45 min, 1 heure 5. */
const HOURS_AND_MINUTES = new RegExp(`^(\\d+) ?${HOUR} ?(\\d{1,2}) ?${MINUTE}?\\.?$`);
/** 1:45, and 1:45:30 as time trackers write it: rounded to a minute, so that a sum shows whole minutes. */
const CLOCK = /^(\d+):(\d{2})(?::(\d{2}))?$/;
/** 45 min, 90m. */
const MINUTES = new RegExp(`^${NUMBER} ?${MINUTE}\\.?$`);
/** A thousand and more for some, a decimal for others. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}(?!\d)/;

/** Hours as people write them: `1h45`, `1:45`, `1,75`, `1.75`, `1 h 45`, `45 min`, `90m`, `2h`. */
export function parseHours(text: string): HoursReading {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, decimal] = DECIMAL.exec(written) ?? [];
  if (decimal !== undefined)
    return AMBIGUOUS.test(written) ? { problem: 'ambiguous' } : { hours: toNumber(decimal) };
  const [, minutesAlone] = MINUTES.exec(written) ?? [];
  if (minutesAlone !== undefined)
    return AMBIGUOUS.test(written)
      ? { problem: 'ambiguous' }
      : { hours: roundHours(toNumber(minutesAlone) / 60) };
  const [, hours, minutes = '', seconds = '0'] = HOURS_AND_MINUTES.exec(written) ?? CLOCK.exec(written) ?? [];
  if (hours === undefined) return { problem: 'unreadable' };
  if (Number(minutes) > 59 || Number(seconds) > 59) return { problem: 'minutes' };
  return { hours: roundHours(Number(hours) + (Number(minutes) + Math.round(Number(seconds) / 60)) / 60) };
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** To less than half a second: a third of an hour has no end as a decimal. */
function roundHours(hours: number): number {
  return Math.round(hours * 1e4) / 1e4;
}
