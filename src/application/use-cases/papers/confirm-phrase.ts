import type {
  ConfirmPhraseInput,
  ConfirmPhraseOutput,
  ShowPhraseFormsInput,
  ShowPhraseFormsOutput,
  UncertainWord,
} from '../../../contract/word-forms';
import { compareRussian } from '../../../domain/russian/compare-russian';
import { confirmedPhrases, formsOfPhrase } from '../../../domain/russian/confirmed-phrases';
import { phraseKey, withPhraseForms } from '../../../domain/russian/phrase-lines';
import { phraseFormsTooLongMessage } from '../../../messages/papers';
import { AppError } from '../../app-error';
import { commit } from '../commit';
import { journalEntry } from '../journal-entry';
import type { UseCase } from '../use-case';

/** Google's limit of a cell, characters. */
const CELL_LIMIT = 50_000;

/**
 * Names and phrases behind the highlighted words of a paper, for whoever may confirm them: methodists. To others
 * nothing is told, since the register may know a namesake whom they are not to see.
 */
export function wordsToConfirm({ host, register, access }: UseCase, words: readonly string[]): UncertainWord[] {
  if (access.role !== 'methodist' || words.length === 0) return [];
  return host
    .loadEngine()
    .wordSources(register.snapshot, words)
    .map((source) =>
      source.kind === 'person'
        ? { personId: source.personId, text: source.name }
        : { personId: null, text: source.phrase },
    );
}

/** Phrases of the setting as they were typed, by the alphabet; of a phrase on two lines the later counts. */
export function confirmedTexts(setting: string): string[] {
  const texts = new Map<string, string>();
  for (const line of setting.split('\n')) {
    const text = line.slice(0, Math.max(line.indexOf('='), 0)).trim();
    if (text !== '' && formsOfPhrase(text, confirmedPhrases(line)) !== undefined) texts.set(phraseKey(text), text);
  }
  return [...texts.values()].sort(compareRussian);
}

/** The cases of a position, an organisation, a group or a body, to be checked. */
export function showPhraseForms({ host, register }: UseCase, { phrase }: ShowPhraseFormsInput): ShowPhraseFormsOutput {
  const confirmed = confirmedPhrases(register.snapshot.settings.phraseForms);
  return {
    forms: { ...host.loadEngine().proposedForms(phrase, confirmed) },
    isConfirmed: formsOfPhrase(phrase, confirmed) !== undefined,
  };
}

/**
 * Writes the checked cases of a phrase into the setting «Проверенные падежи» with one write; lines of other phrases
 * stay as they are. A repeated request writes nothing.
 *
 * @throws AppError COMMAND_REFUSED when the cell would be over the limit of Google
 */
export function confirmPhrase(
  { host, register, access }: UseCase,
  { phrase, forms, requestId }: ConfirmPhraseInput,
): ConfirmPhraseOutput {
  const { phraseForms } = register.snapshot.settings;
  const value = withPhraseForms(phraseForms, phrase, forms);
  if (value.length > CELL_LIMIT) throw new AppError('COMMAND_REFUSED', { said: phraseFormsTooLongMessage() });
  const entry = journalEntry(host.ids, {
    at: register.now,
    actor: access.email,
    action: 'confirmPhrase',
    sheet: 'settings',
    before: { phraseForms },
    after: { phraseForms: value },
    requestId,
  });
  commit(host, register, [{ kind: 'update', sheet: 'settings', id: 'phraseForms', fields: { value } }], [entry]);
  return { isConfirmed: formsOfPhrase(phrase, confirmedPhrases(value)) !== undefined };
}
