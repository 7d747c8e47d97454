import type { MeetingFormOutput } from '../../contract/meeting-form';
import { MEETING_FIELDS, meetingWords } from '../../messages/ui-meeting';
import { DateField, SelectField, type SelectOption, TextField } from '../controls/field';
import type { MeetingFields } from './meeting-draft';

/** What every part of the form is given. */
export interface PartProps {
  readonly form: MeetingFormOutput;
  readonly fields: MeetingFields;
  /** Words for the issue at a path of the request. */
  readonly errorAt: (path: string) => string | undefined;
  readonly change: (patch: Partial<MeetingFields>) => void;
}

interface AboutFieldsProps extends PartProps {
  readonly onDate: (date: string) => void;
}

/** Date, number, theme, form, mode and place. */
export function AboutFields({ form, fields, errorAt, change, onDate }: AboutFieldsProps) {
  return (
    <section aria-label={meetingWords.about}>
      <div class="pair">
        <DateField
          label={MEETING_FIELDS.date}
          max={form.today}
          value={fields.date}
          error={errorAt('date')}
          onChange={onDate}
        />
        <TextField
          label={MEETING_FIELDS.number}
          value={fields.number}
          error={errorAt('number')}
          onChange={(number) => change({ number })}
        />
      </div>
      <TextField
        label={MEETING_FIELDS.theme}
        value={fields.theme}
        error={errorAt('theme')}
        onChange={(theme) => change({ theme })}
      />
      <div class="pair">
        <SelectField
          label={MEETING_FIELDS.form}
          value={fields.form}
          options={toOptions(form.forms)}
          error={errorAt('form')}
          onChange={(value) => change({ form: value })}
        />
        <SelectField
          label={MEETING_FIELDS.mode}
          value={fields.mode}
          options={toOptions(form.modes)}
          error={errorAt('mode')}
          onChange={(mode) => change({ mode })}
        />
      </div>
      <TextField
        label={MEETING_FIELDS.place}
        value={fields.place}
        error={errorAt('place')}
        onChange={(place) => change({ place })}
      />
    </section>
  );
}

/** Who presided and who kept the minutes: members of that day. */
export function OfficerFields({ form, fields, errorAt, change }: PartProps) {
  const options = memberOptions(form);
  return (
    <div class="pair">
      <SelectField
        label={MEETING_FIELDS.chairId}
        value={fields.chairId ?? ''}
        options={options}
        error={errorAt('chairId')}
        onChange={(id) => change({ chairId: id === '' ? null : id })}
      />
      <SelectField
        label={MEETING_FIELDS.secretaryId}
        value={fields.secretaryId ?? ''}
        options={options}
        error={errorAt('secretaryId')}
        onChange={(id) => change({ secretaryId: id === '' ? null : id })}
      />
    </div>
  );
}

/** Members of the form's day as a short list that begins with «не выбрано». */
export function memberOptions(form: MeetingFormOutput, none: string = meetingWords.notChosen): readonly SelectOption[] {
  return [{ value: '', title: none }, ...form.members.map(({ personId, name }) => ({ value: personId, title: name }))];
}

function toOptions(titles: readonly string[]): readonly SelectOption[] {
  return [{ value: '', title: meetingWords.notChosen }, ...titles.map((title) => ({ value: title, title }))];
}
