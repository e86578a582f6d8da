import { checkupTexts, menuTexts, setupTexts, sidebarTexts, workbookTexts } from '../../src/locales';
import { openSidebar } from './support/sidebar';
import { openWorkbench } from './support/workbench';

test.each(['en', 'fr'] as const)(
  'in %s the example is found clean, spoilt and repaired',
  async (language) => {
    const texts = checkupTexts[language];
    const activity = workbookTexts[language].sheets.activity.title;
    const workbench = await openWorkbench({ language });
    const frame = await openSidebar(workbench, menuTexts[language].setup);
    const click = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    await click(setupTexts[language].example.offer);
    await click(setupTexts[language].done.finish);
    await workbench.settled();
    const roi = (await workbench.cell(activity, 'U1')).formula;
    await frame.getByRole('tab', { name: sidebarTexts[language].tabs.checkup }).click();
    await frame.getByRole('heading', { name: texts.clean }).waitFor();

    await workbench.type(activity, 'U5', 'note');
    await workbench.type(activity, 'V1', 'mine');
    await workbench.type(activity, 'D3', 'Nora ');
    await workbench.settled();
    await click(texts.again);
    await frame.getByRole('heading', { name: texts.repairs.title }).waitFor();
    const said = await frame.locator('.finding .hint').allTextContents();
    expect(said).toEqual(expect.arrayContaining(['U5', 'V1', 'D3'].map((cell) => `${activity} · ${cell}`)));
    await frame
      .getByRole('button', { name: texts.showCell.replace('{cell}', 'U5').replace('{sheet}', activity) })
      .click();
    await frame.getByText(texts.shown.replace('{sheet}', activity)).waitFor();

    await click(texts.repairs.make);
    await frame.getByText(texts.repairs.done).waitFor();
    await workbench.settled();
    await click(texts.again);
    await frame.getByRole('heading', { name: texts.clean }).waitFor();
    expect((await workbench.cell(activity, 'U1')).formula).toBe(roi);
    expect((await workbench.cell(activity, 'U5')).value).not.toBe('note');
    expect(workbench.problems).toEqual([]);
  },
);
