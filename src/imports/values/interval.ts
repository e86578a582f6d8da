import type { IsoDay } from '../../calendar/isoDay';

/** The same days one after the other, as one of ISO 8601's intervals, or the day where there is only one. */
export function intervalOf(first: IsoDay, last: IsoDay): string {
  return first === last ? first : `${first}/${last}`;
}

/** The first and last day of such an interval. */
export function daysOfInterval(interval: string): { readonly day: IsoDay; readonly until?: IsoDay } {
  const [day = '', until] = interval.split('/');
  return until === undefined ? { day } : { day, until };
}
