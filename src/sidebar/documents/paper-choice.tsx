import { useCallback, useState } from 'preact/hooks';
import type { ListPapersOutput, MakePaperOutput, OfferedPaper, PreviewPaperOutput } from '../../contract/papers';
import { documentsWords as words } from '../../messages/ui-documents';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { BusyIcon, Skeleton } from '../controls/waiting';
import { newId } from '../meeting/new-id';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { useTask } from '../state/use-task';
import { PaperMade } from './paper-made';
import { PaperPreview } from './paper-preview';
import { SubjectDetails } from './subject-details';

/** Chooses a paper and what it is of, shows it beforehand, makes it. */
export function PaperChoice({ groupId }: { readonly groupId: string | null }) {
  const { call } = usePage();
  const ask = useCallback(() => call('listPapers', { groupId }), [call, groupId]);
  const { data, running, failure, load } = useLoad<ListPapersOutput>(ask);
  return (
    <section aria-busy={running}>
      <h2>{words.make}</h2>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={3} />}
      {data !== null &&
        (data.papers.length === 0 ? <p class="empty">{words.nothing}</p> : <PaperForm papers={data.papers} />)}
    </section>
  );
}

function PaperForm({ papers }: { readonly papers: readonly OfferedPaper[] }) {
  const [chosen, setChosen] = useState(papers[0]?.id ?? '');
  const [number, setNumber] = useState('0');
  const paper = papers.find(({ id }) => id === chosen) ?? papers[0];
  const subject = paper?.subjects[Number(number)] ?? paper?.subjects[0];
  if (paper === undefined || subject === undefined) return null;
  return (
    <>
      <SelectField
        label={words.paper}
        value={paper.id}
        options={papers.map(({ id, name }) => ({ value: id, title: name }))}
        onChange={(id) => {
          setChosen(id);
          setNumber('0');
        }}
      />
      {paper.subjects.length > 1 && (
        <SelectField
          label={words.subject}
          value={number}
          options={paper.subjects.map(({ label }, index) => ({ value: String(index), title: label }))}
          onChange={setNumber}
        />
      )}
      <SubjectDetails key={`${paper.id} ${number}`} offered={subject}>
        {(chosen) => <PaperActions key={JSON.stringify(chosen)} paper={paper.id} subject={chosen} />}
      </SubjectDetails>
    </>
  );
}

interface PaperActionsProps {
  readonly paper: string;
  readonly subject: OfferedPaper['subjects'][number]['subject'];
}

/** The two buttons and what came of them; one press makes one paper. */
function PaperActions({ paper, subject }: PaperActionsProps) {
  const { call, dispatch, announce } = usePage();
  const [requestId] = useState(newId);
  const [made, setMade] = useState<MakePaperOutput | null>(null);
  const [preview, setPreview] = useState<PreviewPaperOutput | null>(null);
  const making = useTask();
  const looking = useTask();
  const make = async (): Promise<void> => {
    const answer = await making.runOnce(() => call('makePaper', { paper, subject, requestId }));
    if (answer === undefined) return;
    for (const groupId of new Set(answer.verdicts.map((one) => one.groupId))) {
      const verdicts = answer.verdicts.filter((one) => one.groupId === groupId);
      dispatch({ type: 'verdictsReplaced', groupId, verdicts });
    }
    setMade(answer);
    setPreview(null);
    announce(answer.existed ? words.existed : words.made);
  };
  const look = async (): Promise<void> => {
    const answer = await looking.runOnce(() => call('previewPaper', { paper, subject }));
    if (answer !== undefined) setPreview(answer);
  };
  const isHindered = preview !== null && preview.obstacles.length > 0;
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="button button-primary"
          aria-busy={making.running}
          aria-disabled={making.running || isHindered}
          onClick={isHindered ? undefined : make}
        >
          <BusyIcon running={making.running} name="document" />
          <span>{words.create}</span>
        </button>
        <button type="button" class="button" aria-busy={looking.running} aria-disabled={looking.running} onClick={look}>
          <BusyIcon running={looking.running} name="search" />
          <span>{words.preview}</span>
        </button>
      </div>
      <FailureBox failure={making.failure} onRetry={make} />
      <FailureBox failure={looking.failure} onRetry={look} />
      {made !== null && <PaperMade made={made} />}
      {preview !== null && <PaperPreview preview={preview} />}
    </>
  );
}
