import { useState } from 'preact/hooks';
import type { OfferedPaper, PreviewPaperOutput } from '../../contract/papers';
import { templatesWords as words } from '../../messages/ui-templates';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { GroupChoice } from '../controls/group-choice';
import { Unfolding } from '../controls/unfolding';
import { BusyIcon } from '../controls/waiting';
import { PaperPreview } from '../documents/paper-preview';
import type { Call, CallResult } from '../server/call';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';

interface TemplatePreviewProps {
  readonly paper: string;
  /** A file that waits to be taken; `null`: the template in use. */
  readonly madeId: string | null;
}

/** A paper as it would come out, of a group and a meeting that the person chooses. */
export function TemplatePreview(props: TemplatePreviewProps) {
  return (
    <Unfolding title={words.preview} brief="">
      <Sample {...props} />
    </Unfolding>
  );
}

/** What a paper can be made of: of the group, else of the register as a whole. */
async function offeredOf(
  call: Call,
  paper: string,
  groupId: string | null,
): Promise<CallResult<OfferedPaper['subjects']>> {
  for (const asked of groupId === null ? [null] : [groupId, null]) {
    const listed = await call('listPapers', { groupId: asked });
    if (!listed.ok) return listed;
    const found = listed.data.papers.find(({ id }) => id === paper);
    if (found !== undefined) return { ok: true, data: found.subjects };
  }
  return { ok: true, data: [] };
}

function Sample({ paper, madeId }: TemplatePreviewProps) {
  const { page, call } = usePage();
  const [groupId, setGroupId] = useState<string | null>(page.groups[0]?.id ?? null);
  const [subjects, setSubjects] = useState<OfferedPaper['subjects'] | null>(null);
  const [number, setNumber] = useState('0');
  const [preview, setPreview] = useState<PreviewPaperOutput | null>(null);
  const task = useTask();
  const show = async (): Promise<void> => {
    const answer = await task.runOnce<PreviewPaperOutput | null>(async () => {
      const listed = await offeredOf(call, paper, groupId);
      if (!listed.ok) return listed;
      setSubjects(listed.data);
      const subject = (listed.data[Number(number)] ?? listed.data[0])?.subject;
      if (subject === undefined) return { ok: true, data: null };
      return call('previewPaper', { paper, subject, ...(madeId === null ? {} : { fileId: madeId }) });
    });
    if (answer !== undefined) setPreview(answer);
  };
  const choose = (id: string | null): void => {
    setGroupId(id);
    setSubjects(null);
    setNumber('0');
    setPreview(null);
  };
  return (
    <>
      {madeId !== null && <p class="hint">{words.previewOfMade}</p>}
      <GroupChoice label={words.previewGroup} value={groupId} placeholder={words.previewGroup} onChange={choose} />
      {subjects !== null && subjects.length > 1 && (
        <SelectField
          label={words.previewSubject}
          value={number}
          options={subjects.map(({ label }, index) => ({ value: String(index), title: label }))}
          onChange={setNumber}
        />
      )}
      <div class="actions">
        <button type="button" class="button" aria-busy={task.running} aria-disabled={task.running} onClick={show}>
          <BusyIcon running={task.running} name="search" />
          <span>{words.previewShow}</span>
        </button>
      </div>
      <FailureBox failure={task.failure} onRetry={show} />
      {subjects?.length === 0 && <p class="empty">{words.previewNothing}</p>}
      {preview !== null && <PaperPreview preview={preview} />}
    </>
  );
}
