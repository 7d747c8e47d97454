import { wordFormsWords as words } from '../../messages/ui-templates';
import { usePage } from '../state/page-context';

/** Phrases whose cases were confirmed: each opens, to be corrected or left to the program again. */
export function ConfirmedPhrases({ phrases }: { readonly phrases: readonly string[] }) {
  const { open } = usePage();
  if (phrases.length === 0) return null;
  return (
    <section>
      <h2>{words.list}</h2>
      <p class="faint">{words.listHint}</p>
      <ul class="card-rows">
        {phrases.map((phrase) => (
          <li key={phrase} class="card-row">
            <button type="button" class="link-button" onClick={() => open({ name: 'phraseForms', phrase })}>
              {phrase}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
