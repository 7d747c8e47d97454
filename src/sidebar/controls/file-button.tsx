import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallResult } from '../server/call';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { FailureBox } from './failure-box';
import { BusyIcon } from './waiting';

interface FileButtonProps<T> {
  readonly label: string;
  /** What is saved, where the button does not stand beside its name. */
  readonly about?: string | undefined;
  /** The first thing to do on the screen: it takes the focus. */
  readonly primary?: boolean;
  /** Said when the file is saved, and on the link that stays. */
  readonly words: { saved(name: string): string; again(name: string): string };
  readonly ask: () => Promise<CallResult<T>>;
  readonly fileOf: (answer: T) => Blob;
}

/**
 * Makes a file that is saved at once and by the link that stays: the frame of a page may save files of its own, and
 * there is no server to send one.
 */
export function FileButton<T extends { readonly fileName: string }>({
  label,
  about,
  primary = false,
  words,
  ask,
  fileOf,
}: FileButtonProps<T>) {
  const { announce } = usePage();
  const task = useTask();
  const [saved, setSaved] = useState<{ readonly name: string; readonly href: string } | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (primary) button.current?.focus();
  }, [primary]);
  useEffect(() => {
    if (saved === null) return;
    link.current?.click();
    return () => URL.revokeObjectURL(saved.href);
  }, [saved]);
  const save = async (): Promise<void> => {
    const answer = await task.runOnce(ask);
    if (answer === undefined) return;
    setSaved({ name: answer.fileName, href: URL.createObjectURL(fileOf(answer)) });
    announce(words.saved(answer.fileName));
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class={primary ? 'button button-primary' : 'button'}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        aria-busy={task.running}
        aria-disabled={task.running}
        onClick={save}
      >
        <BusyIcon running={task.running} name="document" />
        <span>{label}</span>
      </button>
      <FailureBox failure={task.failure} onRetry={save} />
      {saved !== null && (
        <a class="file-name" ref={link} href={saved.href} download={saved.name}>
          {words.again(saved.name)}
        </a>
      )}
    </>
  );
}
