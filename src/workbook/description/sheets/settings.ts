import type { SettingsSheet } from '../types';
import { everyGoal } from './calculations/named';

/** The owner's answers; every formula reads them here. */
export const settings: SettingsSheet = {
  kind: 'settings',
  key: 'settings',
  goals: everyGoal,
  settings: [
    { name: 'BUSINESS', format: 'text', input: { is: 'text' } },
    { name: 'CURRENCY', format: 'text', input: { is: 'text' } },
    { name: 'MARGIN', format: 'percent', input: { is: 'number', min: 0, max: 1 } },
    { name: 'HOURLY_COST', format: 'money', input: { is: 'number', min: 0 } },
    { name: 'WEEKLY_HOURS', format: 'decimal', input: { is: 'number', min: 0, max: 168 } },
    { name: 'EFFORT_START', format: 'date', input: { is: 'date' } },
    { name: 'RHYTHM', format: 'text', input: { is: 'choice', of: 'cadences' } },
    { name: 'TAX_RATE', format: 'percent', input: { is: 'number', min: 0, max: 1 } },
  ],
  lists: [
    { key: 'channels', width: 140 },
    { key: 'contents', width: 140 },
    { key: 'people', width: 140 },
    { key: 'brands', width: 140 },
  ],
};
