/** What puts a result or a refusal into words: most formulas give a number, and need none of it. */
export { translatePhrases } from '../cells/describePhrase';
export { messageFor } from '../cells/message';
export { spreadsheetLanguage } from './language';
