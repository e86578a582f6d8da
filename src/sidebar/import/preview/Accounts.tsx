import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview } from '../../../workbook/imports';
import { useTexts } from '../../language';

interface Props {
  readonly table: TablePreview;
  readonly compared: ImportPreview | null;
}

/** Whose figures these are, and what happens to those of other accounts in the same rows. */
export function Accounts({ table: { accounts, format }, compared }: Props) {
  const { accounts: texts } = useTexts(importTexts);
  const { added, replaced } = compared?.otherAccounts ?? { added: [], replaced: [] };
  const lines = [
    [accounts.length > 1 ? texts.several : texts.of, accounts],
    [format === 'mapped' ? texts.addedKinds : texts.added, added],
    [texts.replaced, replaced],
  ] as const;
  return (
    <>
      {lines
        .filter(([, names]) => names.length > 0)
        .map(([text, names]) => (
          <p key={text} class="hint">
            {fill(text, { names: names.join(', ') })}
          </p>
        ))}
    </>
  );
}
