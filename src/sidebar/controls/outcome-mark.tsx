import { OUTCOME_WORDS } from '../../messages/ui-outcomes';
import type { OutcomeId } from '../overview/verdict-filter';
import { Icon } from './icon';

/** Colour, sign and word of an outcome: never colour alone. */
export function OutcomeMark({ outcome }: { readonly outcome: OutcomeId }) {
  return (
    <span class={`mark mark-${outcome}`}>
      <Icon name={outcome} size={14} />
      {OUTCOME_WORDS[outcome]}
    </span>
  );
}
