import { type Language, linkTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { MentionCounts, MentionOutcome } from '../../workbook/mentions/logMentions';

/** Sentences on the result of logging mentions. */
export function mentionTexts(outcome: MentionOutcome, language: Language): string[] {
  const texts = linkTexts[language].mentions;
  if (outcome.progress !== 'done') return [texts[outcome.progress]];
  if (outcome.feeds === 0) return [texts.noFeeds];
  return [...readSentences(outcome, language), ...unreadSentences(outcome, language)];
}

function readSentences({ added, already, unread }: MentionCounts, language: Language): string[] {
  const texts = linkTexts[language].mentions;
  // If nothing could be read, nothing is known about new mentions.
  if (added + already === 0 && unread > 0) return [];
  const news =
    added === 0
      ? texts.added.none
      : added === 1
        ? texts.added.one
        : fill(texts.added.several, { count: added });
  return already === 0 ? [news] : [news, fill(texts.already, { count: already })];
}

function unreadSentences({ unread }: MentionCounts, language: Language): string[] {
  if (unread === 0) return [];
  const { one, several } = linkTexts[language].mentions.unread;
  return [unread === 1 ? one : fill(several, { count: unread })];
}
