import { importState } from '../../../../src/workbook/imports/importState';
import {
  activityRow,
  blueprint,
  emptyWorkbook,
  importFile,
  importFiles,
  previewImport,
  requestOf,
  rowsOf,
  undoImport,
} from '../support';

const week = '2026-03-02';
const ads = activityRow(week, { ad_spend: 12.5 }, { channel: 'Facebook Ads', content: '' });
const request = requestOf([ads], { format: 'metaAds', newChannels: ['Facebook Ads'] });
const channels = () => importState(blueprint, 'en').channels;

test('An import adds the channel of its ads to the list, once, and its rows then name it', () => {
  const book = emptyWorkbook('en', { channels: ['Instagram', 'X'] });
  expect(previewImport(request)).toMatchObject({ refusal: null, added: 1 });
  expect(channels()).toEqual(['Instagram', 'X']);
  expect(importFile(request)).toMatchObject({ refusal: null, added: 1 });
  expect(channels()).toEqual(['Instagram', 'X', 'Facebook Ads']);
  expect(rowsOf(book, 'Activity')).toMatchObject([{ Channel: 'Facebook Ads', 'Ad spend': 12.5 }]);
  importFiles([request, { ...request, newChannels: ['FACEBOOK ads '] }]);
  expect(channels()).toEqual(['Instagram', 'X', 'Facebook Ads']);
});

test('The channel stays after an undo, for other rows may have it since', () => {
  const book = emptyWorkbook('en', { channels: ['Instagram'] });
  undoImport(importFile(request).id);
  expect(rowsOf(book, 'Activity')).toEqual([]);
  expect(channels()).toEqual(['Instagram', 'Facebook Ads']);
});

test('A refused request adds no channel', () => {
  emptyWorkbook('en', { channels: ['Instagram'] });
  const rows = [ads, activityRow(week, { posts: 1 }, { channel: 'MySpace' })];
  expect(importFile({ ...request, rows }).refusal).toEqual({
    reason: 'unknownChannel',
    channels: ['MySpace'],
  });
  expect(channels()).toEqual(['Instagram']);
});
