import { CommandType, ICommandService, type Univer } from '@univerjs/core';

/** Calculations and the state of the screen come and go with every visit; only edits are worth saving. */
const NO_EDIT = /^formula\.|\.operation\.|^doc\.|calculation|selection|scroll|activate|row-header|hidden-by/i;

/** Calls the listener after each change of the workbook; returns the way to stop it. */
export function onEdit(univer: Univer, listener: () => void): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const listening = commands.onMutationExecutedForCollab(({ id, type }) => {
    if (type === CommandType.MUTATION && !NO_EDIT.test(id)) listener();
  });
  return () => listening.dispose();
}
