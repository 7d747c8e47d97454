import { useState } from 'preact/hooks';
import { yearWords as words } from '../../../messages/start-year';
import type { Year } from './use-year';
import { type Choice, choiceOf, type YearGroup } from './year-state';

/** Drawn at first, and by each press of the button: a thousand choices at once would stand in the way. */
const AT_ONCE = 40;
const CHOICES: readonly Choice[] = ['continue', 'close', 'skip'];

/** Groups with what stands before them; what has something to look at comes first. */
export function YearGroups({ year, groups }: { readonly year: Year; readonly groups: readonly YearGroup[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const ordered = [...groups].sort((a, b) => weight(b) - weight(a));
  return (
    <>
      <ul class="home-lines">
        {ordered.slice(0, shown).map((group) => (
          <GroupLine key={group.groupId} group={group} year={year} />
        ))}
      </ul>
      {ordered.length > shown && (
        <button type="button" class="link-button" onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(ordered.length - shown)}
        </button>
      )}
    </>
  );
}

/** What is only told, and asks nobody to do anything. */
const TOLD: readonly string[] = ['planThere', 'nothingToCopy'];
const weight = ({ checks, suggestion }: YearGroup): number =>
  checks.filter(({ code }) => !TOLD.includes(code)).length + (suggestion === 'close' ? 10 : 0);

function GroupLine({ group, year }: { readonly group: YearGroup; readonly year: Year }) {
  const { name, leader, memberCount, checks } = group;
  return (
    <li class="home-line">
      <strong>{name}</strong>
      <span class="faint">{words.leader(leader, memberCount)}</span>
      {checks.length === 0 && <span class="faint">{words.allClear}</span>}
      {checks.map(({ code, count }) => (
        <span key={code} class={TOLD.includes(code) ? 'faint' : 'due-soon'}>
          {words.checks[code]?.(count)}
        </span>
      ))}
      <select
        class="input"
        aria-label={words.choice(name)}
        value={choiceOf(year.choices, group)}
        onChange={(event) => year.choose(group.groupId, event.currentTarget.value as Choice)}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {words.choices[choice]}
          </option>
        ))}
      </select>
    </li>
  );
}
