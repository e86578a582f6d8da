import type { CatalogueEntry } from '../../functions/catalogue';
import { cellTexts, sidebarTexts } from '../../locales';
import { useLanguage, useTexts } from '../language';
import { exampleText, returnsText, signature } from './format';
import { InsertButton } from './InsertButton';

export function FunctionDetails({ entry }: { readonly entry: CatalogueEntry }) {
  const texts = useTexts(sidebarTexts).help;
  const language = useLanguage();
  const optional = cellTexts[language].optional;
  return (
    <div class="details">
      <p>
        <code>{signature(entry, language)}</code>
      </p>
      <dl>
        <dt>{texts.formula}</dt>
        <dd>{entry.formula[language]}</dd>
        <dt>{texts.args}</dt>
        <dd>
          <ul class="args">
            {entry.args.map((arg) => (
              <li key={arg.name}>
                <code>{arg.name}</code> {arg.text[language]}
                {arg.optional && <em> ({optional})</em>}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{texts.returns}</dt>
        <dd>{returnsText(entry, language, texts.kinds)}</dd>
        <dt>{texts.example}</dt>
        <dd>
          <code>{entry.example.formula[language]}</code>
          <span class="result">→ {exampleText(entry, language)}</span>
        </dd>
      </dl>
      <InsertButton entry={entry} />
      <a class="source" href={entry.source} target="_blank" rel="noopener noreferrer">
        {texts.source}
      </a>
    </div>
  );
}
