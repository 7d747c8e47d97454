import { formWords } from '../../../messages/ui-forms';
import { RequiredMark } from '../../controls/field';
import { Icon, type IconName } from '../../controls/icon';
import type { FieldControlProps } from '../field-props';
import { type RowsEditing, useRows } from './use-rows';

/** A list of entries, each with the same fields: to add, move and take off. */
export function RowsField(props: FieldControlProps) {
  const { field, lists, issues, path, error } = props;
  const rows = useRows(props);
  const mayAdd = field.max === null || rows.entries.length < field.max;
  return (
    <fieldset class="field rows-field">
      <legend>
        {field.label}
        {field.required && <RequiredMark />}
      </legend>
      {field.hint !== '' && <p class="hint">{field.hint}</p>}
      {error !== undefined && (
        <p class="field-error" tabIndex={-1} data-invalid>
          {error}
        </p>
      )}
      <ol class="questions" ref={rows.list}>
        {rows.entries.map((entry, index) => (
          <li class="question" key={rows.keys[index]} data-entry={rows.keys[index]}>
            <EntryHead title={field.label} index={index} rows={rows} />
            {props.drawLevel({
              fields: field.fields,
              lists,
              values: entry,
              path: `${path}.${index}`,
              issues,
              revision: 0,
              onChange: (name, value) => rows.change(index, { ...entry, [name]: value }),
            })}
          </li>
        ))}
      </ol>
      <div role="status">{rows.removed !== null && <RemovedNote title={field.label} rows={rows} />}</div>
      {mayAdd && (
        <button type="button" class="button add-row" data-add onClick={rows.add}>
          <Icon name="plus" />
          <span>{field.addLabel === '' ? formWords.addRow : field.addLabel}</span>
        </button>
      )}
    </fieldset>
  );
}

interface EntryHeadProps {
  readonly title: string;
  readonly index: number;
  readonly rows: RowsEditing;
}

function EntryHead({ title, index, rows }: EntryHeadProps) {
  const what = formWords.row(title, index + 1);
  const count = rows.entries.length;
  return (
    <div class="question-head">
      <span class="entry-number">{index + 1}</span>
      {count > 1 && (
        <>
          <HeadButton
            icon="up"
            label={formWords.moveUp(what)}
            move="up"
            off={index === 0}
            onPress={() => rows.move(index, -1)}
          />
          <HeadButton
            icon="down"
            label={formWords.moveDown(what)}
            move="down"
            off={index === count - 1}
            onPress={() => rows.move(index, 1)}
          />
        </>
      )}
      <HeadButton icon="remove" label={formWords.removeRow(what)} onPress={() => rows.remove(index)} />
    </div>
  );
}

interface HeadButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly move?: 'up' | 'down';
  readonly off?: boolean;
  readonly onPress: () => void;
}

function HeadButton({ icon, label, move, off = false, onPress }: HeadButtonProps) {
  return (
    <button type="button" class="icon-button" data-move={move} aria-label={label} disabled={off} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function RemovedNote({ title, rows }: { readonly title: string; readonly rows: RowsEditing }) {
  return (
    <p class="removed">
      {formWords.rowRemoved(formWords.row(title, (rows.removed?.index ?? 0) + 1))}{' '}
      <button type="button" class="link-button" onClick={rows.putBack}>
        {formWords.putBack}
      </button>
    </p>
  );
}
