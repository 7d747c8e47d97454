import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedPaper, PaperSubjectShape } from '../../contract/papers';
import { documentsWords as words } from '../../messages/ui-documents';
import { DateField } from '../controls/field';
import { usePage } from '../state/page-context';

type Offered = OfferedPaper['subjects'][number];

interface SubjectDetailsProps {
  readonly offered: Offered;
  /** What follows once the subject is whole. */
  readonly children: (subject: PaperSubjectShape) => ComponentChildren;
}

/** What the person says about a subject besides: the two days of a change, the questions of a meeting. */
export function SubjectDetails({ offered, children }: SubjectDetailsProps) {
  const { subject, questions } = offered;
  if (subject.kind === 'change') return <ChangeDays subject={subject}>{children}</ChangeDays>;
  if (subject.kind === 'meeting' && questions !== undefined) {
    return (
      <ChosenQuestions subject={subject} questions={questions}>
        {children}
      </ChosenQuestions>
    );
  }
  return <>{children(subject)}</>;
}

interface ChangeDaysProps extends Pick<SubjectDetailsProps, 'children'> {
  readonly subject: Extract<PaperSubjectShape, { kind: 'change' }>;
}

function ChangeDays({ subject, children }: ChangeDaysProps) {
  const { page } = usePage();
  const [from, setFrom] = useState(subject.from);
  const [to, setTo] = useState(subject.to);
  const isWhole = from !== '' && to !== '';
  const fault = isWhole ? (from > to ? words.periodWrong : undefined) : words.periodEmpty;
  return (
    <>
      <fieldset>
        <legend>{words.period}</legend>
        <DateField label={words.from} value={from} max={page.today} onChange={setFrom} />
        <DateField label={words.to} value={to} error={fault} onChange={setTo} />
      </fieldset>
      {fault === undefined && children({ ...subject, from, to })}
    </>
  );
}

interface ChosenQuestionsProps extends Pick<SubjectDetailsProps, 'children'> {
  readonly subject: Extract<PaperSubjectShape, { kind: 'meeting' }>;
  readonly questions: NonNullable<Offered['questions']>;
}

/** All are ticked at first; then the paper is of the whole meeting. */
function ChosenQuestions({ subject, questions, children }: ChosenQuestionsProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = questions.map(({ id }) => id).filter((id) => !left.includes(id));
  const toggle = (id: string): void => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <>
      <fieldset>
        <legend>{words.questions}</legend>
        {questions.map(({ id, label }) => (
          <label key={id} class="version">
            <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
        {chosen.length === 0 && <p class="field-error">{words.noQuestions}</p>}
      </fieldset>
      {chosen.length > 0 && children(left.length === 0 ? subject : { ...subject, agendaItemIds: chosen })}
    </>
  );
}
