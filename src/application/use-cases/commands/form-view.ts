import type { FieldView, FormValues, FormView } from '../../../contract/forms/form-view';
import type { CannotOpen, FormFact, FormStart } from '../../../domain/commands/definition/command';
import type { InputField, InputFields } from '../../../domain/commands/definition/input-fields';
import { type FieldWords, filledIn, sayByCode } from '../../../messages/forms/form-words';
import { AppError } from '../../app-error';
import type { DecodedRegister } from '../../workbook/decoded-register';
import { rowRef } from '../row-ref';
import type { UseCase } from '../use-case';
import { type AskedCommand, commandContext } from './asked-command';
import { formVersion } from './form-version';
import { regulationWords } from './regulation-words';

/**
 * The form of a command with everything in it.
 *
 * @throws AppError COMMAND_REFUSED when the command has nothing to be opened on, with the reason
 */
export function formView(useCase: UseCase, asked: AskedCommand): FormView {
  const { register } = useCase;
  const { command, words, subject } = asked;
  const start = command.start(register.snapshot, subject, commandContext(useCase));
  if (isRefusal(start)) throw cannotOpen(asked, start);
  const said = { ...regulationWords(useCase, subject.groupId), ...start.words };
  const group = register.snapshot.groups.find(({ id }) => id === subject.groupId);
  return {
    command: command.id,
    title: filledIn(words.title, said),
    subtitle: group?.name ?? said.subtitle ?? '',
    intro: filledIn(words.intro ?? '', said),
    submitLabel: filledIn(words.submit, said),
    fields: fieldViews(command.fields, words.fields, said),
    lists: listsOf(start),
    values: start.values as FormValues,
    facts: (start.facts ?? []).map((fact) => factView(fact, asked, register.decoded)),
    version: formVersion(register.decoded, start.watched),
    previews: command.previews === true,
  };
}

function isRefusal(start: FormStart<InputFields> | CannotOpen): start is CannotOpen {
  return 'cannotOpen' in start;
}

function cannotOpen({ words }: AskedCommand, { cannotOpen: code, data = {} }: CannotOpen): AppError {
  const message = sayByCode(words.cannotOpen, code, data) ?? code;
  return new AppError('COMMAND_REFUSED', { said: message }, [{ code, path: '', data, message }]);
}

function listsOf({ lists }: FormStart<InputFields>): FormView['lists'] {
  const views: FormView['lists'] = {};
  for (const [name, options] of Object.entries(lists)) views[name] = options.map((option) => ({ ...option }));
  return views;
}

function factView(fact: FormFact, { words }: AskedCommand, { nameOf }: DecodedRegister): FormView['facts'][number] {
  return {
    text: sayByCode(words.facts, fact.code, fact.data) ?? fact.code,
    rows: fact.rows.map((row) => rowRef(row, nameOf)),
  };
}

function fieldViews(
  fields: InputFields,
  words: Readonly<Record<string, FieldWords>>,
  said: Readonly<Record<string, string>>,
): FieldView[] {
  return Object.entries(fields).map(([name, field]) => fieldView(name, field, words[name], said));
}

function fieldView(
  name: string,
  field: InputField,
  words: FieldWords | undefined,
  said: Readonly<Record<string, string>>,
): FieldView {
  const { required = false, shownWhen = null } = field;
  return {
    name,
    kind: field.kind,
    label: filledIn(words?.label ?? name, said),
    hint: filledIn(words?.hint ?? '', said),
    addLabel: words?.add ?? '',
    required,
    shownWhen,
    long: field.kind === 'text' && field.long === true,
    min: field.kind === 'number' || field.kind === 'rows' ? (field.min ?? null) : null,
    max: greatest(field),
    list: 'list' in field ? field.list : '',
    open: (field.kind === 'choice' && field.open === true) || (field.kind === 'references' && field.ticks === true),
    fields: field.kind === 'rows' ? fieldViews(field.fields, words?.fields ?? {}, said) : [],
  };
}

function greatest(field: InputField): number | null {
  if (field.kind === 'text') return field.maxLength ?? null;
  return field.kind === 'number' || field.kind === 'rows' ? (field.max ?? null) : null;
}
