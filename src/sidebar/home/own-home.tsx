import { useMemo } from 'preact/hooks';
import type { NextActionView, OwnHome as OwnHomeData } from '../../contract/home';
import { dueWords } from '../../messages/ui-dates';
import { homeWords as words } from '../../messages/ui-home';
import { overviewWords, ui } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { isUnchecked, verdictCount } from '../overview/checked';
import { usePage } from '../state/page-context';
import { violatedCounts } from './burning-groups';
import { GrowingLines } from './growing-lines';
import { HomeLine } from './home-line';

/** As many things as a person does one after another. */
const AT_FIRST = 3;

/** What somebody who has work in groups sees first: the next three things to do, then the groups. */
export function OwnHome({ home }: { readonly home: OwnHomeData }) {
  const { page } = usePage();
  const { total, actions } = home.next;
  return (
    <>
      <section aria-labelledby="home-next">
        <h2 id="home-next">{words.next}</h2>
        {actions.length === 0 && (
          <p class="empty">{isUnchecked(page) ? overviewWords.notChecked : words.nothingNext}</p>
        )}
        <GrowingLines
          items={actions}
          atFirst={AT_FIRST}
          more={words.moreNext}
          line={(action) => (
            <ActionLine key={`${action.code} ${action.groupId} ${action.rowId} ${action.words}`} action={action} />
          )}
        />
        {total > actions.length && <p class="faint">{words.nextHidden(total - actions.length)}</p>}
      </section>
      <MyGroups groups={home.groups} />
      <MyEvidence />
      {verdictCount(page) > 0 && <h2 id="all-verdicts">{words.all}</h2>}
    </>
  );
}

function ActionLine({ action }: { readonly action: NextActionView }) {
  const { page } = usePage();
  const due = action.due === null ? null : dueWords(action.due, page.today);
  return (
    <HomeLine
      groupId={action.groupId}
      action={action.action}
      rowId={action.rowId}
      due={action.due}
      meetingTitle={action.meetingTitle}
    >
      <p class="home-words">{action.words}</p>
      {due !== null && (
        <p class="verdict-facts">
          <span>
            {ui.due} {due.date}
            {due.rest !== '' && <span class={`due-${due.nearness}`}> · {due.rest}</span>}
          </span>
        </p>
      )}
    </HomeLine>
  );
}

function MyGroups({ groups }: { readonly groups: OwnHomeData['groups'] }) {
  const { page, open } = usePage();
  const burning = useMemo(() => violatedCounts(page), [page]);
  const allWell = isUnchecked(page) ? words.groupNotChecked : words.noViolations;
  return (
    <section aria-labelledby="home-groups">
      <h2 id="home-groups">{words.myGroups}</h2>
      {groups.length === 0 && <p class="empty">{words.noGroups}</p>}
      <ul class="home-lines">
        {groups.map(({ groupId, roles, nextMeetingOn, report }) => {
          const violated = burning.get(groupId) ?? 0;
          return (
            <li key={groupId}>
              <button type="button" class="home-card" onClick={() => open({ name: 'group', groupId })}>
                <strong>{page.groups.find(({ id }) => id === groupId)?.name ?? groupId}</strong>
                <span class="faint">{roles.join(', ')}</span>
                <span class={violated > 0 ? 'due-overdue' : undefined}>
                  {violated > 0 ? words.violations(violated) : allWell}
                </span>
                <span>{nextMeetingOn === null ? words.noNextMeeting : words.nextMeeting(nextMeetingOn)}</span>
                {report !== null && <ReportWords {...report} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function MyEvidence() {
  const { page, open } = usePage();
  const { personId } = page.user;
  if (personId === null) return null;
  return (
    <button type="button" class="link-button" onClick={() => open({ name: 'evidence', personId })}>
      <Icon name="document" />
      <span>{words.myEvidence}</span>
    </button>
  );
}

function ReportWords({ schoolYear, submittedOn }: NonNullable<OwnHomeData['groups'][number]['report']>) {
  if (submittedOn !== null) return <span>{words.reportIn(schoolYear, submittedOn)}</span>;
  return <span class="due-soon">{words.reportAwaited(schoolYear)}</span>;
}
