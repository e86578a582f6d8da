import { linkTexts } from '../../../src/locales';
import { mentionTexts } from '../../../src/sidebar/links/mentionTexts';

const texts = linkTexts.en.mentions;
const counts = { progress: 'done', added: 0, already: 0, unread: 0, feeds: 2 } as const;

test('The result counts new and known mentions', () => {
  expect(mentionTexts(counts, 'en')).toEqual([texts.added.none]);
  expect(mentionTexts({ ...counts, added: 1 }, 'en')).toEqual([texts.added.one]);
  expect(mentionTexts({ ...counts, added: 3, already: 4 }, 'en')).toEqual([
    '3 new mentions logged.',
    '4 were logged before.',
  ]);
});

test('If nothing could be read, the result doesn’t claim that nothing is new', () => {
  expect(mentionTexts({ ...counts, unread: 1 }, 'en')).toEqual([texts.unread.one]);
  expect(mentionTexts({ ...counts, added: 1, unread: 2 }, 'en')).toEqual([
    texts.added.one,
    texts.unread.several.replace('{count}', '2'),
  ]);
});

test('A log that couldn’t be made gives its reason', () => {
  expect(mentionTexts({ ...counts, feeds: 0 }, 'en')).toEqual([texts.noFeeds]);
  expect(mentionTexts({ progress: 'noTable' }, 'fr')).toEqual([linkTexts.fr.mentions.noTable]);
  expect(mentionTexts({ progress: 'busy' }, 'en')).toEqual([texts.busy]);
});
