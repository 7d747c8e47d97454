import { momentWords } from '../../messages/ui-dates';
import { overviewWords } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { groupCount, isUnchecked } from './checked';
import { OfficeMenu } from './office-menu';
import { useCheck } from './use-check';

/** Name of the register, when it was checked, and the button that checks it now. */
export function OverviewHeader() {
  const { page } = usePage();
  const task = useCheck();
  // Where the first screen begins with the check, its button stands there.
  const isAskedBelow = page.home?.office != null && (groupCount(page) === 0 || isUnchecked(page));
  return (
    <>
      <header class="overview-header">
        <h1>{page.registerName === '' ? overviewWords.title : page.registerName}</h1>
        <div class="checked-line">
          <span class="faint">
            {page.checkedAt === null
              ? overviewWords.neverChecked
              : overviewWords.checked(momentWords(page.checkedAt, page.today))}
          </span>
          {page.user.role === 'methodist' && !isAskedBelow && (
            <button
              type="button"
              class="link-button"
              onClick={task.check}
              aria-disabled={task.running}
              aria-busy={task.running}
            >
              <BusyIcon running={task.running} name="refresh" />
              <span>{overviewWords.checkNow}</span>
            </button>
          )}
        </div>
        {page.user.role === 'methodist' && <OfficeMenu />}
      </header>
      <FailureBox failure={task.failure} onRetry={task.check} />
    </>
  );
}
