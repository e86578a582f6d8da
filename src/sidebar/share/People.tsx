import { shareTexts } from '../../locales';
import type { Sharing } from '../../server/share';
import { useTexts } from '../language';

/** The people who have access. */
export function People({ sharing }: { readonly sharing: Sharing | null }) {
  const { present, unknown, change, roles } = useTexts(shareTexts);
  const people = sharing && [
    ...(sharing.owner === null ? [] : [{ address: sharing.owner, role: roles.owner }]),
    ...sharing.editors.map((address) => ({ address, role: roles.editor })),
    ...sharing.viewers.map((address) => ({ address, role: roles.viewer })),
  ];
  return (
    <section>
      <h2>{present}</h2>
      {!people && <p>{unknown}</p>}
      <ul class="people">
        {people?.map(({ address, role }) => (
          <li key={address}>
            {address} <span class="hint">{role}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{change}</p>
    </section>
  );
}
