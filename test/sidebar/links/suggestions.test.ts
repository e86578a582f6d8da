import { campaignsFor, sourcesFor } from '../../../src/sidebar/links/suggestions';

test('Suggested sources are the workbook’s channels, earlier ones and common ones, each once', () => {
  const channels = ['Instagram', 'Page Facebook', 'X (Twitter)', 'Marché'];
  expect(sourcesFor({ channels, sources: ['instagram', 'Flyer'] })).toEqual([
    ...['instagram', 'page_facebook', 'x', 'marche', 'flyer', 'newsletter', 'google'],
  ]);
});

test('Suggested campaigns are earlier ones, normalised', () => {
  expect(campaignsFor({ campaigns: ['Spring Sale', 'spring_sale', '!'] })).toEqual(['spring_sale']);
});
