import { useId, useMemo, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../functions/catalogue';
import { goalTexts, sidebarTexts } from '../../locales';
import { fill } from '../../locales/fill';
import { useLanguage, useTexts } from '../language';
import { FunctionEntry } from './FunctionEntry';
import { Intro } from './Intro';
import { groupByGoal, search } from './search';
import './help.css';

/** All functions by goal, with a search. */
export function HelpTab() {
  const functions = useMemo(pageCatalogue, []);
  const texts = useTexts(sidebarTexts);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const found = search(functions, query, language);
  return (
    <>
      <SearchBox query={query} onChange={setQuery} />
      <p class="unseen" role="status">
        {query && fill(texts.help.found, { count: found.length })}
      </p>
      {query === '' && <Intro />}
      {found.length === 0 && <p class="nothing">{fill(texts.help.nothing, { query })}</p>}
      {groupByGoal(found).map(({ goal, entries }) => (
        <section key={goal}>
          <h2>
            {goalTexts[language][goal]} <span class="count">{entries.length}</span>
          </h2>
          <ul>
            {entries.map((entry) => (
              <FunctionEntry key={entry.name} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SearchBox({
  query,
  onChange,
}: {
  readonly query: string;
  readonly onChange: (query: string) => void;
}) {
  const texts = useTexts(sidebarTexts);
  const id = useId();
  return (
    <div class="search">
      <label class="unseen" for={id}>
        {texts.help.search}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={texts.help.search}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onChange('')}
      />
    </div>
  );
}

/** The catalogue of functions, embedded in the page by the build. */
function pageCatalogue(): readonly CatalogueEntry[] {
  return JSON.parse(document.getElementById('catalogue')?.textContent ?? '[]');
}
