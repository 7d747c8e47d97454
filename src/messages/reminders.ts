// Letters of reminders. Nothing personal about others stands in them: group, clause, date and what to do.
import type { Digest, DigestItem, DigestSection } from '../domain/reminders/digest';
import { verdictMessage } from './verdicts';
import { type CountForms, counted, dateWords, type VerdictNames } from './verdicts-words';

const SECTION_TITLES: Readonly<Record<DigestSection, string>> = {
  overdue: 'Просрочено или нарушено',
  soon: 'Срок подходит',
  advice: 'Рекомендации не выполнены',
  data: 'Не хватает данных',
};

const SECTIONS = Object.keys(SECTION_TITLES) as readonly DigestSection[];

/** A letter is read on a phone: what does not fit is counted. */
const LONGEST_SECTION = 40;

const MOST_NAMES = 5;

const DEED: CountForms = ['дело', 'дела', 'дел'];

/** What a letter needs beside the digest. `namesOf` must not give `personName`: sentences in mails carry no names. */
export interface LetterWords {
  readonly registerName: string;
  groupName(groupId: string): string;
  /** Titles of the regulation by its id. */
  namesOf(regulationId: string): VerdictNames | undefined;
  /** Name of a person without an e-mail, for the methodists only. */
  personName(personId: string): string;
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
  const { items, day } = digest;
  if (digest.isMonthly) return `Методсеть: не закрыто ${counted(items.length, DEED)} на ${dateWords(day)}`;
  const overdue = items.filter((item) => item.section === 'overdue').length;
  const part = overdue === 0 ? '' : `, просрочено – ${overdue}`;
  return `Методсеть: ${counted(items.length, DEED)}${part} на ${dateWords(day)}`;
}

/** What the methodist has to hand over in person: to whom, at most five names. */
function unreachableLines({ unreachable }: Digest, words: LetterWords): readonly string[] {
  if (unreachable.length === 0) return [];
  const names = unreachable.slice(0, MOST_NAMES).map((id) => words.personName(id));
  const rest = unreachable.length - names.length;
  const list = names.join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
  return [
    `Без адреса электронной почты: ${list}. Напоминание передайте сами или внесите адрес на лист «Педагоги».`,
    '',
  ];
}

/** A local office is served to its own computer alone: its address says nothing to who reads the letter elsewhere. */
function openingLines({ link }: LetterWords): readonly string[] {
  if (link === '') return [];
  if (/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(link)) {
    return ['Чтобы открыть реестр, запустите Методсеть на компьютере, где он ведётся.', ''];
  }
  return [`Открыть реестр: ${link}`, ''];
}

function toldBeforeLines({ toldBefore }: Digest): readonly string[] {
  if (toldBefore === 0) return [];
  return [`Писали раньше, и ещё не закрыто: ${counted(toldBefore, DEED)} – см. лист «Контроль».`, ''];
}

function openingOf({ isMonthly, day }: Digest): string {
  return isMonthly
    ? `Сводка за месяц: всё, что не закрыто на ${dateWords(day)}:`
    : `Что требует внимания на ${dateWords(day)}:`;
}

/** Makes the letter of a digest. Sentences name nobody; people without an e-mail are named to the methodists. */
export function digestLetter(digest: Digest, words: LetterWords): Letter {
  const register = words.registerName === '' ? 'Реестр профессиональных объединений' : words.registerName;
  const sections = SECTIONS.flatMap((name) => {
    const items = digest.items.filter((item) => item.section === name);
    return section(SECTION_TITLES[name], items, words);
  });
  const body = [
    'Здравствуйте!',
    '',
    `${register}. ${openingOf(digest)}`,
    '',
    ...sections,
    ...toldBeforeLines(digest),
    ...unreachableLines(digest, words),
    ...openingLines(words),
    'Письмо составлено автоматически по записям реестра. Если что-то не так, исправьте запись или скажите методисту.',
  ];
  return { subject: subjectOf(digest), body: body.join('\n') };
}
