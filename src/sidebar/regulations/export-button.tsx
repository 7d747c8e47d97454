import { useEffect, useRef, useState } from 'preact/hooks';
import { regulationWords as words } from '../../messages/ui-regulations';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { fileAddress } from './save-text-file';

interface ReadyFile {
  readonly name: string;
  readonly href: string;
}

/** «Сохранить файл»: the regulation as one file, saved at once and by the link that stays. */
export function ExportButton({ id }: { readonly id: string }) {
  const { call, announce } = usePage();
  const task = useTask();
  const [file, setFile] = useState<ReadyFile | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (file === null) return;
    link.current?.click();
    return () => URL.revokeObjectURL(file.href);
  }, [file]);
  const save = async (): Promise<void> => {
    const made = await task.runOnce(() => call('exportRegulation', { id }));
    if (made === undefined) return;
    setFile({ name: made.fileName, href: fileAddress(made.text) });
    announce(words.fileSaved(made.fileName));
  };
  return (
    <>
      <button type="button" class="button" aria-busy={task.running} onClick={save}>
        <BusyIcon running={task.running} name="document" />
        <span>{words.saveFile}</span>
      </button>
      <FailureBox failure={task.failure} onRetry={save} />
      {file !== null && (
        <a class="file-name" ref={link} href={file.href} download={file.name}>
          {words.download(file.name)}
        </a>
      )}
    </>
  );
}
