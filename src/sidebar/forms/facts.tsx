import type { FormView } from '../../contract/forms/form-view';
import { formWords } from '../../messages/ui-forms';
import { JumpButton } from '../controls/jump-button';

/** What the register knows about the matter, each with the way to where it stands. */
export function Facts({ facts }: Pick<FormView, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <section class="facts" aria-label={formWords.facts}>
      <ul>
        {facts.map(({ text, rows }) => (
          <li key={text}>
            <span class="fact-text">{text}</span>
            {rows.map((row) => (
              <JumpButton
                key={`${row.table} ${row.id} ${row.field}`}
                look="link"
                target={target(row)}
                label={row.label}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const target = ({ table, id, field }: FormView['facts'][number]['rows'][number]) => ({ table, id, field });
