import { useEffect, useRef } from 'preact/hooks';
import type { MeetingFormOutput } from '../../contract/meeting-form';
import { shortDate } from '../../messages/ui-dates';
import { MEETING_FIELDS, meetingWords } from '../../messages/ui-meeting';
import { countPresent, type MeetingFields } from './meeting-draft';
import { type Choice, isDecided, type OpenConflict } from './meeting-state';
import type { MergedField } from './merge-meeting';

interface ConflictBoxProps {
  readonly conflict: OpenConflict;
  readonly form: MeetingFormOutput;
  readonly onChoose: (field: MergedField, choice: Choice) => void;
  readonly onApply: () => void;
}

/** Both values of every field that both changed; nothing is written until the person has chosen each. */
export function ConflictBox({ conflict, form, onChoose, onApply }: ConflictBoxProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const chooseAll = (choice: Choice): void => {
    for (const { field } of conflict.conflicts) onChoose(field, choice);
  };
  const taken = conflict.taken.map((field) => MEETING_FIELDS[field].toLowerCase());
  return (
    <section class="conflict" tabIndex={-1} ref={box} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{meetingWords.conflictTitle}</h2>
      <p>{conflict.conflicts.length > 0 ? meetingWords.conflictAbout : meetingWords.conflictNone}</p>
      {taken.length > 0 && <p>{meetingWords.conflictTaken(taken)}</p>}
      {conflict.conflicts.map(({ field, mine, theirs }) => (
        <fieldset key={field} class="versus">
          <legend>{MEETING_FIELDS[field]}</legend>
          <Version title={meetingWords.mine} text={sayField(field, mine, theirs, form)} {...radio(field, 'mine')} />
          <Version title={meetingWords.theirs} text={sayField(field, theirs, mine, form)} {...radio(field, 'theirs')} />
        </fieldset>
      ))}
      <div class="actions">
        {conflict.conflicts.length > 1 && (
          <>
            <button type="button" class="button" onClick={() => chooseAll('mine')}>
              {meetingWords.allMine}
            </button>
            <button type="button" class="button" onClick={() => chooseAll('theirs')}>
              {meetingWords.allTheirs}
            </button>
          </>
        )}
        <button type="button" class="button button-primary" disabled={!isDecided(conflict)} onClick={onApply}>
          {meetingWords.apply}
        </button>
      </div>
    </section>
  );

  function radio(field: MergedField, choice: Choice) {
    return {
      name: `conflict-${field}`,
      checked: conflict.choices[field] === choice,
      onChoose: () => onChoose(field, choice),
    };
  }
}

interface VersionProps {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Version({ title, text, name, checked, onChoose }: VersionProps) {
  return (
    <label class="version">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <span class="faint">{title}: </span>
        <span class="version-text">{text}</span>
      </span>
    </label>
  );
}

/** Says a field's value in words short enough to compare. */
function sayField(field: MergedField, fields: MeetingFields, other: MeetingFields, form: MeetingFormOutput): string {
  const nameOf = (id: string | null): string =>
    form.members.find((member) => member.personId === id)?.name ?? meetingWords.notChosen;
  switch (field) {
    case 'date':
      return shortDate(fields.date);
    case 'chairId':
    case 'secretaryId':
      return nameOf(fields[field]);
    case 'attendance':
      return sayAttendance(fields, other, nameOf);
    case 'agenda':
      return sayAgenda(fields);
    default:
      return fields[field] === '' ? meetingWords.empty : fields[field];
  }
}

/** The number of those present, and by name only those in whom the two differ. */
function sayAttendance(fields: MeetingFields, other: MeetingFields, nameOf: (id: string) => string): string {
  const isPresent = (one: MeetingFields, id: string): boolean => one.attendance[id] === 'present';
  const onlyHere = Object.keys(fields.attendance).filter((id) => isPresent(fields, id) && !isPresent(other, id));
  const count = meetingWords.presentCount(countPresent(fields.attendance));
  return onlyHere.length === 0 ? count : `${count}, ${meetingWords.onlyHere(onlyHere.map(nameOf))}`;
}

function sayAgenda(fields: MeetingFields): string {
  const lines = fields.agenda.map(({ question, decided }, index) => {
    const outcome = decided === '' ? '' : ` → ${decided.replaceAll('\n', '; ')}`;
    return `${index + 1}. ${question}${outcome}`;
  });
  return lines.length === 0 ? meetingWords.empty : lines.join('\n');
}
