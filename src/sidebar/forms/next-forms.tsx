import type { ComponentChildren } from 'preact';
import type { NextForm } from '../../contract/commands';
import { formWords } from '../../messages/ui-forms';
import { Icon } from '../controls/icon';
import { usePage } from '../state/page-context';

interface NextFormsProps {
  readonly next: readonly NextForm[];
  /** What comes before the forms and is the first thing to do. */
  readonly children?: ComponentChildren;
}

/** What people usually do after what was saved. */
export function NextForms({ next, children }: NextFormsProps) {
  const { dispatch } = usePage();
  return (
    <section aria-labelledby="form-next">
      <h2 id="form-next">{formWords.next}</h2>
      <div class="actions">
        {children}
        {next.map(({ command, groupId, rowId, label }, index) => (
          <button
            key={`${command} ${groupId} ${rowId}`}
            type="button"
            class={index === 0 && children === undefined ? 'button button-primary' : 'button'}
            onClick={() => dispatch({ type: 'replaced', screen: { name: 'form', command, groupId, rowId } })}
          >
            <Icon name="next" />
            <span>{label}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
