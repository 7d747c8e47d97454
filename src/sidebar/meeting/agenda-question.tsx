import type { MeetingFormOutput } from '../../contract/meeting-form';
import { meetingWords } from '../../messages/ui-meeting';
import { SelectField, TextArea, TextField } from '../controls/field';
import { Icon } from '../controls/icon';
import { memberOptions } from './about-fields';
import type { AgendaDraft } from './meeting-draft';
import { VotesFields } from './votes-fields';

interface AgendaQuestionProps {
  readonly form: MeetingFormOutput;
  readonly item: AgendaDraft;
  readonly index: number;
  readonly count: number;
  readonly present: number;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (item: AgendaDraft) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question: heard, by whom, decided, how voted; rarer fields are folded. */
export function AgendaQuestion(props: AgendaQuestionProps) {
  const { form, item, index, errorAt, onChange } = props;
  const path = `agenda.${index}`;
  const patch = (change: Partial<AgendaDraft>): void => onChange({ ...item, ...change });
  return (
    <li class="question" data-question={item.key}>
      <QuestionHead {...props} />
      <TextArea
        label={meetingWords.heard}
        value={item.question}
        error={errorAt(`${path}.question`)}
        onChange={(question) => patch({ question })}
      />
      <SelectField
        label={meetingWords.speaker}
        value={item.speakerId ?? ''}
        options={memberOptions(form, meetingWords.speakerNotMember)}
        error={errorAt(`${path}.speakerId`)}
        onChange={(id) => patch({ speakerId: id === '' ? null : id })}
      />
      {item.speakerId === null && (
        <TextField
          label={meetingWords.speakerText}
          value={item.speakerText}
          error={errorAt(`${path}.speakerText`)}
          onChange={(speakerText) => patch({ speakerText })}
        />
      )}
      <TextArea
        label={meetingWords.decided(form.decisionWord)}
        value={item.decided}
        error={errorAt(`${path}.decided`)}
        onChange={(decided) => patch({ decided })}
      />
      <VotesFields
        votes={item.votes}
        present={props.present}
        path={path}
        errorAt={errorAt}
        onChange={(votes) => patch({ votes })}
      />
      <RareFields form={form} item={item} path={path} errorAt={errorAt} patch={patch} />
    </li>
  );
}

function QuestionHead({ index, count, onMove, onRemove }: AgendaQuestionProps) {
  const number = index + 1;
  return (
    <div class="question-head">
      <h3>{meetingWords.question(number)}</h3>
      <button
        type="button"
        class="icon-button"
        data-move="up"
        aria-label={meetingWords.moveUp(number)}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-move="down"
        aria-label={meetingWords.moveDown(number)}
        disabled={index === count - 1}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="icon-button" aria-label={meetingWords.removeQuestion(number)} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </div>
  );
}

interface RareFieldsProps extends Pick<AgendaQuestionProps, 'form' | 'item' | 'errorAt'> {
  readonly path: string;
  readonly patch: (change: Partial<AgendaDraft>) => void;
}

function RareFields({ form, item, path, errorAt, patch }: RareFieldsProps) {
  const errors = [errorAt(`${path}.spoke`), errorAt(`${path}.recommended`), errorAt(`${path}.kind`)];
  const filled = item.spoke !== '' || item.recommended !== '';
  const kinds = form.agendaKinds.map((kind) => ({ value: kind, title: kind === '' ? meetingWords.ordinary : kind }));
  return (
    <details class="rare" open={filled || errors.some((error) => error !== undefined)}>
      <summary>
        <Icon name="expand" size={18} />
        {meetingWords.more}
      </summary>
      <TextArea
        label={meetingWords.spoke}
        value={item.spoke}
        error={errors[0]}
        onChange={(spoke) => patch({ spoke })}
      />
      <TextArea
        label={meetingWords.recommended}
        value={item.recommended}
        error={errors[1]}
        onChange={(recommended) => patch({ recommended })}
      />
      {kinds.length > 0 && (
        <SelectField
          label={meetingWords.kind}
          value={item.kind}
          options={kinds}
          error={errors[2]}
          onChange={(kind) => patch({ kind })}
        />
      )}
    </details>
  );
}
