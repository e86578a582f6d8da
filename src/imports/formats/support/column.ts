import type { ExportKind } from '../../types';

/**
 * A column that the format can't do without; its usual title comes first, those of other languages and
 * years follow.
 */
export function column<const Kind extends ExportKind>(kind: Kind, ...titles: readonly string[]) {
  return { kind, titles };
}
