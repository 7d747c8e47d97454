import { useState } from 'preact/hooks';
import type { SeasonId } from '../../contract/home';
import { ACTION_LABELS, FORMS_ON_GROUP, homeWords, SEASONS } from '../../messages/ui-home';
import { GroupChoice } from '../controls/group-choice';
import { usePage } from '../state/page-context';
import { screenOfAction } from './open-action';

/** What this time of the year is about, with the buttons that it needs; a form on a group asks for the group first. */
export function SeasonBox({ season }: { readonly season: SeasonId }) {
  const { page, open } = usePage();
  const [asking, setAsking] = useState<string | null>(null);
  const { title, text, actions } = SEASONS[season];
  const start = (action: string, groupId: string | null): void => {
    if (groupId === null && FORMS_ON_GROUP.includes(action)) setAsking(action === asking ? null : action);
    else open(screenOfAction({ action, groupId, rowId: null }, page.today));
  };
  return (
    <section class="season" aria-labelledby="home-season">
      <h2 id="home-season">{title}</h2>
      <p>{text}</p>
      <div class="actions">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            class="button"
            aria-expanded={FORMS_ON_GROUP.includes(action) ? action === asking : undefined}
            onClick={() => start(action, null)}
          >
            {ACTION_LABELS[action]}
          </button>
        ))}
      </div>
      {asking !== null && (
        <GroupChoice
          key={asking}
          label={`${ACTION_LABELS[asking] ?? ''}: ${homeWords.chooseGroup}`}
          placeholder={homeWords.chooseGroup}
          value={null}
          onChange={(groupId) => groupId !== null && start(asking, groupId)}
        />
      )}
    </section>
  );
}
