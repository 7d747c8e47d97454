import type { TemplateFileView, TemplateView } from '../../contract/papers';
import { templatesWords as words } from '../../messages/ui-templates';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { TemplatePreview } from './template-preview';
import { TemplateProblems } from './template-problems';
import { TemplateWords } from './template-words';
import { type TemplateActions, useTemplate } from './use-template';

/** Which file a paper is made of, making one's own, its check, a sample, the words for authors. */
export function TemplateCard({ listed }: { readonly listed: TemplateView }) {
  const actions = useTemplate(listed);
  const { template, checked, said, task } = actions;
  return (
    <div class="template-card">
      <InUse template={template} />
      {template.made !== null && (
        <p>
          {words.made} <FileLink file={template.made} />
        </p>
      )}
      <div role="status">{said !== null && <Box kind={said.isGood ? 'success' : 'warning'}>{said.text}</Box>}</div>
      <FailureBox failure={task.failure} />
      <Buttons actions={actions} />
      {(checked !== null || template.problems.length > 0) && <TemplateProblems template={checked ?? template} />}
      <TemplatePreview paper={template.paper} madeId={template.made === null ? null : template.made.fileId} />
      <TemplateWords fields={template.fields} />
    </div>
  );
}

/** The template in use; another methodist's file is named with what follows from it. */
function InUse({ template: { file, source } }: { readonly template: TemplateView }) {
  const { page } = usePage();
  if (file === null) return <p>{words.usedShipped}</p>;
  const isForeign = source === 'shipped' && file.owner !== '' && file.owner !== page.user.email;
  return (
    <>
      <p>
        {words.used} <FileLink file={file} />
      </p>
      {source === 'shipped' && <Box kind="warning">{isForeign ? words.ownerNote(file.owner) : words.outOfReach}</Box>}
    </>
  );
}

function FileLink({ file }: { readonly file: TemplateFileView }) {
  return (
    <a class="file-name" href={file.url} target="_blank" rel="noopener noreferrer">
      {file.name}
      <span class="visually-hidden"> ({ui.opensInNewTab})</span>
    </a>
  );
}

function Buttons({ actions }: { readonly actions: TemplateActions }) {
  const { template, task, make, check, take } = actions;
  const { made, file } = template;
  const busy = { 'aria-disabled': task.running, 'aria-busy': task.running } as const;
  return (
    <>
      <div class="actions">
        <button type="button" class="button" {...busy} onClick={() => void check()}>
          <BusyIcon running={task.running} name="search" />
          <span>{made === null ? words.check : words.checkMade}</span>
        </button>
        {made !== null && (
          <button type="button" class="button button-primary" {...busy} onClick={() => void take(made.fileId)}>
            <Icon name="met" />
            <span>{words.take}</span>
          </button>
        )}
        {file !== null && (
          <button type="button" class="button" {...busy} onClick={() => void take(null)}>
            <Icon name="refresh" />
            <span>{words.bringBack}</span>
          </button>
        )}
        <button type="button" class="button" {...busy} onClick={() => void make('copy')}>
          <Icon name="plus" />
          <span>{words.copy}</span>
        </button>
        <button type="button" class="button" {...busy} onClick={() => void make('empty')}>
          <Icon name="plus" />
          <span>{words.empty}</span>
        </button>
      </div>
      <p class="hint">{words.whyPaste}</p>
    </>
  );
}
