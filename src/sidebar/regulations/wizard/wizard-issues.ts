import type { RegulationDraft } from '../../../contract/regulations';
import { CARD_FIELDS } from '../../../messages/ui-wizard';
import type { FieldIssue } from '../../server/call-failure';
import { issue, SHORT_TEXT, tooLong, wordsOf } from '../../server/field-issue';
import { STEPS, toDraft, type WizardFields, type WizardStep } from './wizard-state';

/** Checks what a person can mend at once; the program checks everything again. Paths are those of the program. */
export function checkDraft({ card, norms }: RegulationDraft): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (card.title === '') issues.push(issue('noTitle', 'draft.card.title'));
  for (const [field, value] of Object.entries(card)) {
    if (typeof value === 'string') issues.push(...tooLong(`draft.card.${field}`, value, SHORT_TEXT));
  }
  norms.forEach(({ clause, title = '' }, index) => {
    const path = `draft.norms.${index}`;
    if (clause === '') issues.push(issue('noClause', `${path}.clause`));
    if (title === '') issues.push(issue('noTitle', `${path}.title`));
    issues.push(...tooLong(`${path}.clause`, clause, SHORT_TEXT), ...tooLong(`${path}.title`, title, SHORT_TEXT));
  });
  return issues;
}

/** What a person has to mend on the way to `step`: faults of the steps before it. */
export function faultsBefore(fields: WizardFields, step: WizardStep): readonly FieldIssue[] {
  return checkDraft(toDraft(fields)).filter(({ path }) => STEPS.indexOf(stepOf(path)) < STEPS.indexOf(step));
}

/** Words for the issues at `path` of the draft, «card.title»; those below it count too when `deep`. */
export function draftIssueAt(issues: readonly FieldIssue[], path: string, deep = false): string | undefined {
  const whole = `draft.${path}`;
  const here = issues.filter((one) => one.path === whole || (deep && one.path.startsWith(`${whole}.`)));
  return here.length === 0 ? undefined : wordsOf(here).join(' ');
}

/** How many issues wait at a step. */
export function issuesOfStep(issues: readonly FieldIssue[], step: WizardStep): number {
  return issues.filter(({ path }) => stepOf(path) === step).length;
}

/** Words for issues that no field of a step can show. */
export function issuesAnywhere(issues: readonly FieldIssue[]): readonly string[] {
  return wordsOf(issues.filter(({ path }) => stepOf(path) === 'preview' || isUnknownOfCard(path)));
}

/** The register's card has more columns than the wizard's. */
function isUnknownOfCard(path: string): boolean {
  const field = /^draft\.card\.(\w+)/.exec(path)?.[1];
  return field !== undefined && !(field in CARD_FIELDS);
}

/** The step at which an issue can be mended; the last one when it has no place of its own. */
export function stepOf(path: string): WizardStep {
  if (path.startsWith('draft.card.')) return 'card';
  if (/^draft\.norms\.\d/.test(path)) return 'norms';
  return path.startsWith('draft.source') ? 'source' : 'preview';
}
