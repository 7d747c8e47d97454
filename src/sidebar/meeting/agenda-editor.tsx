import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { meetingWords } from '../../messages/ui-meeting';
import { Icon } from '../controls/icon';
import type { PartProps } from './about-fields';
import { AgendaQuestion } from './agenda-question';
import { type AgendaDraft, countPresent, emptyQuestion, moveQuestion } from './meeting-draft';
import { newId } from './new-id';

interface Removed {
  readonly item: AgendaDraft;
  readonly index: number;
}

/** Questions of the agenda: add, move, remove (and take the removal back). */
export function AgendaEditor({ form, fields, errorAt, change }: PartProps) {
  const { agenda } = fields;
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  // The question moved, or did not exist before this drawing.
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  });
  const set = (next: readonly AgendaDraft[]): void => change({ agenda: next });
  const add = (): void => {
    const item = emptyQuestion(newId(), form.agendaKinds[0] ?? '');
    focusAfter.current = `[data-question="${item.key}"] textarea`;
    set([...agenda, item]);
  };
  const move = (item: AgendaDraft, index: number, step: -1 | 1): void => {
    const atEnd = index + step === 0 || index + step === agenda.length - 1;
    const direction = (step === -1) === !atEnd ? 'up' : 'down';
    focusAfter.current = `[data-question="${item.key}"] [data-move="${direction}"]`;
    set(moveQuestion(agenda, index, step));
  };
  const remove = (item: AgendaDraft, index: number): void => {
    setRemoved({ item, index });
    set(agenda.filter((other) => other !== item));
  };
  const putBack = ({ item, index }: Removed): void => {
    setRemoved(null);
    focusAfter.current = `[data-question="${item.key}"] textarea`;
    set([...agenda.slice(0, index), item, ...agenda.slice(index)]);
  };
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
            onChange={(next) => set(agenda.map((other) => (other.key === next.key ? next : other)))}
            onMove={(step) => move(item, index, step)}
            onRemove={() => remove(item, index)}
          />
        ))}
      </ol>
      <div role="status">
        {removed !== null && (
          <p class="removed">
            {meetingWords.questionRemoved(removed.index + 1)}{' '}
            <button type="button" class="link-button" onClick={() => putBack(removed)}>
              {meetingWords.undo}
            </button>
          </p>
        )}
      </div>
      <button type="button" class="button" onClick={add}>
        <Icon name="plus" />
        <span>{meetingWords.addQuestion}</span>
      </button>
    </section>
  );
}
