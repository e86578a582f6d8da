import { shareTexts } from '../../locales';
import { useTexts } from '../language';

/** What each role may do. */
export function Roles() {
  const { may, roles } = useTexts(shareTexts);
  return (
    <section>
      <h2>{may.title}</h2>
      <dl class="rights">
        {(['owner', 'editor', 'viewer'] as const).map((role) => (
          <div key={role}>
            <dt>{roles[role]}</dt>
            <dd>{may[role]}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{may.where}</p>
    </section>
  );
}
