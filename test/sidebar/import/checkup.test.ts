import { needsAnswer } from '../../../src/sidebar/import/files/openedFile';
import { choose, openFile } from '../../../src/sidebar/import/files/openFile';
import { requestsOf } from '../../../src/sidebar/import/files/requests';
import { takeFile } from '../../../src/sidebar/import/files/takeFile';
import { checkUp } from '../../../src/workbook/checkup';
import { runImports } from '../../../src/workbook/imports';
import { samplesIn } from '../../support/exports';
import { blueprint, emptyWorkbook } from '../../workbook/imports/support';
import { stateWith, TODAY } from './support';

const channels = ['Instagram', 'Facebook', 'LinkedIn', 'TikTok', 'YouTube', 'Pinterest', 'X', 'E-mail'];

/** Questions about what nobody has typed yet: no file of posts says how long they took, or what each period sold. */
const open: readonly string[] = ['missingHours', 'missingSales'];

test.each([
  ['en', 'weekly'],
  ['fr', 'monthly'],
] as const)(
  'In %s, by %s, the check-up finds nothing to complain of after any import',
  async (language, cadence) => {
    emptyWorkbook(language, { channels, cadence });
    const before = checkUp(blueprint);
    const state = stateWith({ channels, language, cadence, trafficCadence: cadence, taxRate: 0.2 });
    const context = { state, today: TODAY };
    const found: (readonly [file: string, findings: readonly string[]])[] = [];
    for (const { name, content } of samplesIn[language]) {
      const opened = openFile(await takeFile(new File([new Uint8Array(content)], name)), context);
      const file = needsAnswer(opened) ? choose(opened, { answeredTaxRate: 0.2 }, context) : opened;
      runImports(blueprint, [...requestsOf([file], state).values()]);
      const findings = checkUp(blueprint).filter(
        ({ id, check }) => !open.includes(check) && !before.some((each) => each.id === id),
      );
      if (findings.length > 0) found.push([name, findings.map(({ id }) => id)]);
    }
    expect(found).toEqual([]);
  },
);
