// Letters of reminders. Nothing personal about others stands in them: group, clause, date and what to do.
import type { Digest, DigestItem, DigestSection } from '../domain/reminders/digest';
import { verdictMessage } from './verdicts';
import { counted, dateWords, type VerdictNames } from './verdicts-words';

const SECTION_TITLES: Readonly<Record<DigestSection, string>> = {
  overdue: 'Просрочено или нарушено',
  soon: 'Срок подходит',
  data: 'Не хватает данных',
};

/** A letter is read on a phone: what does not fit is counted. */
const LONGEST_SECTION = 40;

/** What a letter needs beside the digest. `namesOf` must not give `personName`: mails carry no names of people. */
export interface LetterWords {
  readonly registerName: string;
  groupName(groupId: string): string;
  /** Titles of the regulation by its id. */
  namesOf(regulationId: string): VerdictNames | undefined;
  /** Link to the workbook or the page; empty: none. */
  readonly link: string;
}

/** A letter ready to be sent as plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

function line(item: DigestItem, words: LetterWords): string {
  const { verdict } = item;
  const sentence = verdictMessage(verdict, words.namesOf(verdict.regulationId));
  return `– ${words.groupName(verdict.groupId)}. ${sentence} (п. ${verdict.clause})`;
}

function section(title: string, items: readonly DigestItem[], words: LetterWords): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, LONGEST_SECTION).map((item) => line(item, words));
  const rest = items.length - lines.length;
  return [`${title}:`, ...lines, ...(rest > 0 ? [`– и ещё ${rest}: смотрите лист «Контроль»`] : []), ''];
}

function subjectOf(digest: Digest): string {
  const overdue = digest.items.filter((item) => item.section === 'overdue').length;
  const all = counted(digest.items.length, ['дело', 'дела', 'дел']);
  const part = overdue === 0 ? '' : `, просрочено – ${overdue}`;
  return `Методсеть: ${all}${part} на ${dateWords(digest.day)}`;
}

/** Makes the letter of a digest. Ids of people without an e-mail are not named, only counted. */
export function digestLetter(digest: Digest, words: LetterWords): Letter {
  const of = (name: DigestSection) => digest.items.filter((item) => item.section === name);
  const unreachable =
    digest.unreachable.length === 0
      ? []
      : [
          `Без адреса электронной почты: ${counted(digest.unreachable.length, ['человек', 'человека', 'человек'])} – напоминание передайте сами или внесите адрес на лист «Педагоги».`,
          '',
        ];
  const body = [
    'Здравствуйте!',
    '',
    `${words.registerName === '' ? 'Реестр профессиональных объединений' : words.registerName}. Что требует внимания на ${dateWords(digest.day)}:`,
    '',
    ...section(SECTION_TITLES.overdue, of('overdue'), words),
    ...section(SECTION_TITLES.soon, of('soon'), words),
    ...section(SECTION_TITLES.data, of('data'), words),
    ...unreachable,
    ...(words.link === '' ? [] : [`Открыть реестр: ${words.link}`, '']),
    'Письмо составлено автоматически по записям реестра. Если что-то не так, исправьте запись или скажите методисту.',
  ];
  return { subject: subjectOf(digest), body: body.join('\n') };
}
