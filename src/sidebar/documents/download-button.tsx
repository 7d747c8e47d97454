import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadWords as words } from '../../messages/ui-documents';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface DownloadButtonProps {
  readonly documentId: string;
  /** What is saved, where the button does not stand beside its name. */
  readonly about?: string;
  /** The first thing to do with a paper just made: it takes the focus. */
  readonly primary?: boolean;
}

interface SavedFile {
  readonly name: string;
  readonly href: string;
}

/** «Скачать»: the paper as a file of Word, saved at once and by the link that stays. */
export function DownloadButton({ documentId, about, primary = false }: DownloadButtonProps) {
  const { call, announce } = usePage();
  const task = useTask();
  const [file, setFile] = useState<SavedFile | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (primary) button.current?.focus();
  }, [primary]);
  useEffect(() => {
    if (file === null) return;
    link.current?.click();
    return () => URL.revokeObjectURL(file.href);
  }, [file]);
  const save = async (): Promise<void> => {
    const paper = await task.runOnce(() => call('downloadPaper', { documentId }));
    if (paper === undefined) return;
    setFile({ name: paper.fileName, href: addressOf(paper.base64) });
    announce(words.saved(paper.fileName));
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class={primary ? 'button button-primary' : 'button'}
        aria-label={about === undefined ? undefined : `${words.download}: ${about}`}
        aria-busy={task.running}
        aria-disabled={task.running}
        onClick={save}
      >
        <BusyIcon running={task.running} name="document" />
        <span>{words.download}</span>
      </button>
      <FailureBox failure={task.failure} onRetry={save} />
      {file !== null && (
        <a class="file-name" ref={link} href={file.href} download={file.name}>
          {words.again(file.name)}
        </a>
      )}
    </>
  );
}

/** An address from which the browser saves the file: the frame of a page may save files of its own. */
function addressOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: DOCX }));
}
