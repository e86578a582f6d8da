import { menuTexts } from '../../src/locales';
import { openSidebar } from './support/sidebar';
import { sharedWorkbench } from './support/workbench';

/** Calls the server from the sidebar with `google.script.run`; resolves to what its handlers heard. */
function callServer(name: string, args: string, userObject = 'undefined'): string {
  return `new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((result, object) => resolve({ result, object }))
      .withFailureHandler((error, object) => resolve({ message: error.message, object }))
      .withUserObject(${userObject})
      .${name}(${args});
  })`;
}

async function openHelp() {
  const workbench = await sharedWorkbench();
  const frame = await openSidebar(workbench, menuTexts.en.help);
  await frame.waitForFunction('window.google !== undefined');
  return { workbench, frame };
}

describe('google.script.run', () => {
  test('passes the result and the user object to the success handler', async () => {
    const { workbench, frame } = await openHelp();
    await workbench.select('Try it', 'F2');
    expect(await frame.evaluate(callServer('insertFormula', '"=ROI(1500; 1000)", 1, 1', '{ a: 1 }'))).toEqual(
      {
        result: { inserted: true, cell: 'F2' },
        object: { a: 1 },
      },
    );
    await workbench.settled();
    expect((await workbench.cell('Try it', 'F2')).value).toBe(0.5);
  });

  test('passes an error, and the lack of a function, to the failure handler', async () => {
    const { frame } = await openHelp();
    expect(await frame.evaluate(callServer('buildWorkbookStage', 'null, 99'))).toMatchObject({
      message: expect.any(String),
    });
    expect(await frame.evaluate(callServer('nowhere', ''))).toMatchObject({
      message: expect.stringContaining('nowhere'),
    });
  });

  test('refuses a date at once', async () => {
    const { frame } = await openHelp();
    await expect(frame.evaluate('google.script.run.setLanguage(new Date(0))')).rejects.toThrow(
      'illegal value',
    );
  });

  test('keeps the handlers of concurrent calls apart', async () => {
    const { frame } = await openHelp();
    const calls = Array.from({ length: 15 }, (_, index) => callServer('getSidebarState', '', String(index)));
    const answers = await frame.evaluate<{ object: number }[]>(`Promise.all([${calls.join(',')}])`);
    expect(answers.map(({ object }) => object)).toEqual(calls.map((_, index) => index));
  });
});

test('google.script.host.close closes the sidebar', async () => {
  const { workbench, frame } = await openHelp();
  await frame.evaluate('google.script.host.close()');
  await workbench.page.locator('#sidebar').waitFor({ state: 'hidden' });
});

test('The sidebar can’t reach into the page around it', async () => {
  const { frame } = await openHelp();
  await expect(frame.evaluate('window.parent.document')).rejects.toThrow(/cross-origin/);
});
