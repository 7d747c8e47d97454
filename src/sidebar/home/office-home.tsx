import { useMemo } from 'preact/hooks';
import type { OfficeHome as OfficeHomeData } from '../../contract/home';
import type { VerdictRow } from '../../contract/shapes';
import { homeWords as words } from '../../messages/ui-home';
import { ClauseMark } from '../controls/clause-mark';
import { DueLine } from '../controls/due-line';
import { groupCount, isUnchecked, verdictCount } from '../overview/checked';
import { mendingAction } from '../overview/mending-action';
import { usePage } from '../state/page-context';
import { burningGroups } from './burning-groups';
import { ChangesBox } from './changes-box';
import { CheckButton } from './check-button';
import { FirstSteps } from './first-steps';
import { GrowingLines } from './growing-lines';
import { HomeLine } from './home-line';
import { SeasonBox } from './season-box';

/** As many lines as are seen at once beside the workbook. */
const AT_FIRST = 3;

/** What a methodist sees first: what burns, what comes, what the season asks for, what others have done. */
export function OfficeHome({ home }: { readonly home: OfficeHomeData }) {
  const { page } = usePage();
  if (groupCount(page) === 0) return <FirstSteps hasRegulation={home.hasRegulation} />;
  return (
    <>
      {isUnchecked(page) ? (
        <NotChecked />
      ) : (
        <>
          <Burning rows={home.burning} />
          <Soon soon={home.soon} />
        </>
      )}
      <SeasonBox season={home.season} />
      <ChangesBox />
      {verdictCount(page) > 0 && <h2 id="all-verdicts">{words.all}</h2>}
    </>
  );
}

/** Neither that something burns nor that all is well can be said of groups that nobody has looked at. */
function NotChecked() {
  return (
    <section aria-labelledby="home-not-checked">
      <h2 id="home-not-checked">{words.notChecked}</h2>
      <p>{words.whyCheck}</p>
      <div class="actions below">
        <CheckButton primary />
      </div>
    </section>
  );
}

function Burning({ rows }: { readonly rows: readonly VerdictRow[] }) {
  const { page } = usePage();
  const { groups, hidden } = useMemo(() => burningGroups(page, rows), [page, rows]);
  return (
    <section aria-labelledby="home-burning">
      <h2 id="home-burning">{words.burning}</h2>
      {groups.length === 0 && <p class="empty">{words.nothingBurns}</p>}
      <GrowingLines
        items={groups}
        atFirst={AT_FIRST}
        more={words.moreGroups}
        line={({ groupId, first, others }) => (
          <VerdictLine key={groupId} verdict={first} rest={others === 0 ? '' : words.moreDuties(others)} />
        )}
      />
      {hidden > 0 && <p class="faint">{words.groupsBelow(hidden)}</p>}
    </section>
  );
}

function Soon({ soon }: { readonly soon: OfficeHomeData['soon'] }) {
  const verdicts = soon.verdicts.filter(isUnfinished);
  const hidden = soon.total - soon.verdicts.length;
  return (
    <section aria-labelledby="home-soon">
      <h2 id="home-soon">{words.soon}</h2>
      {verdicts.length === 0 && <p class="empty">{words.nothingSoon}</p>}
      <GrowingLines
        items={verdicts}
        atFirst={AT_FIRST}
        more={words.moreSoon}
        line={(verdict) => <VerdictLine key={verdict.key} verdict={verdict} rest="" />}
      />
      {hidden > 0 && <p class="faint">{words.soonBelow(hidden)}</p>}
    </section>
  );
}

const isUnfinished = ({ outcome }: VerdictRow): boolean =>
  outcome === 'violated' || outcome === 'atRisk' || outcome === 'cantTell' || outcome === 'pending';

function VerdictLine({ verdict, rest }: { readonly verdict: VerdictRow; readonly rest: string }) {
  const { page } = usePage();
  const norm = page.norms.find(({ id }) => id === verdict.normId);
  return (
    <HomeLine
      groupId={verdict.groupId}
      action={mendingAction(verdict, norm?.mend) ?? 'openGroup'}
      meetingTitle={norm?.meetingTitle}
    >
      <p class="home-words">{verdict.message}</p>
      <p class="verdict-facts">
        <DueLine due={verdict.due} today={page.today} outcome={verdict.outcome} message={verdict.message} />
        <span>
          <ClauseMark clause={verdict.clause} /> {rest}
        </span>
      </p>
    </HomeLine>
  );
}
