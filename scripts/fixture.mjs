import { writeFile } from 'node:fs/promises';
import { loadTypeScript } from './loadTypeScript.mjs';

const FOLDER = 'test/workbook/builder/fixtures';

/**
 * Writes a workbook of today's description as a fixture, in each language. Run it before the version of the
 * description is raised: the upgrade of every older version is tested from then on.
 */
const { fixtures } = await loadTypeScript(`${FOLDER}/write.ts`);
for (const [name, content] of Object.entries(fixtures())) await writeFile(`${FOLDER}/${name}`, content);
