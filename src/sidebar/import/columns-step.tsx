import type { ImportColumn, ImportColumnField, ImportTableView } from '../../contract/import';
import { importWords as words } from '../../messages/ui-import';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { BusyIcon } from '../controls/waiting';
import { ChoicesForm } from './choices-form';
import { takenIndexes } from './import-state';
import type { Import } from './use-import';

/** Step 2: what each column holds, and what the file does not say. */
export function ColumnsStep({ importing }: { readonly importing: Import }) {
  const { state, checking, check } = importing;
  const { read, issues } = state;
  if (read === null) return null;
  const isDoubtful = read.tables.some(({ columns }) => columns.some(({ confidence }) => confidence === 'doubtful'));
  const ofTables = issues.find(({ path }) => path === 'tables' || /^tables\.\d+$/.test(path))?.message;
  return (
    <section aria-label={words.step.columns} aria-busy={checking.running} tabIndex={-1}>
      <p>
        {words.columnsAbout} {isDoubtful && words.columnsDoubtful}
      </p>
      {read.tables.map((table, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables never move
        <TableColumns key={index} importing={importing} table={table} index={index} />
      ))}
      <ChoicesForm importing={importing} />
      <div class="form-end">
        <FailureBox failure={issues.length > 0 ? null : checking.failure} />
        <p class="field-error" role="status">
          {ofTables ?? (issues.length > 0 && words.fix(issues.length))}
        </p>
        <button
          type="button"
          class="button button-primary button-wide"
          aria-disabled={checking.running}
          onClick={check}
        >
          <BusyIcon running={checking.running} name="next" />
          <span>{words.check}</span>
        </button>
      </div>
    </section>
  );
}

interface TableColumnsProps {
  readonly importing: Import;
  readonly table: ImportTableView;
  readonly index: number;
}

/** One table of the file; a column without title, meaning and values is not worth a question. */
function TableColumns({ importing, table, index }: TableColumnsProps) {
  const { state, dispatch } = importing;
  const taken = state.tables[index];
  const path = `tables.${takenIndexes(state).indexOf(index)}.columns`;
  const issueOf = (at: string) => state.issues.find((issue) => issue.path === at)?.message;
  const fields = state.read?.fields ?? [];
  return (
    <fieldset class="import-table">
      <legend>{words.table(table.sheet, table.rowCount)}</legend>
      {table.above !== '' && <p class="faint">{table.above}</p>}
      <AboutTable table={table} />
      {state.tables.length > 1 && (
        <label class="version">
          <input
            type="checkbox"
            checked={taken?.isTaken ?? false}
            onChange={(event) => dispatch({ type: 'tableTaken', index, isTaken: event.currentTarget.checked })}
          />
          <span>{words.take}</span>
        </label>
      )}
      <p class="field-error">{taken?.isTaken && issueOf(path)}</p>
      {taken?.isTaken &&
        table.columns.map((column, place) => {
          const field = taken.columns[place] ?? null;
          if (column.title === '' && column.field === null && column.samples.length === 0) return null;
          return (
            <ColumnField
              key={column.letters}
              column={column}
              field={field}
              fields={fields}
              error={issueOf(`${path}.${place}`)}
              onChange={(next) => dispatch({ type: 'columnChosen', index, column: place, field: next })}
            />
          );
        })}
    </fieldset>
  );
}

function AboutTable({ table }: { readonly table: ImportTableView }) {
  const { headerRow, groups, skipped } = table;
  return (
    <p class="hint">
      {headerRow === null ? words.noHeader : words.header(headerRow)} {groups.length > 0 && words.groups(groups)}{' '}
      {skipped.length > 0 && words.skipped(skipped)}
    </p>
  );
}

interface ColumnFieldProps {
  readonly column: ImportColumn;
  readonly field: ImportColumnField | null;
  readonly fields: readonly { readonly field: ImportColumnField; readonly title: string }[];
  readonly error: string | undefined;
  readonly onChange: (field: ImportColumnField | null) => void;
}

function ColumnField({ column, field, fields, error, onChange }: ColumnFieldProps) {
  const { letters, title, confidence, reason, samples } = column;
  const isGuess = field === column.field;
  return (
    <div class={isGuess && confidence === 'doubtful' ? 'import-column import-column-doubtful' : 'import-column'}>
      <SelectField
        label={words.column(letters, title)}
        value={field ?? ''}
        error={error}
        hint={isGuess ? reason : undefined}
        options={[
          { value: '', title: words.doNotTake },
          ...fields.map((one) => ({ value: one.field, title: one.title })),
        ]}
        onChange={(value) => onChange(fields.find((one) => one.field === value)?.field ?? null)}
      />
      {samples.length > 0 && <p class="import-samples">{words.samples(samples)}</p>}
    </div>
  );
}
