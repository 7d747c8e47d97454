// Turns the values of a paper into what the document library prints: cases, initials, dates in words.
import { BLANK_DATE, BLANK_NAME, BLANK_NUMBER } from '../../domain/documents/blanks';
import type { FieldKind } from '../../domain/documents/papers/field-definition';
import {
  type DateValue,
  isEmptyValue,
  type NumberValue,
  type PaperValue,
  type PersonValue,
  type PhraseValue,
} from '../../domain/documents/papers/paper-value';
import { confirmedForm } from '../../domain/russian/confirmed-form';
import { declineWithForms } from '../../domain/russian/confirmed-phrases';
import { dateInDigits } from '../../domain/russian/date-in-digits';
import { dateInWords } from '../../domain/russian/date-in-words';
import { declineFullName, declineShortName } from '../../domain/russian/decline-person';
import type { GrammaticalCase } from '../../domain/russian/grammatical-case';
import { initialsWithSurname, surnameWithInitials } from '../../domain/russian/initials';
import { NO_BREAK_SPACE } from '../../domain/russian/no-break';
import type { PersonName } from '../../domain/russian/person-name';
import { plural } from '../../domain/russian/plural';
import { tieWords } from '../../domain/russian/tie-words';
import type { Wording } from '../../domain/russian/wording';
import { allowsForm, type FieldForm } from './field-forms';
import { printableText } from './printable-text';
import { KEEP_WITH_NEXT, NEW_PARAGRAPH, type PrintedValue } from './template-data';
import { markUncertain, withoutMarks } from './uncertain';

type Forms = readonly FieldForm[];

const caseOf = (forms: Forms): GrammaticalCase =>
  forms.reduce<GrammaticalCase>((known, form) => (form.kind === 'case' ? form.grammaticalCase : known), 'nominative');

const has = (forms: Forms, look: string): boolean => forms.some((form) => form.kind === 'look' && form.look === look);

/** Text as a paper prints it; what people typed loses the marks of the engine. */
const typed = (text: string): string => tieWords(withoutMarks(text));
const pieces = (all: readonly Wording[]): string => all.map(markUncertain).join('');

/** Changes the letters of a finished text; marks of uncertain words stand before a letter and have no case. */
function inLetters(text: string, forms: Forms): string {
  if (has(forms, 'capitals')) return text.toUpperCase();
  const first = text.search(/[\p{L}\d]/u);
  if (first < 0) return text;
  const letter = text.charAt(first);
  const changed = has(forms, 'capital') ? letter.toUpperCase() : has(forms, 'small') ? letter.toLowerCase() : letter;
  return text.slice(0, first) + changed + text.slice(first + 1);
}

/** Initials before the surname in any case: «Е. П. Кондрашовой», as an address wants it. */
function signatureName(name: PersonName, grammaticalCase: GrammaticalCase): Wording {
  const declined = declineShortName(name, grammaticalCase);
  const initials = surnameWithInitials('', name);
  const surname = initials === '' ? declined.text : declined.text.slice(0, -(initials.length + NO_BREAK_SPACE.length));
  return { text: initialsWithSurname({ ...name, lastName: surname }), certain: declined.certain };
}

function personText({ name, code = '', printed }: PersonValue, forms: Forms): string {
  if (printed !== undefined && forms.length === 0) return typed(printed);
  if (name === null || name.lastName.trim() === '') return withoutMarks(code);
  const grammaticalCase = caseOf(forms);
  if (has(forms, 'signature')) return markUncertain(signatureName(name, grammaticalCase));
  if (has(forms, 'initials')) return markUncertain(declineShortName(name, grammaticalCase));
  // A name as it is typed needs no rule, so there is nothing to doubt.
  if (grammaticalCase === 'nominative') {
    const parts = [name.lastName, name.firstName, name.middleName].map((part) => part.trim());
    return withoutMarks(parts.filter((part) => part !== '').join(' '));
  }
  return markUncertain(declineFullName(name, grammaticalCase));
}

function phraseWording({ text, forms, around, aroundForms }: PhraseValue, name: GrammaticalCase): Wording {
  if (name === 'nominative') return { text: confirmedForm(forms ?? '', name) ?? text, certain: true };
  const declined = declineWithForms(text, name, forms ?? '');
  return declined.certain || around === undefined ? declined : declineWithForms(around, name, aroundForms ?? '');
}

const dateText = ({ date }: DateValue, forms: Forms): string =>
  date === null ? '' : has(forms, 'words') ? dateInWords(date) : dateInDigits(date);

function numberText({ value, counted }: NumberValue, forms: Forms): string {
  if (value === null) return '';
  return has(forms, 'counted') && counted !== undefined
    ? `${value}${NO_BREAK_SPACE}${plural(value, counted)}`
    : String(value);
}

type Single = Exclude<PaperValue, boolean | readonly unknown[]>;

function textOf(value: Single, forms: Forms): string {
  if (typeof value === 'string') return typed(value);
  switch (value.kind) {
    case 'line': {
      const text = pieces(value.pieces);
      return (value.tied === true ? text : tieWords(text)) + (value.keepsWithNext === true ? KEEP_WITH_NEXT : '');
    }
    case 'paragraphs':
      return value.paragraphs
        .map((one) => (typeof one === 'string' ? typed(one) : tieWords(pieces(one))))
        .join(NEW_PARAGRAPH);
    case 'person':
      return personText(value, forms);
    case 'phrase':
      return tieWords(markUncertain(phraseWording(value, caseOf(forms))));
    case 'date':
      return dateText(value, forms);
    case 'number':
      return numberText(value, forms);
  }
}

const KIND_OF_VALUE: Readonly<Record<string, FieldKind>> = { line: 'text' };

function kindOf(value: Single): FieldKind {
  if (typeof value === 'string') return 'text';
  return KIND_OF_VALUE[value.kind] ?? (value.kind as FieldKind);
}

const BLANKS: Partial<Readonly<Record<FieldKind, string>>> = {
  date: BLANK_DATE,
  number: BLANK_NUMBER,
  person: BLANK_NAME,
};

/** What an empty field of a kind prints. */
export const blankOf = (kind: FieldKind, blank: string | undefined): string => blank ?? BLANKS[kind] ?? '';

/**
 * A value that prints itself.
 *
 * @param blank printed of an empty value; absent: by its kind
 */
export function printedValue(value: Single, blank?: string): PrintedValue {
  const kind = kindOf(value);
  const isEmpty = isEmptyValue(value);
  return {
    isEmpty,
    print: (forms) => {
      if (!forms.every((form) => allowsForm(kind, form))) return undefined;
      return isEmpty ? blankOf(kind, blank) : printableText(inLetters(textOf(value, forms), forms));
    },
  };
}
