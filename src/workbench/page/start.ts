import { fill } from '../../locales/fill';
import type { AddIn } from '../appsscript';
import { showCharts } from '../charts';
import type { Engine, Language } from '../engine/types';
import { preparePrinting } from '../print';
import { AddInMenu } from './addInMenu';
import { askToStartOver } from './askToStartOver';
import { chooseFiles, onFileDrop } from './csv/fileDrop';
import { openFiles } from './csv/openFiles';
import { byId } from './element';
import { followLinks } from './followLinks';
import { keepTypingInGrid } from './keepTypingInGrid';
import { chosenLanguage } from './language';
import { loadBundle, loadText } from './loadBundle';
import { MenuBar } from './menu/menuBar';
import type { Menu } from './menu/types';
import { Notices } from './notices';
import { openWorkbook } from './openWorkbook';
import type { Autosave } from './saving/autosave';
import { autosaveWorkbook } from './saving/autosaveWorkbook';
import { showOpenElsewhere } from './saving/openElsewhere';
import { showSaving } from './saving/savingSign';
import { WorkbookStorage } from './saving/workbookStorage';
import { WorkbookTabs } from './saving/workbookTabs';
import { showCellMessages } from './showCellMessages';
import { showShell } from './showShell';
import { messageOf } from './sidebar/connectSidebar';
import { SidebarPanel } from './sidebar/sidebarPanel';
import { type Texts, textsIn } from './texts';
import { type Commands, workbench } from './workbench';

/** Long enough to be read by somebody who looks up late; longer would cover what is typed. */
const REFUSAL_SHOWN_FOR_MS = 20_000;

/** Opens the page: the spreadsheet, the add-in in it, and everything around them. */
export async function startPage(): Promise<void> {
  const language = chosenLanguage(location.search, navigator.language);
  const texts = textsIn(language);
  const notices = new Notices(texts.notices.close);
  showShell(language, texts.page);
  try {
    await startWorkbench(language, texts, notices);
  } catch (error) {
    console.error(error);
    notices.show(fill(texts.notices.notBuilt, { message: messageOf(error) }), 'problem');
  } finally {
    byId('loading').hidden = true;
  }
}

async function startWorkbench(language: Language, texts: Texts, notices: Notices): Promise<void> {
  const [bundle, client] = await Promise.all([loadBundle(), loadText('sidebarClient.js')]);
  const storage = new WorkbookStorage(language);
  const tabs = new WorkbookTabs(language);
  await tabs.take();
  const { engine, addIn, startedOver } = await openWorkbook(bundle, language, storage, texts.sample);
  const showProblem = (problem: string) => notices.show(problem, 'problem');
  if (startedOver) showProblem(texts.notices.restored);
  engine.onRefused(({ cell, typed, message }) => {
    const refusal = fill(texts.notices.refused, { cell: cell.a1, typed, message });
    notices.show(refusal, 'problem', REFUSAL_SHOWN_FOR_MS);
  });
  showCellMessages(engine, texts.page.cellError);
  const tellUnsaved = once(() => showProblem(texts.notices.unsaved));
  const autosave = autosaveWorkbook(engine, addIn, storage, (state) => {
    showSaving(state, texts.saving);
    if (state === 'failed') tellUnsaved();
  });
  showSaving('saved', texts.saving);
  const assertHere = letGoWhenTaken(tabs, { engine, autosave, texts: texts.openElsewhere });
  const panel = new SidebarPanel(client, texts.page.sidebar.close, async (...call) => {
    const result = await addIn.run(...call);
    // What the sidebar calls done is saved.
    await autosave.flush();
    return result;
  });
  showAddIn(addIn, panel, notices);
  const menu = new AddInMenu(addIn, (error) =>
    showProblem(fill(texts.notices.menuFailed, { message: messageOf(error) })),
  );
  addIn.watch({
    onDenied: (refusal) => notices.show(texts.guard[refusal]),
    confirmEdit: () => window.confirm(texts.guard.confirm),
  });
  followLinks(engine);
  showCharts(engine, addIn.records, byId('main'));
  await menu.refresh('owner');
  const commands: Commands = {
    openFiles: (files) => openFiles(files, engine, notices, texts.notices),
    print: preparePrinting(engine, addIn.records),
    startOver: () => startOver(autosave, storage),
  };
  const showMenus = menuBar(menu, commands, texts);
  showMenus();
  takeFiles(commands);
  keepTypingInGrid(byId('grid'));
  window.workbench = workbench({ engine, addIn, menu, autosave, commands, showMenus, assertHere });
}

/** Returns a check that throws once another tab has the workbook. */
function letGoWhenTaken(
  tabs: WorkbookTabs,
  parts: { engine: Engine; autosave: Autosave; texts: Texts['openElsewhere'] },
): () => void {
  const { engine, autosave, texts } = parts;
  let taken = false;
  tabs.onTaken(async (mayStillSave) => {
    taken = true;
    if (mayStillSave) {
      await engine.endTyping();
      await autosave.flush();
    }
    await autosave.stop();
    showOpenElsewhere(texts, mayStillSave);
  });
  return () => {
    if (taken) throw new Error(texts.title);
  };
}

async function startOver(autosave: Autosave, storage: WorkbookStorage): Promise<void> {
  await autosave.stop();
  await storage.clear();
  location.reload();
}

/** By the button, or dropped anywhere. */
function takeFiles({ openFiles }: Commands): void {
  byId('open-files').addEventListener('click', () => chooseFiles(openFiles));
  onFileDrop(openFiles);
}

function showAddIn(addIn: AddIn, panel: SidebarPanel, notices: Notices): void {
  addIn.onSidebar((request) => panel.show(request));
  addIn.onToast(({ title, message }) => notices.show([title, message].filter(Boolean).join(': ')));
}

/** Shows the page's own menus with the add-in's; to be called again when the add-in's menu changes. */
function menuBar(menu: AddInMenu, commands: Commands, { menus, startOver: question }: Texts): () => void {
  const bar = new MenuBar(byId('menus'), menus.bar);
  const file: Menu = {
    label: menus.file,
    entries: [
      { label: menus.open, run: () => chooseFiles(commands.openFiles) },
      { label: menus.print, run: commands.print },
      { label: menus.startOver, run: async () => (await askToStartOver(question)) && commands.startOver() },
    ],
  };
  return () => bar.show([file, { label: menus.extensions, entries: menu.menus() }]);
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
