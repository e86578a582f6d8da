import { byId } from '../element';

/** Accepts files dropped anywhere on the page before the spreadsheet sees them, with a hint while they are dragged. */
export function onFileDrop(open: (files: File[]) => void): void {
  const hint = byId('drop-hint');
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(type, (event) => carriesFiles(event) && act(event), { capture: true });
  const accept = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    hint.hidden = false;
  };
  listen('dragenter', accept);
  listen('dragover', accept);
  // Leaving the window has no element to enter.
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) hint.hidden = true;
  });
  listen('drop', (event) => {
    accept(event);
    hint.hidden = true;
    open([...(event.dataTransfer?.files ?? [])]);
  });
}

/** Lets the user choose files to open. */
export function chooseFiles(open: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';
  input.addEventListener('change', () => open([...(input.files ?? [])]));
  input.click();
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
