import { dueWords } from '../../messages/ui-dates';
import { isUnfinished } from '../../messages/ui-outcomes';
import { ui } from '../../messages/ui-words';
import type { OutcomeId } from '../overview/verdict-filter';

interface DueLineProps {
  readonly due: string | null;
  readonly today: string;
  readonly outcome: OutcomeId;
}

/** «Срок 25.11.2026 · осталось 3 дня»; what is done or waived shows its date alone. */
export function DueLine({ due, today, outcome }: DueLineProps) {
  if (due === null) return null;
  const words = dueWords(due, today);
  const rest = isUnfinished(outcome) ? words.rest : '';
  return (
    <span class="due">
      {ui.due} {words.date}
      {rest !== '' && <span class={`due-${words.nearness}`}> · {rest}</span>}
    </span>
  );
}
