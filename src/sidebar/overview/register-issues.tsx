import { useState } from 'preact/hooks';
import type { OpenPageOutput } from '../../contract/open-page';
import type { RegisterIssueView } from '../../contract/shapes';
import { overviewWords } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';

/** Drawn at first; a button draws the others that were sent. */
const SHOWN_AT_FIRST = 20;

/** Cells that could not be read, or were with a doubt: where, and what to type there. */
export function RegisterIssues({ page }: { readonly page: Pick<OpenPageOutput, 'issues' | 'issueCounts'> }) {
  const { issues, issueCounts } = page;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (issues.length === 0) return null;
  const errors = issueCounts?.errors ?? issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issueCounts?.warnings ?? issues.length - errors;
  const rest = errors + warnings - issues.length;
  return (
    <details class="box box-warning issues">
      <summary>
        <Icon name="atRisk" size={18} />
        <strong>{overviewWords.issues(errors, warnings)}</strong>
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
        <button type="button" class="button" onClick={() => setShown(issues.length)}>
          {overviewWords.moreIssues(issues.length - shown)}
        </button>
      )}
      {rest > 0 && issues.length <= shown && <p>{overviewWords.issuesRest(rest)}</p>}
    </details>
  );
}

function placeOf(issue: RegisterIssueView): string {
  return issue.cell === '' ? issue.sheet : `${issue.sheet}!${issue.cell}`;
}
