import { dutyWords } from '../../messages/ui-dates';
import { ui } from '../../messages/ui-words';
import type { OutcomeId } from '../overview/verdict-filter';

interface DueLineProps {
  readonly due: string | null;
  readonly today: string;
  readonly outcome: OutcomeId;
  /** The sentence of the verdict: it tells what is done late from what is still overdue. */
  readonly message: string;
}

/** «Срок 25.11.2026 · осталось 3 дня»; what is done says so, what is waived shows its date alone. */
export function DueLine({ due, today, outcome, message }: DueLineProps) {
  if (due === null) return null;
  const { date, rest, nearness } = dutyWords(due, today, outcome, message);
  return (
    <span class="due">
      {ui.due} {date}
      {rest !== '' && <span class={`due-${nearness}`}> · {rest}</span>}
    </span>
  );
}
