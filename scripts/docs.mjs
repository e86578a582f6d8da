import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadTypeScript } from './loadTypeScript.mjs';

const FILES = { en: 'docs/functions.md', fr: 'docs/fonctions.md' };

/** Writes the function reference of each language from the definitions, and the architecture into CONTRIBUTING.md. */
const { functionReference } = await loadTypeScript('scripts/functionReference.ts');
await mkdir('docs', { recursive: true });
for (const [language, file] of Object.entries(FILES)) await writeFile(file, functionReference(language));

const { withArchitecture } = await loadTypeScript('scripts/architecture.ts');
await writeFile('CONTRIBUTING.md', withArchitecture(await readFile('CONTRIBUTING.md', 'utf8')));

const { channelPage } = await loadTypeScript('scripts/channelSuites.ts');
await writeFile('docs/channels.md', channelPage());
