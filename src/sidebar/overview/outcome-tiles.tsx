import { OUTCOME_WORDS } from '../../messages/ui-outcomes';
import { formatCount } from '../../messages/ui-plural';
import { overviewWords } from '../../messages/ui-words';
import { Icon } from '../controls/icon';
import { moveFocus } from '../controls/roving';
import { OUTCOME_ORDER, type OutcomeId, toggleOutcome } from './verdict-filter';

interface OutcomeTilesProps {
  readonly counts: Readonly<Record<OutcomeId, number>>;
  /** How many of the violated are recommendations: they stand beside the violations, not among them. */
  readonly advice: number;
  readonly chosen: readonly OutcomeId[];
  readonly onChange: (chosen: readonly OutcomeId[]) => void;
}

/** The counts, big and clear; each is also the button that leaves only its own in the list. One Tab stop, arrows inside. */
export function OutcomeTiles({ counts, advice, chosen, onChange }: OutcomeTilesProps) {
  const shown = OUTCOME_ORDER.filter((outcome) => outcome !== 'inapplicable' || counts.inapplicable > 0);
  const tabbable = shown.find((outcome) => chosen.includes(outcome)) ?? shown[0];
  return (
    <div
      class="tiles"
      role="toolbar"
      aria-label={overviewWords.counts}
      onKeyDown={(event) => moveFocus(event, 'button')}
    >
      {shown.map((outcome) => (
        <button
          key={outcome}
          type="button"
          class={`tile tile-${outcome}`}
          aria-pressed={chosen.includes(outcome)}
          tabIndex={outcome === tabbable ? 0 : -1}
          onClick={() => onChange(toggleOutcome(chosen, outcome))}
        >
          <span class="tile-count">
            <Icon name={outcome} />
            {formatCount(counts[outcome] - (outcome === 'violated' ? advice : 0))}
          </span>
          <span class="tile-word">{OUTCOME_WORDS[outcome].toLowerCase()}</span>
          {outcome === 'violated' && advice > 0 && <span class="tile-word faint">{overviewWords.advice(advice)}</span>}
        </button>
      ))}
    </div>
  );
}
