import type { Screen } from '../state/page-state';

/** What a button of a home screen is about. */
interface ActionTarget {
  /** Id of a form of the catalogue, or one of the screens below. */
  readonly action: string;
  readonly groupId: string | null;
  readonly rowId: string | null;
  readonly due?: string | null;
}

/** The screen that a button of a home screen opens; everything without a screen of its own is a form. */
export function screenOfAction({ action, groupId, rowId, due = null }: ActionTarget, today: string): Screen {
  if (action === 'import' || action === 'startYear') return { name: action };
  if (groupId !== null && action === 'openGroup') return { name: 'group', groupId };
  if (groupId !== null && action === 'openMeeting') {
    // A meeting planned for a later day and held already was held today or before.
    const date = due !== null && due < today ? due : today;
    return { name: 'meeting', groupId, meetingId: rowId, date };
  }
  return { name: 'form', command: action, groupId, rowId };
}
