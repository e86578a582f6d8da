import { pathToFileURL } from 'node:url';
import { loadTypeScript } from '../scripts/loadTypeScript.mjs';

/** Prints what a full workbook asks of custom functions, and what each edit runs again. */
export async function printCalls() {
  const { callTable } = await loadTypeScript('benchmarks/calls/callTable.ts');
  const { calls, edits, totals } = callTable();
  console.table(calls);
  console.table(edits);
  console.table(totals);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printCalls();
