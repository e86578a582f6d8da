import { type BuildState, build, type Job, taskCount } from '../../../src/sidebar/setup/build';
import { defaultAnswers } from '../../../src/sidebar/setup/draft';
import { answerWith } from '../support';

const answers = defaultAnswers('en', 'en-US', new Date(2026, 10, 24));
const job: Job = { answers, stages: ['tables', 'pages', 'pages'], withExample: false };

async function seen(given: Job): Promise<[number, BuildState['status']][]> {
  const states: [number, BuildState['status']][] = [];
  await build(given, ({ step, status }) => states.push([step, status]));
  return states;
}

test('A build runs its stages in order, one after the other', async () => {
  const asked: unknown[] = [];
  answerWith({
    buildWorkbookStage: (given, stage) => {
      asked.push([given, stage]);
      return 'done';
    },
  });
  expect(await seen(job)).toEqual([
    [0, 'running'],
    [1, 'running'],
    [2, 'running'],
    [3, 'done'],
  ]);
  expect(asked).toEqual([0, 1, 2].map((stage) => [answers, stage]));
});

test('The example is filled in last, in the language of its answers', async () => {
  const asked: unknown[] = [];
  answerWith({
    buildWorkbookStage: () => 'done',
    fillWorkbookExample: (language) => {
      asked.push(language);
      return 'done';
    },
  });
  const withExample = { ...job, answers: { ...answers, language: 'fr' as const }, withExample: true };
  expect((await seen(withExample)).pop()).toEqual([4, 'done']);
  expect(asked).toEqual(['fr']);
  expect(taskCount(withExample)).toBe(4);
});

test('A failure stops the build at its stage', async () => {
  answerWith({
    buildWorkbookStage: (_, stage) => {
      if (stage !== 1) return 'done';
      throw new Error('no connection');
    },
  });
  expect(await seen(job)).toEqual([
    [0, 'running'],
    [1, 'running'],
    [1, 'stopped'],
  ]);
});

test('A build stops as busy while somebody else is building', async () => {
  answerWith({ buildWorkbookStage: () => 'busy' });
  expect(await seen(job)).toEqual([
    [0, 'running'],
    [0, 'busy'],
  ]);
});
