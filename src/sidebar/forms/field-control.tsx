import type { ComponentChildren } from 'preact';
import type { FieldView } from '../../contract/forms/form-view';
import { formWords } from '../../messages/ui-forms';
import { Combobox } from '../controls/combobox';
import { DateField, FieldFrame, SelectField, TextArea, TextField } from '../controls/field';
import { useChoiceSearch } from './choice-search';
import { type FieldControlProps, frameOf, optionsOf, textOf } from './field-props';
import { FlagField } from './fields/flag-field';
import { ReferencesField } from './fields/references-field';
import { RowsField } from './fields/rows-field';
import { TicksField } from './fields/ticks-field';
import { WordField } from './fields/word-field';

/** The control of a field by its kind. */
export function FieldControl(props: FieldControlProps) {
  return <>{CONTROLS[props.field.kind](props)}</>;
}

/** Lines of a text that is seldom short. */
const LONG_ROWS = 3;

const CONTROLS: Readonly<Record<FieldView['kind'], (props: FieldControlProps) => ComponentChildren>> = {
  text: (props) =>
    props.field.long ? (
      <TextArea {...frameOf(props)} rows={LONG_ROWS} value={textOf(props.value)} onChange={props.onChange} />
    ) : (
      <TextField {...frameOf(props)} value={textOf(props.value)} onChange={props.onChange} />
    ),
  date: (props) => (
    <DateField
      {...frameOf(props)}
      value={textOf(props.value)}
      onChange={(day) => props.onChange(day === '' ? null : day)}
    />
  ),
  number: (props) => (
    <TextField
      {...frameOf(props)}
      numeric
      value={textOf(props.value)}
      onChange={(text) => props.onChange(numberOf(text))}
    />
  ),
  choice: (props) => (props.field.open ? <WordField {...props} /> : <ChoiceField {...props} />),
  flag: (props) => <FlagField {...props} />,
  reference: (props) => <ReferenceField {...props} />,
  references: (props) => <SeveralField {...props} />,
  rows: (props) => <RowsField {...props} />,
};

/** A word of a closed list. */
function ChoiceField(props: FieldControlProps) {
  const { field, lists, value, onChange } = props;
  const options = (lists[field.list] ?? []).map(({ id, label }) => ({ value: id, title: label }));
  const none = { value: '', title: formWords.notChosen };
  return <SelectField {...frameOf(props)} value={textOf(value)} options={[none, ...options]} onChange={onChange} />;
}

/** One row out of a list, found by its words. */
function ReferenceField(props: FieldControlProps) {
  const { field, lists, value, onChange } = props;
  const search = useChoiceSearch(field.list);
  return (
    <FieldFrame {...frameOf(props)}>
      {(attributes) => (
        <Combobox
          label={field.label}
          attributes={attributes}
          placeholder={formWords.choose}
          options={optionsOf(lists, field.list)}
          value={typeof value === 'string' && value !== '' ? value : null}
          onChange={onChange}
          find={search?.find}
          onChosen={search?.keep}
        />
      )}
    </FieldFrame>
  );
}

/** Several rows out of a list; boxes only where all of it is there to be ticked. */
function SeveralField(props: FieldControlProps) {
  const search = useChoiceSearch(props.field.list);
  return props.field.open && search === undefined ? <TicksField {...props} /> : <ReferencesField {...props} />;
}

/** A whole number, nothing, or what was typed instead: the check tells of it. */
function numberOf(text: string): number | string | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^-?\d{1,15}$/.test(typed) ? Number(typed) : text;
}
