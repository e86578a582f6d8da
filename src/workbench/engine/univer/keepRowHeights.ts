import { DataValidationType, LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

/**
 * Keeps a choice from a list from making its row higher, as in Sheets. Univer wraps the text, and on sheets that aren't
 * shown it measures with outdated column widths.
 */
export async function keepRowHeights(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  // Univer's renderer of lists exists only then.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const view = injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!view) throw new Error('The spreadsheet shows no lists to choose from.');
  Object.assign(view, { calcCellAutoHeight: () => undefined });
}
