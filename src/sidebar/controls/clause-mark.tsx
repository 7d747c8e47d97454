import { clauseWords } from '../../messages/ui-words';

/** Number of a clause as it is cited; nothing where a norm has none. */
export function ClauseMark({ clause }: { readonly clause: string }) {
  return clause === '' ? null : <span class="clause">{clauseWords(clause)}</span>;
}
