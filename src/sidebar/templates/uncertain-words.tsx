import type { UncertainWord } from '../../contract/word-forms';
import { uncertainWords as words } from '../../messages/ui-uncertain';
import { Icon } from '../controls/icon';
import { usePage } from '../state/page-context';

/** Names and phrases that a paper printed highlighted, each a click from where its cases are checked. */
export function UncertainWords({ uncertain }: { readonly uncertain: readonly UncertainWord[] | undefined }) {
  const { open } = usePage();
  if (uncertain === undefined || uncertain.length === 0) return null;
  return (
    <div class="uncertain-words">
      <p>{words.toCheck}</p>
      <ul>
        {uncertain.map(({ personId, text }) => (
          <li key={personId ?? text}>
            <button
              type="button"
              class="link-button"
              onClick={() =>
                open(
                  personId === null
                    ? { name: 'phraseForms', phrase: text }
                    : { name: 'form', command: 'confirmForms', groupId: null, rowId: personId },
                )
              }
            >
              <Icon name="edit" />
              <span>{words.checkOf(text)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
