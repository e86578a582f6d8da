/** The messages between the sidebar's frame and the page. */
export type FromSidebar =
  | { readonly type: 'run'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly type: 'close' };

export type ToSidebar =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };
