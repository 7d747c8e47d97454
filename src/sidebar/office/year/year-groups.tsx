import type { PreviewYearOutput } from '../../../contract/start-year';
import { PREVIEWED_AT_ONCE } from '../../../contract/year-limits';
import { yearWords as words } from '../../../messages/start-year';
import { TextField } from '../../controls/field';
import { MoreRows } from '../../controls/more-rows';
import type { Year } from './use-year';
import { type Choice, choiceOf, type YearGroup } from './year-state';

const CHOICES: readonly Choice[] = ['continue', 'close', 'skip'];

/** Groups with what stands before them; what has something to look at comes first, one group is found by words. */
export function YearGroups({ year, preview }: { readonly year: Year; readonly preview: PreviewYearOutput }) {
  const { groups, found, total } = preview;
  const { reading, query, setQuery } = year;
  return (
    <>
      {(total > groups.length || query !== '') && <TextField label={words.search} value={query} onChange={setQuery} />}
      {found === 0 && <p class="empty">{words.nothingFound}</p>}
      <ul class="home-lines">
        {groups.map((group) => (
          <GroupLine key={group.groupId} group={group} preview={preview} year={year} />
        ))}
      </ul>
      <MoreRows
        rest={found - groups.length}
        atOnce={PREVIEWED_AT_ONCE}
        label={words.more}
        running={reading.running}
        onMore={() => void reading.more(groups.length)}
      />
    </>
  );
}

/** What is only told, and asks nobody to do anything. */
const TOLD: readonly string[] = ['planThere', 'nothingToCopy'];

interface GroupLineProps {
  readonly group: YearGroup;
  readonly preview: PreviewYearOutput;
  readonly year: Year;
}

function GroupLine({ group, preview, year }: GroupLineProps) {
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
        value={choiceOf(year.choices, preview, group.groupId)}
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
