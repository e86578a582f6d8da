import { addLinkTo, type LinkOutcome, type NewLink } from '../workbook/links/addLink';
import { type LinkState, linkState } from '../workbook/links/linkState';
import { logMentionsOf, type MentionOutcome } from '../workbook/mentions/logMentions';
import { blueprint } from './blueprint';

/** What the Links tab needs to know of the workbook. */
export function getLinkState(): LinkState {
  return linkState(blueprint);
}

/** Adds a tagged link to the Links sheet. */
export function addLink(link: NewLink): LinkOutcome {
  return addLinkTo(blueprint, link);
}

/** Copies what is new in the mention feeds to the Mentions sheet; `today` as yyyy-mm-dd. */
export function logMentions(today: string): MentionOutcome {
  return logMentionsOf(blueprint, today);
}
