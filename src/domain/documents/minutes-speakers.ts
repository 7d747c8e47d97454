import type { AgendaItem } from '../register/agenda-item';
import { declineShortName } from '../russian/decline-person';
import { NO_BREAK_SPACE } from '../russian/no-break';
import type { Wording } from '../russian/wording';
import { BLANK_NAME } from './blanks';
import type { MinutesLine } from './minutes-data';
import { sentence } from './numbered-points';
import type { PrintedNames } from './printed-names';

const plain = (text: string): Wording => ({ text, certain: true });
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withoutStop = (text: string): string => text.trim().replace(/[.;\s]+$/, '');

/** «о чём» of a question: «– об утверждении плана», else «по вопросу «…»». */
function aboutWhat(question: string): string {
  const text = withoutStop(question);
  if (/^(?:о|об|обо|про)\s/i.test(text)) return `${NO_BREAK_SPACE}– ${sentence(lowerFirst(text))}`;
  return ` по вопросу «${text.replace(/[«“]/g, '„').replace(/»/g, '“')}».`;
}

/** Right whatever the case of the name: «Об утверждении плана (докладчик${NO_BREAK_SPACE}– Ким О.).» */
const aroundTheName = (question: string, name: string): MinutesLine => [
  plain(`${withoutStop(question)} (докладчик${NO_BREAK_SPACE}– ${name}).`),
];

/** A guest's name can be declined only when it is written in full, with a patronymic that proves the sex. */
function guestInAccusative(name: string): Wording | undefined {
  const [lastName, firstName, middleName, ...rest] = name.split(/\s+/);
  if (lastName === undefined || firstName === undefined || middleName === undefined || rest.length > 0)
    return undefined;
  if (/\./.test(firstName)) return undefined;
  const form = declineShortName({ lastName, firstName, middleName, sex: '', nameForms: '' }, 'accusative');
  return form.certain ? form : undefined;
}

function heardGuest(question: string, guest: string): MinutesLine {
  const [name = '', ...position] = guest.split(',');
  const form = guestInAccusative(name.trim());
  if (form === undefined) return aroundTheName(question, guest.trim());
  const who = position.join(',').trim();
  return [form, plain((who === '' ? '' : ` (${who})`) + aboutWhat(question))];
}

/**
 * What stands after «СЛУШАЛИ:». Where the accusative cannot be known, the wording goes round it; where it is only
 * likely, the name is marked as uncertain.
 */
export function heardLine(item: AgendaItem, names: PrintedNames, warn: (sentence: string) => void): MinutesLine {
  const question = withoutStop(item.question);
  if (item.speakerId === null) {
    if (item.speakerText.trim() !== '') return heardGuest(question, item.speakerText.trim());
    warn('не указан докладчик, место для имени оставлено пустым');
    return aroundTheName(question, BLANK_NAME);
  }
  const accusative = names.inCase(item.speakerId, 'accusative');
  if (accusative.certain) return [accusative, plain(aboutWhat(question))];
  const nominative = names.nominative(item.speakerId);
  if (accusative.text === nominative) {
    warn(`пол не указан, поэтому имя «${spaced(nominative)}» не склоняется; заполните пол в листе «Педагоги»`);
    return aroundTheName(question, nominative);
  }
  warn(`проверьте выделенное имя «${spaced(accusative.text)}» (кого слушали)`);
  return [accusative, plain(aboutWhat(question))];
}

const spaced = (text: string): string => text.split(NO_BREAK_SPACE).join(' ');

/** Who reports a question of the agenda, nominative; empty when nobody is named. */
export function agendaSpeaker(item: AgendaItem, names: PrintedNames): string {
  return item.speakerId === null ? item.speakerText.trim() : names.nominative(item.speakerId);
}
