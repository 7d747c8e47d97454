import type { CardSection } from '../../contract/group-card';
import type { ShowGroupOutput } from '../../contract/show-group';
import { shortDate } from '../../messages/ui-dates';
import { groupWords, heldTitle, MEETING_STATES, meetingsTitle } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { DownloadButton } from '../documents/download-button';
import { isLeaderPage } from '../server/page-link';
import { usePage } from '../state/page-context';
import { CardActions } from './card-actions';
import { MinutesButton } from './minutes-button';

type Meeting = ShowGroupOutput['meetings'][number];

interface GroupMeetingsProps {
  readonly group: ShowGroupOutput;
  /** Forms that may be opened here and on single meetings. */
  readonly section: CardSection | undefined;
  /** Of a year that is over nothing new is recorded. */
  readonly isCurrent: boolean;
}

/** Meetings of the school year: what was held and has minutes, what is planned, and the way to record one. */
export function GroupMeetings({ group, section, isCurrent }: GroupMeetingsProps) {
  const { page, open } = usePage();
  const { closed } = group;
  const isOpen = group.proposed !== true && (closed === null || closed.mayEnterLate);
  const mayWrite = isOpen && ['methodist', 'leader'].includes(page.user.role);
  // Of a closed group nothing was held after its last day.
  const latest = closed === null || closed.on > page.today ? page.today : closed.on;
  // A meeting planned for a later day and held already was held today or before: the form begins with today.
  const record = (meeting: Meeting | null): void => {
    const planned = meeting?.date ?? null;
    const date = planned !== null && planned < latest ? planned : latest;
    open({ name: 'meeting', groupId: group.id, meetingId: meeting?.id ?? null, date });
  };
  return (
    <section aria-labelledby="group-meetings">
      <h2 id="group-meetings">{meetingsTitle(group.meetingTitle)}</h2>
      {mayWrite && isCurrent && (
        <button type="button" class={closed === null ? 'button button-primary' : 'button'} onClick={() => record(null)}>
          <Icon name="plus" />
          <span>{closed === null ? heldTitle(group.meetingTitle) : groupWords.enterLate}</span>
        </button>
      )}
      <CardActions
        groupId={group.id}
        actions={section?.actions ?? []}
        about={meetingsTitle(group.meetingTitle)}
        shown={1}
      />
      {group.meetings.length === 0 && <p class="empty">{groupWords.noMeetings}</p>}
      <ul class="meetings">
        {inOrder(group.meetings).map((meeting) => (
          <li key={meeting.id} class="meeting">
            <MeetingLines meeting={meeting} today={page.today} />
            <div class="actions">
              {meeting.status === 'held' && <MinutesOf meeting={meeting} groupId={group.id} mayWrite={mayWrite} />}
              {mayWrite && meeting.isGuest !== true && meeting.status !== 'cancelled' && (
                <RecordButton meeting={meeting} onPress={() => record(meeting)} />
              )}
            </div>
            <CardActions
              groupId={group.id}
              actions={section?.rows.find(({ id }) => id === meeting.id)?.actions ?? []}
              about={describe(meeting)}
              shown={0}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecordButtonProps {
  readonly meeting: Meeting;
  readonly onPress: () => void;
}

/** Opens the form: to record what was held, or to correct what was recorded. */
function RecordButton({ meeting, onPress }: RecordButtonProps) {
  const held = meeting.status === 'held';
  const label = held ? groupWords.correct : groupWords.markHeld;
  return (
    <button type="button" class="button" aria-label={`${label}: ${describe(meeting)}`} onClick={onPress}>
      <Icon name={held ? 'edit' : 'met'} />
      <span>{label}</span>
    </button>
  );
}

function describe(meeting: Meeting): string {
  return [meeting.date === null ? groupWords.noDate : shortDate(meeting.date), meeting.theme]
    .filter(Boolean)
    .join(', ');
}

/** What waits for an answer first, the earliest on top; then what was held, the latest on top. */
function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  const waits = (meeting: Meeting): boolean => meeting.status === 'planned' || meeting.status === 'postponed';
  const byDate = (a: Meeting, b: Meeting): number => (a.date ?? '9999').localeCompare(b.date ?? '9999');
  const waiting = meetings.filter(waits).sort(byDate);
  return [...waiting, ...meetings.filter((meeting) => !waits(meeting)).sort((a, b) => byDate(b, a))];
}

function MeetingLines({ meeting, today }: { readonly meeting: Meeting; readonly today: string }) {
  const passed = meeting.status === 'planned' && meeting.date !== null && meeting.date < today;
  return (
    <>
      <div class="meeting-top">
        <strong>{meeting.date === null ? groupWords.noDate : shortDate(meeting.date)}</strong>
        <span class={`badge badge-${meeting.status}`}>{MEETING_STATES[meeting.status]}</span>
        <JumpButton
          look="icon"
          target={{ table: 'meetings', id: meeting.id, field: null }}
          label={ui.toRow}
          description={`${ui.toRow}: ${describe(meeting)}`}
        />
      </div>
      <p class={meeting.theme === '' ? 'faint' : undefined}>
        {meeting.theme === '' ? groupWords.noTheme : meeting.theme}
      </p>
      {meeting.together !== undefined && <p class="faint">{togetherWords(meeting)}</p>}
      {passed && meeting.isGuest !== true && <p class="warning-note">{groupWords.dayPassed}</p>}
    </>
  );
}

/** With whom; of a meeting that another group holds, who holds it. */
function togetherWords({ together = [], isGuest }: Meeting): string {
  const [host = ''] = together;
  return isGuest === true ? groupWords.guest(host) : groupWords.together(together);
}

interface MinutesOfProps {
  readonly meeting: Meeting;
  readonly groupId: string;
  readonly mayWrite: boolean;
}

/** The way to the minutes that are linked, and the one to make them: for the first time, or anew. */
function MinutesOf({ meeting, groupId, mayWrite }: MinutesOfProps) {
  const url = meeting.minutesUrl ?? '';
  const title = meeting.minutesNumber === '' ? groupWords.minutes : groupWords.minutesNumber(meeting.minutesNumber);
  const link = isLeaderPage()
    ? meeting.minutesDocumentId !== undefined && <DownloadButton documentId={meeting.minutesDocumentId} about={title} />
    : url !== '' && (
        <a class="button" href={url} target="_blank" rel="noopener noreferrer">
          <Icon name="document" />
          <span>{title}</span>
          <span class="visually-hidden">({ui.opensInNewTab})</span>
        </a>
      );
  if (!mayWrite) return <>{link}</>;
  return (
    <MinutesButton meetingId={meeting.id} groupId={groupId} again={url !== ''}>
      {link}
    </MinutesButton>
  );
}
