import { meetingWords } from '../../messages/ui-meeting';
import { Icon } from '../controls/icon';
import type { PartProps } from './about-fields';
import { AgendaQuestion } from './agenda-question';
import { countPresent } from './meeting-draft';
import { type RemovedQuestion, useAgenda } from './use-agenda';

/** Questions of the agenda: add, move, remove (and take the removal back). */
export function AgendaEditor({ form, fields, errorAt, change }: PartProps) {
  const { agenda } = fields;
  const { list, removed, add, replace, move, remove, putBack } = useAgenda(agenda, (next) => change({ agenda: next }));
  const error = errorAt('agenda');
  return (
    <section aria-labelledby="agenda-title">
      <h2 id="agenda-title">{meetingWords.agenda}</h2>
      {error !== undefined && (
        <p class="field-error" tabIndex={-1} data-invalid>
          {error}
        </p>
      )}
      <ol class="questions" ref={list}>
        {agenda.map((item, index) => (
          <AgendaQuestion
            key={item.key}
            form={form}
            item={item}
            index={index}
            count={agenda.length}
            present={countPresent(fields.attendance)}
            errorAt={errorAt}
            onChange={replace}
            onMove={(step) => move(item, index, step)}
            onRemove={() => remove(item, index)}
          />
        ))}
      </ol>
      <div role="status">{removed !== null && <RemovedNote removed={removed} onPutBack={putBack} />}</div>
      <button type="button" class="button" onClick={() => add(form.agendaKinds[0] ?? '')}>
        <Icon name="plus" />
        <span>{meetingWords.addQuestion}</span>
      </button>
    </section>
  );
}

interface RemovedNoteProps {
  readonly removed: RemovedQuestion;
  readonly onPutBack: (removed: RemovedQuestion) => void;
}

function RemovedNote({ removed, onPutBack }: RemovedNoteProps) {
  return (
    <p class="removed">
      {meetingWords.questionRemoved(removed.index + 1)}{' '}
      <button type="button" class="link-button" onClick={() => onPutBack(removed)}>
        {meetingWords.undo}
      </button>
    </p>
  );
}
