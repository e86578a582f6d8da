/**
 * Runs as part of the script, in the place of the stage of the add-in: where a cell names the stage, lets the call
 * of a service fail whose number stands beside it, and takes the order back. Refers to nothing outside itself.
 */
export function buildWorkbookStage(answers: unknown, stage: number): unknown {
  const own = SocialRoi.buildWorkbookStage;
  const order = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Try it')?.getRange('Y1:Z1');
  const [wanted, at] = order?.getValues()[0] ?? [];
  if (wanted !== stage) return own(answers, stage);
  order?.clearContent();
  let calls = 0;
  const services = new WeakMap<object, object>();
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    return (typeof value === 'object' && value !== null && services.get(value)) || value;
  };
  const counted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(counted);
    const isService = typeof value === 'object' && value !== null && !(value instanceof Date);
    if (!isService) return value;
    const proxy = new Proxy(value, {
      get: (service, key) => {
        const member: unknown = Reflect.get(service, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          calls++;
          if (calls === at) throw new Error('Service unavailable.');
          return counted(Reflect.apply(member, service, args.map(bare)));
        };
      },
    });
    services.set(proxy, value);
    return proxy;
  };
  SpreadsheetApp = counted(SpreadsheetApp) as typeof SpreadsheetApp;
  return own(answers, stage);
}

/** What the built script exports. */
declare const SocialRoi: { buildWorkbookStage(answers: unknown, stage: number): unknown };
