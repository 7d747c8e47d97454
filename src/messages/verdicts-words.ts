// Small words for sentences about verdicts: dates, counts, forms of the titles that a regulation gives.
import type { Regulation } from '../domain/regulations/regulation';
import type { Verdict, VerdictReason } from '../domain/verdicts/verdict';
import { type PluralForms, pluralForm } from './ui-plural';

/** Titles of a regulation that sentences use; a `Regulation` itself fits. */
export type VerdictNames = Pick<
  Regulation,
  'meetingTitle' | 'leaderTitle' | 'secretaryTitle' | 'curatorTitle' | 'planTitle' | 'reportTitle'
> & {
  /** Name of a person for those who may see it; without it (mails) the title of the role is used. */
  readonly personName?: (personId: string) => string;
};

/** Words used when nobody says which regulation it is. */
export const USUAL_NAMES: VerdictNames = {
  meetingTitle: 'заседание',
  leaderTitle: 'руководитель',
  secretaryTitle: 'секретарь',
  curatorTitle: 'куратор',
  planTitle: 'план работы',
  reportTitle: 'отчёт',
};

const TITLES = ['meetingTitle', 'leaderTitle', 'secretaryTitle', 'curatorTitle', 'planTitle', 'reportTitle'] as const;

/** Puts the usual word where a regulation names nothing: a card may leave any of its words empty. */
export function withUsualNames(names: VerdictNames): VerdictNames {
  if (TITLES.every((title) => names[title] !== '')) return names;
  const filled = Object.fromEntries(TITLES.map((title) => [title, names[title] || USUAL_NAMES[title]]));
  return { ...names, ...filled };
}

/** Forms after 1, 2–4 and 5. */
export type CountForms = PluralForms;

export const DAY: CountForms = ['день', 'дня', 'дней'];
export const WORKING_DAY: CountForms = ['рабочий день', 'рабочих дня', 'рабочих дней'];
export const YEAR: CountForms = ['год', 'года', 'лет'];
export const VOTE: CountForms = ['голос', 'голоса', 'голосов'];

/** The button of the composition first, then its sheet: the end of a sentence that wants people entered. */
export const ENTER_PEOPLE = 'нажмите «Изменить состав» на карточке объединения или внесите людей на лист «Состав»';

/** What to press where the members decide themselves how often they meet. */
export const DECIDE_FREQUENCY = 'нажмите «Своя периодичность» на карточке объединения';

/** Returns the number with its noun: `counted(3, DAY)` is «3 дня». */
export function counted(count: number, forms: CountForms): string {
  return `${count} ${pluralForm(count, forms)}`;
}

/** Returns `2026-09-15` as «15.09.2026». */
export function dateWords(date: string): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** Returns the text with its first letter capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function endsWithConsonant(word: string): boolean {
  return 'бвгджзклмнпрстфхцчшщ'.includes(word.slice(-1).toLowerCase());
}

/** Forms of the title of a gathering: «заседание, заседания, заседаний», «встреча, встречи, встреч», «семинар …». */
export function titleForms(title: string): CountForms {
  if (title.endsWith('ие')) return [title, `${title.slice(0, -1)}я`, `${title.slice(0, -1)}й`];
  if (title.endsWith('ча')) return [title, `${title.slice(0, -1)}и`, title.slice(0, -1)];
  if (endsWithConsonant(title)) return [title, `${title}а`, `${title}ов`];
  return [title, title, title];
}

/** Genitive of the title of a role, its first word changed: «руководителя», «координатора», «методиста по …». */
export function genitiveOfRole(title: string): string {
  const space = title.indexOf(' ');
  const first = space < 0 ? title : title.slice(0, space);
  const rest = space < 0 ? '' : title.slice(space);
  if (first.endsWith('ь')) return `${first.slice(0, -1)}я${rest}`;
  return endsWithConsonant(first) ? `${first}а${rest}` : title;
}

const ADJECTIVE_ENDINGS = ['ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ее', 'ые'];

/** Chooses the form that agrees with the title of a paper: «план утверждён», «карта утверждена», «итоги утверждены». */
export function agree(
  title: string,
  forms: readonly [masculine: string, feminine: string, neuter: string, plural: string],
): string {
  const words = title.split(' ');
  const noun = words.find((word) => !ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending))) ?? title;
  if (noun.endsWith('а') || noun.endsWith('я')) return forms[1];
  if (noun.endsWith('о') || noun.endsWith('е')) return forms[2];
  return noun.endsWith('и') || noun.endsWith('ы') ? forms[3] : forms[0];
}

/** What a sentence is made of: the verdict, the titles, and typed access to the data of its reason. */
export interface Sentence {
  readonly verdict: Verdict;
  readonly names: VerdictNames;
  number(name: string): number;
  text(name: string): string;
  /** The date under a name as «15.09.2026»; «—» when there is none. */
  date(name: string): string;
  list(name: string): readonly string[];
  /** «17.05.2027»: the last day in time; why it was shifted is said after the sentence, see `shiftWords`. */
  readonly due: string;
}

/** Builds sentences: a function from the data of a reason to Russian words. */
export type SentenceMaker = (sentence: Sentence) => string;

/** Sentences by reason code. */
export type SentenceTable = Readonly<Record<string, SentenceMaker>>;

function dueWords({ due }: Verdict): string {
  return due === null ? 'срок не установлен' : dateWords(due.date);
}

/** «до срока 15.09.2026 – 3 дня»; on the day itself «сегодня последний день (15.09.2026)». */
export function timeLeft({ number, due }: Sentence): string {
  const days = number('days');
  return days === 0 ? `сегодня последний день (${due})` : `до срока ${due} – ${counted(days, DAY)}`;
}

/** Says after a sentence that names the due date from which day it was moved: « Срок перенесён с 15.05.2027: суббота.» */
export function shiftWords({ due }: Verdict, sentence: string): string {
  if (due === null || due.shiftedBecause === null || !sentence.includes(dateWords(due.date))) return '';
  // Days of a vacation after a quarter are the quarter's: nothing is put off to a working day there.
  if (due.shiftedBecause.includes('каникул'))
    return ` Каникулы после ${dateWords(due.nominal)} засчитываются в этот период.`;
  return ` Срок перенесён с ${dateWords(due.nominal)}: ${due.shiftedBecause}.`;
}

function datumOf(data: VerdictReason['data'], name: string): VerdictReason['data'][string] {
  return data[name] ?? null;
}

/** Opens a verdict for making its sentence. */
export function sentenceOf(verdict: Verdict, names: VerdictNames): Sentence {
  const { data } = verdict.reason;
  return {
    verdict,
    names,
    number: (name) => Number(datumOf(data, name) ?? 0),
    text: (name) => String(datumOf(data, name) ?? ''),
    date: (name) => {
      const value = datumOf(data, name);
      return typeof value === 'string' && value !== '' ? dateWords(value) : '—';
    },
    list: (name) => {
      const value = datumOf(data, name);
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    due: dueWords(verdict),
  };
}
