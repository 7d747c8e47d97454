import { momentWords } from '../../messages/ui-dates';
import { overviewWords } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { OfficeMenu } from './office-menu';
import { countBroken } from './verdict-tally';

/** Name of the register, when it was checked, and the button that checks it now. */
export function OverviewHeader() {
  const { page, call, dispatch, announce } = usePage();
  const task = useTask();
  const check = async (): Promise<void> => {
    const next = await task.runOnce(() => call('checkNow', {}));
    if (next === undefined) return;
    dispatch({ type: 'loaded', page: next });
    announce(overviewWords.checkDone(countBroken(next)));
  };
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
          {page.user.role === 'methodist' && (
            <button
              type="button"
              class="link-button"
              onClick={check}
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
      <FailureBox failure={task.failure} onRetry={check} />
    </>
  );
}
