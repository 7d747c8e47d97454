import type { ShowGroupOutput } from '../../contract/show-group';
import { shortDate } from '../../messages/ui-dates';
import { capital, groupWords, heldTitle, MEETING_STATES } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { usePage } from '../state/page-context';
import { MinutesButton } from './minutes-button';

type Meeting = ShowGroupOutput['meetings'][number];

/** Meetings of the school year: what was held and has minutes, what is planned, and the way to record one. */
export function GroupMeetings({ group }: { readonly group: ShowGroupOutput }) {
  const { page, open } = usePage();
  const mayWrite = page.user.role === 'methodist' || page.user.role === 'leader';
  // A meeting planned for a later day and held already was held today or before: the form begins with today.
  const record = (meeting: Meeting | null): void => {
    const planned = meeting?.date ?? null;
    const date = planned !== null && planned < page.today ? planned : page.today;
    open({ name: 'meeting', groupId: group.id, meetingId: meeting?.id ?? null, date });
  };
  return (
    <section aria-labelledby="group-meetings">
      <h2 id="group-meetings">{groupWords.meetings}</h2>
      {mayWrite && (
        <button type="button" class="button button-primary" onClick={() => record(null)}>
          <Icon name="plus" />
          <span>{heldTitle(group.meetingTitle)}</span>
        </button>
      )}
      {group.meetings.length === 0 && <p class="empty">{groupWords.noMeetings}</p>}
      <ul class="meetings">
        {group.meetings.map((meeting) => (
          <li key={meeting.id} class="meeting">
            <MeetingLines meeting={meeting} />
            <div class="actions">
              {meeting.status === 'held' ? (
                <MinutesOf meeting={meeting} groupId={group.id} mayWrite={mayWrite} />
              ) : (
                mayWrite &&
                meeting.status !== 'cancelled' && (
                  <button
                    type="button"
                    class="button"
                    aria-label={`${heldTitle(group.meetingTitle)}: ${describe(meeting)}`}
                    onClick={() => record(meeting)}
                  >
                    <Icon name="met" />
                    <span>{capital(heldTitle(group.meetingTitle).split(' ').pop() ?? '')}</span>
                  </button>
                )
              )}
              <JumpButton
                target={{ table: 'meetings', id: meeting.id, field: null }}
                label={ui.toRow}
                description={`${ui.toRow}: ${describe(meeting)}`}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe(meeting: Meeting): string {
  return [meeting.date === null ? groupWords.noDate : shortDate(meeting.date), meeting.theme]
    .filter(Boolean)
    .join(', ');
}

function MeetingLines({ meeting }: { readonly meeting: Meeting }) {
  return (
    <>
      <div class="meeting-top">
        <strong>{meeting.date === null ? groupWords.noDate : shortDate(meeting.date)}</strong>
        <span class={`badge badge-${meeting.status}`}>{MEETING_STATES[meeting.status]}</span>
      </div>
      <p class={meeting.theme === '' ? 'faint' : undefined}>
        {meeting.theme === '' ? groupWords.noTheme : meeting.theme}
      </p>
    </>
  );
}

interface MinutesOfProps {
  readonly meeting: Meeting;
  readonly groupId: string;
  readonly mayWrite: boolean;
}

function MinutesOf({ meeting, groupId, mayWrite }: MinutesOfProps) {
  if (meeting.minutesUrl !== null && meeting.minutesUrl !== '') {
    const title = meeting.minutesNumber === '' ? groupWords.minutes : groupWords.minutesNumber(meeting.minutesNumber);
    return (
      <a class="button" href={meeting.minutesUrl} target="_blank" rel="noopener noreferrer">
        <Icon name="document" />
        <span>{title}</span>
        <span class="visually-hidden">({ui.opensInNewTab})</span>
      </a>
    );
  }
  return mayWrite ? <MinutesButton meetingId={meeting.id} groupId={groupId} /> : null;
}
