import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import { ActionButton } from '../../ActionButton';
import { useLanguage, useTexts } from '../../language';
import type { Files } from './useFiles';

/** Says that files are being read, and of large ones how far; these can be stopped. */
export function ReadingProgress({ files: { reading, progress, cancel } }: { readonly files: Files }) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const share = (progress ?? 0).toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <p role="status">
        {reading && (progress === null ? texts.reading : fill(texts.readingShare, { share }))}
      </p>
      {progress !== null && (
        <div class="actions">
          <ActionButton quiet onClick={cancel}>
            {texts.stopReading}
          </ActionButton>
        </div>
      )}
    </>
  );
}
