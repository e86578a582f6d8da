import { useRef, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { ActionButton } from '../../ActionButton';
import { useTexts } from '../../language';

interface Props {
  /** Whether files are open already: the zone is then smaller. */
  readonly more: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A drop target for files, with a button to choose them instead. */
export function DropZone({ more, onFiles }: Props) {
  const texts = useTexts(importTexts);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    // Otherwise the browser would navigate to the file.
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <fieldset
      aria-label={texts.choose}
      class={over ? 'dropzone over' : 'dropzone'}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {!more && <p>{texts.drop}</p>}
      <ActionButton quiet={more} onClick={() => input.current?.click()}>
        {more ? texts.chooseMore : texts.choose}
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.zip,.xlsx,.xlsm,.xls,.ods"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again once it is corrected.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{texts.promise}</p>
    </fieldset>
  );
}
