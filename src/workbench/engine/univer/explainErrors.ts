import type { Univer } from '@univerjs/core';
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui';

/** Univer's name of the card that it shows over a cell with an error. */
const ERROR_CARD = 'SHEET_FORMULA_ALERT';

type MessageAt = (row: number, column: number) => string | null;

/** Shows the function's own message in the card over a cell with an error. */
export function explainErrors(univer: Univer, messageAt: MessageAt): void {
  const cards = univer.__getInjector().get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card) => show(card.key === ERROR_CARD ? explained(card, messageAt) : card);
}

function explained(card: ICellAlert, messageAt: MessageAt): ICellAlert {
  const message = messageAt(card.location.row, card.location.col);
  return message === null ? card : { ...card, message };
}
