import { useState } from 'preact/hooks';
import type { RegisterIssueView } from '../../contract/shapes';
import { overviewWords } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';

/** Shown at once; the rest comes by a button, a damaged workbook may have thousands. */
const SHOWN_AT_FIRST = 20;
const MORE_EACH_TIME = 100;

/** Cells that could not be read, or were with a doubt: where, and what to type there. */
export function RegisterIssues({ issues }: { readonly issues: readonly RegisterIssueView[] }) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (issues.length === 0) return null;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    <details class="box box-warning issues">
      <summary>
        <Icon name="atRisk" size={18} />
        <strong>{overviewWords.issues(errors, issues.length - errors)}</strong>
        <Icon name="expand" size={18} />
      </summary>
      <p>{overviewWords.issuesAbout}</p>
      <ul>
        {issues.slice(0, shown).map((issue) => (
          <li key={`${issue.sheet} ${issue.cell} ${issue.code}`}>
            <JumpButton
              look="link"
              target={{ table: issue.sheet, id: null, field: issue.cell === '' ? null : issue.cell }}
              label={placeOf(issue)}
              description={overviewWords.issueJump(placeOf(issue))}
            />
            <span>{issue.message}</span>
          </li>
        ))}
      </ul>
      {issues.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + MORE_EACH_TIME)}>
          {overviewWords.moreIssues(issues.length - shown)}
        </button>
      )}
    </details>
  );
}

function placeOf(issue: RegisterIssueView): string {
  return issue.cell === '' ? issue.sheet : `${issue.sheet}!${issue.cell}`;
}
