import { oneOf } from './oneOf';

/** Whether a text says yes. */
export const isYes = oneOf('true', 'yes', '1', 'vrai', 'oui');
