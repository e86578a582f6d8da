import type { Snapshot } from '../snapshot';
import type { Finding } from '../types';

/** A blank margin or hourly cost: without either no return can be told. Whoever may not fill it in is told who can. */
export function checkSettings({ blankSettings, isOwnerOnly }: Snapshot): Finding[] {
  return blankSettings.map(({ name, sheet, cell }): Finding => {
    const check = name === 'MARGIN' ? 'blankMargin' : 'blankHourlyCost';
    return {
      id: `blank:${name}`,
      check: isOwnerOnly ? `${check}Kept` : check,
      sheet: 'settings',
      column: null,
      cell,
      values: { sheet, cell },
      repair: null,
    };
  });
}
