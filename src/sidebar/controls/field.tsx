import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** Marked as one that may not stay empty. */
  readonly required?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly numeric?: boolean;
}

/** A line of text or a small number with its label over it and its error under it. */
export function TextField({ label, error, hint, required = false, value, onChange, numeric = false }: TextFieldProps) {
  return (
    <FieldFrame {...{ label, error, hint, required }}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD; empty while the person has not finished typing. */
  readonly value: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

/** A day, with the browser's own calendar. */
export function DateField({ label, error, hint, required = false, value, max, onChange }: DateFieldProps) {
  return (
    <FieldFrame {...{ label, error, hint, required }}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          type="date"
          max={max}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ label, error, hint, required = false, value, onChange, rows = 2 }: TextAreaProps) {
  return (
    <FieldFrame {...{ label, error, hint, required }}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          rows={Math.max(rows, Math.min(value.split('\n').length, 12))}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** One thing of a short list; the first, empty one means that nothing is chosen. */
export interface SelectOption {
  readonly value: string;
  readonly title: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** A short list; a value that is not in it is shown all the same, never lost. */
export function SelectField({ label, error, hint, required = false, value, options, onChange }: SelectFieldProps) {
  const known = options.some((option) => option.value === value);
  return (
    <FieldFrame {...{ label, error, hint, required }}>
      {(attributes) => (
        <select {...attributes} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {!known && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** What ties a control to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
}

/** Label over a control, its hint or error under it. */
export function FieldFrame({ label, error, hint, required = false, children }: FieldFrameProps) {
  const id = useId();
  const described = error !== undefined || hint !== undefined ? `${id}-note` : undefined;
  return (
    <div class={error === undefined ? 'field' : 'field field-invalid'}>
      <label for={id}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': described,
        'aria-required': required || undefined,
      })}
      {described !== undefined && (
        <p id={described} class={error === undefined ? 'hint' : 'field-error'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

/** The star of a field that may not stay empty; those who hear the page are told by the control itself. */
export function RequiredMark() {
  return (
    <span class="required" aria-hidden="true">
      {' *'}
    </span>
  );
}
