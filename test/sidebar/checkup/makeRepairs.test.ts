import { makeRepairs, type RepairState } from '../../../src/sidebar/checkup/makeRepairs';
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
  finding('two', null),
  finding('column', 'rebuild'),
  finding('three', 'unblock'),
];

async function repaired(operations: Parameters<typeof answerWith>[0]) {
  const told: RepairState[] = [];
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
    repairFinding: (id) => asked.push(id) && 'done',
    buildWorkbookStage: (_, stage) => asked.push(stage) && 'done',
    ...operations,
  });
  await makeRepairs(findings, (state) => told.push(state));
  return { asked, last: told[told.length - 1] };
}

test('Each finding is repaired, and what is missing is rebuilt once, at the end', async () => {
  const { asked, last } = await repaired({});
  expect(asked).toEqual(['one', 'three', 0, 1]);
  expect(last).toEqual({ step: 3, count: 3, status: 'done' });
});

test('A failed repair stops the ones after it', async () => {
  const refuse = () => {
    throw new Error('protected');
  };
  expect((await repaired({ repairFinding: refuse })).last).toEqual({ step: 0, count: 3, status: 'stopped' });
});

test('Repairs stop when somebody else is at work or an answer is missing', async () => {
  expect((await repaired({ buildWorkbookStage: () => 'busy' })).last?.status).toBe('busy');
  const unanswered = () => ({ status: 'complete', answers: {}, stages: [] });
  expect((await repaired({ getSetupState: unanswered })).last?.status).toBe('unanswered');
});
