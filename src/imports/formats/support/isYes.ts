import { isOneOf } from './oneOf';

/** Whether a text says yes. */
export const isYes = isOneOf('true', 'yes', '1', 'vrai', 'oui');
