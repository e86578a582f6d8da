import { DataValidationType, LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

/**
 * A choice from a list makes no row higher, as in Sheets. Univer wraps it, and on a sheet that isn't shown it takes the
 * columns to be as narrow as they once were.
 */
export async function keepRowHeights(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  // Only then it has ways to show lists.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const view = injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!view) throw new Error('The spreadsheet shows no lists to choose from.');
  Object.assign(view, { calcCellAutoHeight: () => undefined });
}
