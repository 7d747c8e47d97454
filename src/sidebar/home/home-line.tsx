import type { ComponentChildren } from 'preact';
import { actionLabel } from '../../messages/ui-home';
import { MinutesButton } from '../group/minutes-button';
import { usePage } from '../state/page-context';
import { screenOfAction } from './open-action';

interface HomeLineProps {
  readonly groupId: string;
  readonly action: string;
  readonly rowId?: string | null;
  readonly due?: string | null;
  /** The word of the regulation for a meeting; absent: the usual one. */
  readonly meetingTitle?: string | undefined;
  readonly children: ComponentChildren;
}

/** One thing that asks for attention: whose it is, what it is, and the one button that does something about it. */
export function HomeLine({ groupId, action, rowId = null, due = null, meetingTitle, children }: HomeLineProps) {
  const { page, open } = usePage();
  const name = page.groups.find(({ id }) => id === groupId)?.name ?? '';
  const label = actionLabel(action, meetingTitle);
  return (
    <li class="home-line">
      {name !== '' && (
        <button type="button" class="link-button home-group" onClick={() => open({ name: 'group', groupId })}>
          {name}
        </button>
      )}
      {children}
      <div class="actions">
        {action === 'makeMinutes' && rowId !== null ? (
          <MinutesButton meetingId={rowId} groupId={groupId} />
        ) : (
          <button
            type="button"
            class="button"
            aria-label={`${label}: ${name}`}
            onClick={() => open(screenOfAction({ action, groupId, rowId, due }, page.today))}
          >
            {label}
          </button>
        )}
      </div>
    </li>
  );
}
