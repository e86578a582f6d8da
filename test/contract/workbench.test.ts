import { HostedAddIn } from '../../src/workbench/appsscript/hostedAddIn';
import { servicesFor, startExecution } from '../../src/workbench/appsscript/services';
import { COLLEAGUE } from '../support/memorySpreadsheet';
import { bundleOf } from '../workbench/appsscript/support/bundle';
import { headlessEngine } from '../workbench/appsscript/support/headlessEngine';
import { GROUPS } from './cases';
import { describePlatform, type Globals, type Platform } from './platform';

function startWorkbench(): Platform {
  const { engine, calculated, dispose } = headlessEngine();
  const addIn = new HostedAddIn(bundleOf(''), engine);
  addIn.watch({ onDenied: () => {}, confirmEdit: () => true });
  addIn.records.changeWorkbook({ editors: [COLLEAGUE] });
  return {
    run: (role = 'owner') => {
      addIn.role = role;
      const services: unknown = servicesFor(startExecution(addIn, 'FULL'));
      return services as Globals;
    },
    calculated,
    lockElsewhere: (isLocked) => {
      addIn.lockedByOthers = isLocked;
    },
    dispose,
  };
}

describe('The spreadsheet of the workbench', () => describePlatform(startWorkbench, [], GROUPS));
