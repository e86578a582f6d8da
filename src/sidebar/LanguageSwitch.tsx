import { type Language, languages, names, sidebarTexts } from '../locales';
import { useLanguage, useTexts } from './language';
import './languageSwitch.css';

export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const current = useLanguage();
  const texts = useTexts(sidebarTexts);
  return (
    <fieldset class="languages">
      <legend class="unseen">{texts.language}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => onChoose(language)}
        >
          {names[language]}
        </button>
      ))}
    </fieldset>
  );
}
