import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MakeMinutesOutput } from '../../contract/make-minutes';
import { groupWords } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { BusyIcon } from '../controls/waiting';
import { DownloadButton } from '../documents/download-button';
import { isLeaderPage } from '../server/page-link';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { UncertainWords } from '../templates/uncertain-words';

interface MinutesButtonProps {
  readonly meetingId: string;
  readonly groupId: string;
  readonly primary?: boolean;
  /** The register has a link to minutes: they are made anew when their file is gone. */
  readonly again?: boolean;
  /** The link to minutes that are there; it goes when they were made anew, as its file is gone. */
  readonly children?: ComponentChildren;
}

/** Makes the minutes of a meeting; in its place then stand the link to them and what to check in the text. */
export function MinutesButton({ meetingId, groupId, primary = false, again = false, children }: MinutesButtonProps) {
  const { call, dispatch, announce } = usePage();
  const [made, setMade] = useState<MakeMinutesOutput | null>(null);
  const task = useTask();
  /** A joint meeting brings rows of all its groups that the person may read. */
  const replaceByGroup = (verdicts: MakeMinutesOutput['verdicts']): void => {
    for (const id of new Set([groupId, ...verdicts.map((one) => one.groupId)])) {
      dispatch({ type: 'verdictsReplaced', groupId: id, verdicts: verdicts.filter((one) => one.groupId === id) });
    }
  };
  const make = async (): Promise<void> => {
    const minutes = await task.runOnce(async () => {
      const result = await call('makeMinutes', { meetingId });
      // Also when the person has left the screen meanwhile.
      if (result.ok) replaceByGroup(result.data.verdicts);
      return result;
    });
    if (minutes === undefined) return;
    setMade(minutes);
    announce(minutes.existed ? groupWords.minutesExisted : groupWords.minutesReady);
  };
  if (made !== null) {
    return (
      <>
        {made.existed && children}
        <MinutesMade minutes={made} />
      </>
    );
  }
  return (
    <>
      {children}
      <button
        type="button"
        class={primary ? 'button button-primary' : 'button'}
        aria-busy={task.running}
        aria-disabled={task.running}
        onClick={make}
      >
        <BusyIcon running={task.running} name="document" />
        <span>{again ? groupWords.minutesAgain : groupWords.minutes}</span>
      </button>
      <FailureBox failure={task.failure} onRetry={make} />
    </>
  );
}

function MinutesMade({ minutes }: { readonly minutes: MakeMinutesOutput }) {
  const link = useRef<HTMLAnchorElement>(null);
  const isLeader = isLeaderPage();
  useEffect(() => link.current?.focus(), []);
  return (
    <Box kind="success">
      <strong>{minutes.existed ? groupWords.minutesExisted : groupWords.minutesReady}</strong>
      {minutes.existed && minutes.warnings.length === 0 && <p>{groupWords.minutesStands}</p>}
      <p class="file-name">{minutes.fileName}</p>
      <div class="actions">
        {!isLeader && (
          <a class="button button-primary" ref={link} href={minutes.url} target="_blank" rel="noopener noreferrer">
            <Icon name="document" />
            <span>{groupWords.openDocument}</span>
            <span class="visually-hidden">({ui.opensInNewTab})</span>
          </a>
        )}
        <DownloadButton documentId={minutes.documentId} primary={isLeader} />
      </div>
      {minutes.warnings.length > 0 && (
        <>
          <p>{groupWords.checkWords}:</p>
          <ul class="warnings">
            {minutes.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
      <UncertainWords uncertain={minutes.uncertain} />
    </Box>
  );
}
