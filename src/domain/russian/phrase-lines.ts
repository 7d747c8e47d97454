// Lines of the setting «Проверенные падежи»: what is wrong with them, and putting one in.
import { russianKey } from './compare-russian';
import { CASE_LABELS, formsText, type ObliqueCase } from './form-labels';

/** Quotes and spaces of one phrase are typed in many ways. */
export const phraseKey = (phrase: string): string =>
  russianKey(phrase)
    .replace(/[«»“”„"]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ');

/**
 * Why a line says nothing or not all it seems to: no «=» after the phrase; no form; a form without a case before it or
 * with a word that names none; the same phrase as on a line above, which it replaces.
 */
export type PhraseLineFault = 'noSign' | 'noForms' | 'noCase' | 'repeated';

/** A line that is not understood; `line` counts from 1. */
export interface PhraseLineProblem {
  readonly line: number;
  readonly text: string;
  readonly fault: PhraseLineFault;
  /** The form or the phrase that is meant; empty: the whole line. */
  readonly part: string;
}

const LABELS: ReadonlySet<string> = new Set(Object.values(CASE_LABELS).flat());

/** Reads one line; `undefined` when it is empty. */
function partsOf(line: string): { readonly phrase: string; readonly forms: readonly string[] } | undefined {
  if (line.trim() === '') return undefined;
  const at = line.indexOf('=');
  const forms = line
    .slice(at + 1)
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '');
  return { phrase: at < 0 ? '' : line.slice(0, at).trim(), forms: at < 0 ? [] : forms };
}

function isNamed(form: string): boolean {
  const at = form.indexOf(':');
  const label = form.slice(0, Math.max(at, 0)).trim().toLowerCase().replace(/\.$/, '');
  return LABELS.has(label) && form.slice(at + 1).trim() !== '';
}

/** Everything in the setting that is not understood, in the order of its lines. */
export function phraseLineProblems(setting: string): readonly PhraseLineProblem[] {
  const seen = new Set<string>();
  return setting.split('\n').flatMap((text, index): PhraseLineProblem[] => {
    const parts = partsOf(text);
    const problem = { line: index + 1, text: text.trim() };
    if (parts === undefined) return [];
    if (parts.phrase === '') return [{ ...problem, fault: 'noSign', part: '' }];
    if (parts.forms.length === 0) return [{ ...problem, fault: 'noForms', part: parts.phrase }];
    const key = phraseKey(parts.phrase);
    const repeated: PhraseLineProblem[] = seen.has(key) ? [{ ...problem, fault: 'repeated', part: parts.phrase }] : [];
    seen.add(key);
    const unnamed = parts.forms.filter((form) => !isNamed(form));
    return [...repeated, ...unnamed.map((part) => ({ ...problem, fault: 'noCase' as const, part }))];
  });
}

/**
 * The setting with the forms of a phrase put in place of those that stood there; without any form the line goes. Lines
 * of other phrases stay as they were typed.
 */
export function withPhraseForms(setting: string, phrase: string, forms: Readonly<Record<ObliqueCase, string>>): string {
  const key = phraseKey(phrase);
  const text = formsText(forms);
  const line = text === '' ? [] : [`${phrase.trim().replace(/\s+/g, ' ')} = ${text}`];
  const lines = setting.split('\n').filter((one) => one.trim() !== '');
  const own = (one: string): boolean => phraseKey(one.slice(0, Math.max(one.indexOf('='), 0))) === key;
  const at = lines.findIndex(own);
  const others = lines.filter((one) => !own(one));
  if (at < 0) return [...others, ...line].join('\n');
  return [...others.slice(0, at), ...line, ...others.slice(at)].join('\n');
}
