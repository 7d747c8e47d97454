import { CASE_LABELS } from './form-labels';
import type { GrammaticalCase } from './grammatical-case';
import type { PersonName } from './person-name';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Finds the full name in a case among the forms that a person confirmed; `undefined` when there is none. */
export function confirmedForm(nameForms: string, grammaticalCase: GrammaticalCase): string | undefined {
  const labels = CASE_LABELS[grammaticalCase];
  for (const part of nameForms.split(/[;\n]/)) {
    const [label = '', ...rest] = part.split(':');
    const form = rest.join(':').trim();
    if (form !== '' && labels.includes(label.trim().toLowerCase().replace(/\.$/, ''))) return words(form).join(' ');
  }
  return undefined;
}

/** Cuts the surname out of a confirmed full name: what is left before the given name and the patronymic. */
export function confirmedSurname(form: string, name: PersonName): string {
  const all = words(form);
  const surnameLength = Math.max(1, words(name.lastName).length);
  const givenLength = words(name.firstName).length + words(name.middleName).length;
  return all.slice(0, Math.max(surnameLength, all.length - givenLength)).join(' ');
}
