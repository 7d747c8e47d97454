/** One thing that is wrong with a template, in Russian. */
export interface TemplateProblem {
  /** `mistake`: no paper is made of it; `warning`: a paper comes out, perhaps not as meant. */
  readonly severity: 'mistake' | 'warning';
  /** «абзац 12, после слов «Присутствовали:»», «таблица 2, строка 1», «весь шаблон». */
  readonly place: string;
  readonly message: string;
  /** What to do, or «возможно, вы имели в виду …»; '' when the message says it all. */
  readonly suggestion: string;
}

/** Everything about a template at once. */
export interface TemplateReport {
  /** In the order of the text; what concerns the whole template comes last. */
  readonly problems: readonly TemplateProblem[];
  /** Fields by name, those of lists as «повестка: вопрос». */
  readonly usedFields: readonly string[];
  readonly unusedFields: readonly string[];
}
