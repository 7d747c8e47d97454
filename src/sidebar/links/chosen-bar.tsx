import type { ListLinksOutput } from '../../contract/links';
import { linksWords as words } from '../../messages/ui-links';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import type { Links } from './use-links';

interface ChosenBarProps {
  readonly links: Links;
  readonly list: ListLinksOutput;
}

/** Stays in sight under the list: how many are chosen, whether letters go, and the button. */
export function ChosenBar({ links, list }: ChosenBarProps) {
  const { chosen, byMail, setByMail, making, make, progress } = links;
  const count = chosen.size;
  return (
    <div class="links-end">
      <FailureBox failure={making.failure} />
      <label class="links-tick">
        <input type="checkbox" checked={byMail} onChange={(event) => setByMail(event.currentTarget.checked)} />
        <span>
          {words.byMail}
          <span class="faint links-hint">{list.mailEnabled ? words.byMailHint : words.mailOff}</span>
        </span>
      </label>
      <button
        type="button"
        class="button button-primary button-wide"
        disabled={count === 0}
        aria-disabled={making.running}
        onClick={() => void make()}
      >
        <BusyIcon running={making.running} name="plus" />
        <span>{count === 0 ? words.make : words.makeFor(count)}</span>
      </button>
      <p class="faint" role="status">
        {progress === null
          ? count === 0
            ? words.chooseFirst
            : words.validUntil(list.expires)
          : words.makingOf(progress, count)}
      </p>
    </div>
  );
}
