import { importTexts } from '../../../locales';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { Pairs } from '../../form/Pairs';
import { useLanguage, useTexts } from '../../language';
import { refusalText } from '../words/refusalText';

interface Props {
  readonly effect: ImportPreview;
  readonly state: TrackerState;
}

/** How many rows of the tracker the import would fill or leave, or why it can't. */
export function Effect({ effect: { added, changed, unchanged, moved, withoutRow, refusal }, state }: Props) {
  const { effect: texts } = useTexts(importTexts);
  const language = useLanguage();
  if (refusal) return <p class="error">{refusalText(refusal, language, state.language)}</p>;
  const counts: [string, number][] = [
    [texts.added, added],
    [texts.changed, changed],
    [texts.same, unchanged],
    [texts.moved, moved],
    [texts.withoutRow, withoutRow],
  ];
  const present = counts.filter(([, count]) => count > 0);
  return (
    <>
      <h3>{texts.title}</h3>
      <Pairs pairs={present.map(([label, count]) => [label, count.toLocaleString(language)])} />
    </>
  );
}
