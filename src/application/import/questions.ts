import { twinIds } from '../../domain/search/twins';
import type { ImportQuestion, ImportRequest, QuestionOption } from './import-plan';

/** Words of the two options that every question ends with. */
export const NEW_OPTION: QuestionOption = { id: 'new', kind: 'new', label: '' };
export const SKIP_OPTION: QuestionOption = { id: 'skip', kind: 'skip', label: '' };

/** Questions of one planning, each asked once, with the answers given so far. */
export class Questions {
  private readonly asked = new Map<string, ImportQuestion>();

  constructor(private readonly answers: ImportRequest['answers']) {}

  /** The answer, `null` while there is none; one that is no longer among the options counts as none. */
  ask(question: Omit<ImportQuestion, 'answer'>): string | null {
    const known = this.asked.get(question.id);
    if (known !== undefined) return known.answer;
    const given = Object.getOwnPropertyDescriptor(this.answers, question.id)?.value as unknown;
    const answer = question.options.find(({ id }) => id === given)?.id ?? null;
    this.asked.set(question.id, { ...question, options: toldApart(question.options), answer });
    return answer;
  }

  all(): readonly ImportQuestion[] {
    return [...this.asked.values()];
  }
}

/** Answers that read alike get the code of the register or the cell of the file. */
function toldApart(options: readonly QuestionOption[]): readonly QuestionOption[] {
  const twins = twinIds(options.map(({ id, kind, label }) => ({ id, title: label, note: kind })));
  return options.map((option) =>
    twins.has(option.id) ? { ...option, label: `${option.label}; ${option.id}` } : option,
  );
}
