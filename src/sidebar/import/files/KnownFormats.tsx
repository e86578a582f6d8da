import { exportFormatTexts, importTexts } from '../../../locales';
import { useLanguage, useTexts } from '../../language';
import { exportFormatName } from '../words/format';

/** Which exports are recognised, and how to get each. */
export function KnownFormats() {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const formats = Object.entries(exportFormatTexts[language]);
  return (
    <details class="unfold">
      <summary>{texts.known}</summary>
      <dl>
        {formats.map(([key, how]) => (
          <div key={key}>
            <dt>{exportFormatName(key, language)}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.others}</p>
    </details>
  );
}
