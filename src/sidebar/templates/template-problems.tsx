import type { TemplateProblemView, TemplateView } from '../../contract/papers';
import { templatesWords as words } from '../../messages/ui-templates';
import { Box } from '../controls/box';

/** All mistakes of a template with their places, then what is only odd, then the words it does not use. */
export function TemplateProblems({ template }: { readonly template: TemplateView }) {
  const mistakes = template.problems.filter(({ severity }) => severity === 'mistake');
  const warnings = template.problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {mistakes.length === 0 && <p class="hint">{words.noMistakes}</p>}
      {mistakes.length > 0 && (
        <Box kind="warning">
          <strong>{words.mistakesTitle}</strong>
          <ProblemList problems={mistakes} />
        </Box>
      )}
      {warnings.length > 0 && (
        <Box kind="info">
          <strong>{words.warningsTitle}</strong>
          <ProblemList problems={warnings} />
        </Box>
      )}
      {template.unusedFields.length > 0 && <p class="faint">{words.unused(template.unusedFields)}</p>}
    </>
  );
}

function ProblemList({ problems }: { readonly problems: readonly TemplateProblemView[] }) {
  return (
    <ul class="warnings">
      {problems.map(({ place, message, suggestion }) => (
        <li key={`${place} ${message}`}>
          <span class="faint">{place}: </span>
          {message}
          {suggestion !== '' && ` ${suggestion}`}
        </li>
      ))}
    </ul>
  );
}
