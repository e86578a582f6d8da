import { channelOf } from '../../channels/channel';
import { networkOf } from '../../channels/network';
import { readVisit } from '../../channels/visit';
import { traffic } from './support/contribution';
import { column, defineFormat, optional } from './support/defineFormat';
import { isRepeated } from './support/isRepeated';

/**
 * Umami, `website_event.csv`: one row per page seen or event, of which several make a visit; each visit counts once, on its first
 * day in the file. Where it came from is told by any of its rows: the pages after the first one name none, or the site itself.
 */
export const umami = defineFormat({
  key: 'umami',
  columns: {
    session: column('id', 'session_id'),
    visit: column('id', 'visit_id'),
    created: column('date', 'created_at'),
    referrer: optional(column('text', 'referrer_domain')),
  },
  signature: ['session', 'visit', 'created'],
  extract({ visit, created, referrer }, _, seen) {
    const isFirst = visit !== null && !isRepeated(visit, seen);
    const isFrom = (kind: string, fits: boolean) =>
      fits && visit !== null && !isRepeated(`${kind} ${visit}`, seen);
    const source = referrer ?? '';
    return traffic(
      { day: created },
      {
        all_visits: isFirst ? 1 : null,
        organic_visits: isFrom('organic', channelOf(readVisit(source)) === 'Organic Search') ? 1 : null,
        social_visits: isFrom('social', networkOf(source) !== '') ? 1 : null,
      },
    );
  },
});
