import type { FieldKind } from '../../../domain/documents/papers/field-definition';
import { allowsForm, FORM_WORDS, fieldTag, hasCases, looksOf } from '../field-forms';
import { fieldKey } from '../field-key';
import { formField } from '../print-list';
import { type KnownField, meantField, visibleField } from './field-scopes';
import type { SignedTag } from './loop-pairs';
import { similarWord } from './similar-field';

/** A problem without its place. */
export interface TagProblem {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What a tag means here. */
export interface CheckedTag {
  /** The field that it names, or that was likely meant: what stands inside is read as if the name were right. */
  readonly field: KnownField | undefined;
  readonly problems: readonly TagProblem[];
}

const LIST_PATH_END = /^.*: /;

/** Name of a list as its own loop writes it. */
export const listName = (path: string): string => path.replace(LIST_PATH_END, '');

/** A form that stands after the name with another sign than the colon: «руководитель вин», «дата;словами». */
function gluedForm(all: readonly KnownField[], lists: readonly string[], text: string): CheckedTag | undefined {
  const [, name = '', form = ''] = /^(.*?)[\s,;.–-]+(\S+)$/.exec(text) ?? [];
  const field = visibleField(all, lists, fieldKey(name));
  if (field === undefined || fieldTag(`${name}:${form}`).unknownForms.length > 0) return undefined;
  return { field, problems: [{ code: 'unknownField', data: { text, guess: `${name}:${form}` } }] };
}

function unknown(all: readonly KnownField[], lists: readonly string[], tag: SignedTag, key: string): CheckedTag {
  const text = tag.tag.inside;
  const elsewhere = all.find(({ field, list }) => fieldKey(field.name) === key && !lists.includes(list));
  if (elsewhere !== undefined) {
    const data = { text, list: listName(elsewhere.list) };
    return { field: elsewhere, problems: [{ code: 'outsideLoop', data }] };
  }
  const glued = gluedForm(all, lists, text);
  if (glued !== undefined) return glued;
  const meant = meantField(all, lists, key);
  if (meant === undefined) return { field: undefined, problems: [{ code: 'unknownField', data: { text } }] };
  const list: Record<string, string> = lists.includes(meant.list) ? {} : { list: listName(meant.list) };
  return { field: meant, problems: [{ code: 'unknownField', data: { text, guess: meant.field.name, ...list } }] };
}

/** Looks that a tag asks for and the kind does not have, as the author wrote them. */
function refusedLooks(text: string, kind: FieldKind): string[] {
  const [name, ...asked] = text.split(':');
  return asked
    .map((part) => part.trim())
    .filter((word) =>
      fieldTag(`${name}:${word}`).forms.some((form) => form.kind === 'look' && !allowsForm(kind, form)),
    );
}

function formProblems({ tag }: SignedTag, { field: asked }: KnownField): TagProblem[] {
  // Of a list it is the names of its rows that have forms.
  const kind = asked.kind === 'list' ? (formField(asked)?.kind ?? 'list') : asked.kind;
  const field = { name: asked.name, kind };
  const { forms, unknownForms } = fieldTag(tag.inside);
  const text = tag.inside;
  const wrong = unknownForms.map((form): TagProblem => {
    if (form === '') return { code: 'emptyForm', data: { text } };
    const guess = similarWord(fieldKey(form), FORM_WORDS);
    return { code: 'unknownForm', data: { text, form, ...(guess === undefined ? {} : { guess }) } };
  });
  const refused = forms.filter((form) => !allowsForm(field.kind, form));
  if (refused.some(({ kind }) => kind === 'case') && !hasCases(field.kind)) {
    wrong.push({ code: 'noCases', data: { text, name: field.name } });
  }
  if (refused.some(({ kind }) => kind === 'look')) {
    const form = refusedLooks(text, field.kind).join(':');
    wrong.push({ code: 'noLook', data: { text, name: field.name, form, looks: looksOf(field.kind).join(', ') } });
  }
  return wrong;
}

/** Looks a tag up among the fields that mean something at its place. */
export function checkTag(all: readonly KnownField[], lists: readonly string[], tag: SignedTag): CheckedTag {
  const isLoop = tag.sign !== '';
  const { inside } = tag.tag;
  if (tag.name === '') return { field: undefined, problems: [{ code: 'empty', data: { text: inside } }] };
  const odd = /^[^\p{L}\p{N}«]/u.exec(tag.name)?.[0];
  if (odd !== undefined)
    return { field: undefined, problems: [{ code: 'unknownSign', data: { text: inside, sign: odd } }] };
  const key = isLoop ? tag.key : fieldTag(inside).key;
  const field = visibleField(all, lists, key);
  if (field === undefined) return unknown(all, lists, tag, key);
  if (isLoop) return { field, problems: [] };
  const { kind, name } = field.field;
  if (kind === 'condition') return { field, problems: [{ code: 'conditionAsText', data: { name } }] };
  return { field, problems: formProblems(tag, field) };
}
