import { linkTexts } from '../../locales';
import { useTexts } from '../language';
import { type Draft, neededTags, tagsOf } from './draft';

/** The parts that a link still lacks, and why they matter. */
export function MissingParts({ draft }: { readonly draft: Draft }) {
  const { needed, missing } = useTexts(linkTexts);
  const tags = tagsOf(draft);
  const names = neededTags.filter((name) => tags[name] === '');
  const isBegun = names.length < neededTags.length;
  return (
    <>
      <p class="hint">{needed}</p>
      {isBegun && (
        <ul class="warnings">
          {names.map((name) => (
            <li key={name}>{missing[name]}</li>
          ))}
        </ul>
      )}
    </>
  );
}
