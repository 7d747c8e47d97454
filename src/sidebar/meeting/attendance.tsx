import { MEETING_FIELDS, meetingWords } from '../../messages/ui-meeting';
import { TextArea } from '../controls/field';
import { moveFocus } from '../controls/roving';
import type { PartProps } from './about-fields';
import { countPresent } from './meeting-draft';

interface AttendanceFieldsProps extends PartProps {
  readonly reading: boolean;
  readonly composition: { readonly joined: readonly string[]; readonly left: readonly string[] } | null;
}

/** Ticks over the composition of that day, those excused, and the invited. */
export function AttendanceFields({ form, fields, errorAt, change, reading, composition }: AttendanceFieldsProps) {
  const { attendance } = fields;
  const present = countPresent(attendance);
  const all = form.members.length > 0 && present === form.members.length;
  const error = errorAt('presentIds');
  const mark = (id: string, value: 'present' | 'excused' | undefined): void => {
    const { [id]: _old, ...others } = attendance;
    change({ attendance: value === undefined ? others : { ...others, [id]: value } });
  };
  const markAll = (): void =>
    change({ attendance: all ? {} : Object.fromEntries(form.members.map(({ personId }) => [personId, 'present'])) });
  return (
    <fieldset class="attendance" aria-busy={reading}>
      <legend>{MEETING_FIELDS.attendance}</legend>
      <p class="faint" role="status">
        {reading ? meetingWords.compositionChanges : meetingWords.composition(form.date)}
        {composition !== null && composition.joined.length > 0 && ` ${meetingWords.joined(composition.joined)}`}
        {composition !== null && composition.left.length > 0 && ` ${meetingWords.left(composition.left)}`}
      </p>
      {form.members.length === 0 ? (
        <p class="empty">{meetingWords.noMembers}</p>
      ) : (
        <div class="attendance-top">
          <span aria-live="polite">{meetingWords.present(present, form.members.length)}</span>
          <button type="button" class="link-button" onClick={markAll}>
            {all ? meetingWords.unmarkAll : meetingWords.markAll}
          </button>
        </div>
      )}
      {error !== undefined && (
        <p class="field-error" tabIndex={-1} data-invalid>
          {error}
        </p>
      )}
      <Ticks form={form} attendance={attendance} mark={mark} />
      <TextArea
        label={MEETING_FIELDS.invited}
        hint={meetingWords.invitedHint}
        rows={1}
        value={fields.invited}
        error={errorAt('invited')}
        onChange={(invited) => change({ invited })}
      />
    </fieldset>
  );
}

interface TicksProps {
  readonly form: PartProps['form'];
  readonly attendance: PartProps['fields']['attendance'];
  readonly mark: (id: string, value: 'present' | 'excused' | undefined) => void;
}

function Ticks({ form, attendance, mark }: TicksProps) {
  const usual = usualRole(form.members);
  return (
    <ul class="ticks" onKeyDown={(event) => isUpOrDown(event) && moveFocus(event, 'input[type=checkbox]')}>
      {form.members.map((member) => {
        const state = attendance[member.personId];
        return (
          <li key={member.personId} class="tick">
            <label>
              <input
                type="checkbox"
                checked={state === 'present'}
                onChange={(event) => mark(member.personId, event.currentTarget.checked ? 'present' : undefined)}
              />
              <span class="tick-who">
                <span class="person-name">{member.name}</span>
                <span class="faint">
                  {[member.roleTitle === usual ? '' : member.roleTitle, member.position, member.organization]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
            </label>
            <button
              type="button"
              class="toggle"
              aria-pressed={state === 'excused'}
              aria-label={meetingWords.excusedOf(member.name)}
              hidden={state === 'present'}
              onClick={() => mark(member.personId, state === 'excused' ? undefined : 'excused')}
            >
              {meetingWords.excused}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The role that most have says nothing in a list; empty when there is none. */
function usualRole(members: PartProps['form']['members']): string {
  const titles = members.map((member) => member.roleTitle);
  return titles.find((title) => titles.filter((other) => other === title).length * 2 > titles.length) ?? '';
}

function isUpOrDown(event: KeyboardEvent): boolean {
  return event.key === 'ArrowUp' || event.key === 'ArrowDown';
}
