import { useId } from 'preact/hooks';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { FILE_LIMIT, readTextFile } from '../read-text-file';
import type { SourceChoice } from './source-choice';

interface FileFieldProps {
  readonly choice: SourceChoice;
  readonly change: (patch: Partial<SourceChoice>) => void;
}

/** A file of the person's own disk; it is read here and goes nowhere but to the program. */
export function FileField({ choice, change }: FileFieldProps) {
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > FILE_LIMIT) return change({ fileText: null, fileName: '', fault: words.fileTooBig });
    const text = await readTextFile(file);
    if (text === null) change({ fileText: null, fileName: '', fault: words.fileUnreadable });
    else change({ fileText: text, fileName: file.name, fault: '' });
  };
  return (
    <div class={choice.fault === '' ? 'field' : 'field field-invalid'}>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        aria-invalid={choice.fault !== ''}
        aria-describedby={`${id}-note`}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
      <p id={`${id}-note`} class={choice.fault === '' ? 'hint' : 'field-error'} role="status">
        {choice.fault === '' ? choice.fileName !== '' && words.fileChosen(choice.fileName) : choice.fault}
      </p>
    </div>
  );
}
