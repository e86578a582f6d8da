import { fill } from '../../locales/fill';
import type { AddIn } from '../appsscript';
import { showCharts } from '../charts';
import type { Language } from '../engine/types';
import { preparePrinting } from '../print';
import { AddInMenu } from './addInMenu';
import { askToStartOver } from './askToStartOver';
import type { Autosave } from './autosave';
import { autosaveWorkbook } from './autosave';
import { chooseFiles, onFileDrop } from './csv/fileDrop';
import { openFiles } from './csv/openFiles';
import { byId } from './element';
import { followLinks } from './followLinks';
import { chosenLanguage } from './language';
import { loadBundle, loadText } from './loadBundle';
import { MenuBar } from './menu/menuBar';
import type { Menu } from './menu/types';
import { Notices } from './notices';
import { openWorkbook } from './openWorkbook';
import { showCellMessages } from './showCellMessages';
import { showShell } from './showShell';
import { messageOf } from './sidebar/connectSidebar';
import { SidebarPanel } from './sidebar/sidebarPanel';
import { type Texts, textsIn } from './texts';
import { type Commands, workbench } from './workbench';
import { WorkbookStorage } from './workbookStorage';

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
  const { engine, addIn, startedOver } = await openWorkbook(bundle, language, storage, texts.sample);
  const showProblem = (problem: string) => notices.show(problem, 'problem');
  if (startedOver) showProblem(texts.notices.restored);
  showCellMessages(engine, texts.page.cellError);
  const panel = new SidebarPanel(client, texts.page.sidebar.close, (...call) => addIn.run(...call));
  showAddIn(addIn, panel, notices);
  const autosave = autosaveWorkbook(
    engine,
    addIn,
    storage,
    once(() => showProblem(texts.notices.unsaved)),
  );
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
  window.workbench = workbench({ engine, addIn, menu, autosave, commands, showMenus });
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
