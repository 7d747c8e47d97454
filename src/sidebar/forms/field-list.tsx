import type { FieldView } from '../../contract/forms/form-view';
import { ConflictChoice } from './conflict-choice';
import { FieldControl } from './field-control';
import type { LevelProps } from './field-props';
import { wordsAt } from './form-issues';
import { type FormConflict, shownFields } from './form-state';
import { KnownRows } from './known-rows';

interface FieldListProps extends LevelProps {
  readonly conflict: FormConflict | null;
  readonly onTake: (field: string) => void;
  readonly onKeep: (field: string) => void;
}

/** The fields of a form that count now, in their order. */
export function FieldList({ conflict, onTake, onKeep, ...level }: FieldListProps) {
  return (
    <>
      {shownFields(level.fields, level.values).map((field) => {
        const open = conflict?.fields[field.name];
        return (
          <div key={field.name} data-path={field.name} class={open === undefined ? undefined : 'in-conflict'}>
            <LevelField field={field} level={level} />
            <KnownRows issues={level.issues} path={field.name} />
            {open !== undefined && (
              <ConflictChoice
                field={field}
                options={level.lists[field.list] ?? []}
                conflict={open}
                onTake={() => onTake(field.name)}
                onKeep={() => onKeep(field.name)}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

/** The fields of an entry. */
function EntryFields(level: LevelProps) {
  return (
    <>
      {shownFields(level.fields, level.values).map((field) => (
        <div key={field.name} data-path={`${level.path}.${field.name}`}>
          <LevelField field={field} level={level} />
        </div>
      ))}
    </>
  );
}

function LevelField({ field, level }: { readonly field: FieldView; readonly level: LevelProps }) {
  const path = level.path === '' ? field.name : `${level.path}.${field.name}`;
  return (
    <FieldControl
      key={field.kind === 'rows' ? level.revision : undefined}
      field={field}
      lists={level.lists}
      value={level.values[field.name] ?? null}
      path={path}
      issues={level.issues}
      error={wordsAt(level.issues, path, field.kind)}
      onChange={(value) => level.onChange(field.name, value)}
      drawLevel={(entry) => <EntryFields {...entry} />}
    />
  );
}
