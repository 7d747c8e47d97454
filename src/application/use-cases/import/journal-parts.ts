import type { ImportJournalPart } from '../../import/import-plan';

/** What the journal keeps of an import; `undefined` when an entry is not as it was written. */
export function partsOfJournal(
  entries: readonly { readonly after: string }[],
): readonly ImportJournalPart[] | undefined {
  const parts = entries.map(({ after }) => partOf(after));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function partOf(text: string): ImportJournalPart | undefined {
  const { made, stamps = {}, changed } = (parsed(text) ?? {}) as Partial<ImportJournalPart>;
  // A part that was too long for its cell has «…» in place of a field.
  const isWhole =
    typeof made === 'object' &&
    Object.values(made).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string')) &&
    isObject(stamps) &&
    Array.isArray(changed) &&
    changed.every((one) => typeof one?.id === 'string' && isObject(one.before) && isObject(one.after));
  return isWhole ? { made, stamps, changed } : undefined;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
