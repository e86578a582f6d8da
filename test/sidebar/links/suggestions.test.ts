import { campaignsFor, sourcesFor } from '../../../src/sidebar/links/suggestions';

test('sources are the workbook’s channels, those used before and common ones, each once', () => {
  const channels = ['Instagram', 'Page Facebook', 'X (Twitter)', 'Marché'];
  expect(sourcesFor({ channels, sources: ['instagram', 'Flyer'] })).toEqual([
    ...['instagram', 'page_facebook', 'x', 'marche', 'flyer', 'newsletter', 'google'],
  ]);
});

test('campaigns are those used before, as they are written now', () => {
  expect(campaignsFor({ campaigns: ['Spring Sale', 'spring_sale', '!'] })).toEqual(['spring_sale']);
});
