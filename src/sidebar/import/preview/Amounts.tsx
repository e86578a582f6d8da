import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { Pairs } from '../../form/Pairs';
import { useLanguage, useTexts } from '../../language';
import { formatFigure } from '../words/format';

interface Props {
  readonly table: TablePreview;
  readonly state: TrackerState;
}

/** The sum of a file's amounts, as it writes them and before tax and shipping, and how one becomes the other. */
export function Amounts({ table: { amounts }, state }: Props) {
  const { amounts: texts } = useTexts(importTexts);
  const language = useLanguage();
  if (!amounts) return null;
  const { metric, written, net, tax, shipping, rate } = amounts;
  const format = (value: number) => formatFigure(metric, value, { language, currency: state.currency });
  const isOpen = tax === 'rate' && rate === null;
  const taxKey = rate === 0 ? 'zero' : tax;
  const percent = (rate ?? 0).toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });
  return (
    <>
      <h3>{texts.title}</h3>
      <Pairs
        pairs={[[texts.written, format(written)], ...(isOpen ? [] : [[texts.net, format(net)] as const])]}
      />
      {!isOpen && (
        <p class="hint">
          {fill(texts.tax[taxKey], { rate: percent })} {texts.shipping[shipping]}
        </p>
      )}
    </>
  );
}
