import { languages, setupTexts } from '../../../src/locales';
import { stepsAhead } from '../../../src/sidebar/setup/stepsAhead';

test.each(languages)('The steps name the cadence and the sheets that were built, in %s', (language) => {
  const { done } = setupTexts[language];
  const { activity, imports, traffic, journeys, dashboard } = done.steps;
  const weekly = stepsAhead({ goals: ['sales', 'search'], cadence: 'weekly' }, done);
  expect(weekly).toEqual([activity.weekly, imports, traffic, dashboard]);
  const monthly = stepsAhead({ goals: ['sales'], cadence: 'monthly' }, done);
  expect(monthly).toEqual([activity.monthly, imports, dashboard]);
  const paths = stepsAhead({ goals: ['sales', 'journeys'], cadence: 'weekly' }, done);
  expect(paths).toEqual([activity.weekly, imports, journeys, dashboard]);
});
