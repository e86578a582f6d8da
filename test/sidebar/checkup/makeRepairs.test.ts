import { makeRepairs } from '../../../src/sidebar/checkup/makeRepairs';
import type { Finding, RepairKind } from '../../../src/workbook/checkup';
import { answerWith } from '../support';

const finding = (id: string, repair: RepairKind | null): Finding => ({
  id,
  check: 'textNumber',
  sheet: 'activity',
  column: 'visits',
  cell: 'M2',
  values: {},
  repair,
});

const findings = [
  finding('sheet', 'rebuild'),
  finding('one', 'toNumbers'),
  finding('column', 'rebuild'),
  finding('two', 'unblock'),
];

async function repaired(operations: Parameters<typeof answerWith>[0]) {
  const asked: unknown[] = [];
  const answers = {
    ...{
      language: 'fr',
      goals: ['sales'],
      business: 'Chez Nora',
      currency: 'EUR',
      margin: 0.4,
      hourlyCost: 25,
    },
    ...{ channels: ['Instagram'], start: '2026-01-05', cadence: 'weekly', people: [], weeklyHours: 11 },
  };
  answerWith({
    getSetupState: () => ({ status: 'complete', answers, stages: ['sheets', 'pages'] }),
    repairFindings: (ids) => asked.push(ids) && { status: 'done', refused: [] },
    buildWorkbookStage: (_, stage) => asked.push(stage) && 'done',
    ...operations,
  });
  return { asked, report: await makeRepairs(findings) };
}

test('All that is repaired in place is asked for at once, and what is missing is rebuilt once, at the end', async () => {
  const { asked, report } = await repaired({});
  expect(asked).toEqual([['one', 'two'], 0, 1]);
  expect(report).toEqual({ status: 'done', made: 4, count: 4, left: [] });
});

test('What only the owner may repair is left, and the rest is made', async () => {
  const { report } = await repaired({
    repairFindings: () => ({ status: 'done', refused: ['two'] }),
    buildWorkbookStage: () => 'refused',
  });
  expect(report).toMatchObject({ status: 'done', made: 1, count: 4 });
  expect(report.left.map(({ id }) => id)).toEqual(['two', 'sheet', 'column']);
});

test('A server that fails stops the repairs, and those before are told', async () => {
  const fail = () => {
    throw new Error('no connection');
  };
  const nothing = { made: 0, count: 4, left: [] };
  expect((await repaired({ repairFindings: fail })).report).toEqual({ status: 'stopped', ...nothing });
  const { report } = await repaired({ buildWorkbookStage: fail });
  expect(report).toEqual({ status: 'stopped', made: 2, count: 4, left: [] });
});

test('Repairs stop when somebody else is at work or an answer is missing', async () => {
  const busy = { status: 'busy', refused: [] };
  expect((await repaired({ repairFindings: () => busy })).report).toMatchObject({ status: 'busy', made: 0 });
  expect((await repaired({ buildWorkbookStage: () => 'busy' })).report).toMatchObject({
    status: 'busy',
    made: 2,
  });
  const unanswered = () => ({ status: 'complete', answers: {}, stages: [] });
  expect((await repaired({ getSetupState: unanswered })).report.status).toBe('unanswered');
});
