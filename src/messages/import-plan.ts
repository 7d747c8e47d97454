// Words of the preview of an import: what is wrong in a cell, what is asked, why a column or a row was taken as it was.

import { countOf, formatCount } from './ui-plural';

type Facts = Readonly<Record<string, string | number>>;

const FIELDS: Readonly<Record<string, string>> = {
  fullName: 'ФИО',
  lastName: 'Фамилия',
  firstName: 'Имя',
  middleName: 'Отчество',
  organization: 'Организация',
  position: 'Должность',
  workplace: 'Должность и организация',
  category: 'Категория',
  categoryFrom: 'Категория с',
  categoryUntil: 'Категория по',
  specialty: 'Специальность',
  specialtySince: 'Стаж по специальности',
  education: 'Образование',
  email: 'E-mail',
  group: 'Объединение',
  role: 'Роль в объединении',
  memberFrom: 'В объединении с',
  note: 'Примечание',
};

/** Name of a field for the choice of columns. */
export const importFieldWords = (field: string): string => FIELDS[field] ?? field;

const NOT_TAKEN = 'Ячейка не загрузится, остальное в строке – да.';
const FULL_DATE = 'Напишите день полностью: 15.05.2028.';

const groupsCount = (count: string | number): string =>
  countOf(Number(count), ['объединения', 'объединений', 'объединений']);
const andMore = (more: string | number): string => (Number(more) > 0 ? ` и ещё ${formatCount(Number(more))}` : '');

const CELL_PROBLEMS = {
  noName: () => 'ФИО не заполнено: строка не загрузится. Впишите фамилию, имя и отчество.',
  badName: ({ value = '' }: Facts) =>
    `«${value}» не похоже на ФИО: строка не загрузится. Напишите «Иванова Мария Петровна» или «Иванова М.П.».`,
  initialsOnly: ({ value = '' }: Facts) =>
    `«${value}»: имя и отчество не полностью. Загрузится так, но для приказов и протоколов впишите их целиком.`,
  yearOnly: ({ value = '' }: Facts) => `«${value}» – только год. ${NOT_TAKEN} ${FULL_DATE}`,
  monthOnly: ({ value = '' }: Facts) => `«${value}» – месяц без дня. ${NOT_TAKEN} ${FULL_DATE}`,
  noSuchDay: ({ value = '' }: Facts) =>
    `Дня «${value}» в календаре нет (сначала день, потом месяц). ${NOT_TAKEN} ${FULL_DATE}`,
  notDate: ({ value = '' }: Facts) => `«${value}» – не дата. ${NOT_TAKEN} ${FULL_DATE}`,
  badCategory: ({ value = '' }: Facts) =>
    `Категория «${value}» не опознана. ${NOT_TAKEN} Напишите: высшая, первая, соответствие занимаемой должности или без категории.`,
  categoryDay: ({ value = '' }: Facts) =>
    `«${value}»: неясно, с какого дня категория или по какой. Дата не загрузится. Напишите «до 15.05.2028» или «с 15.05.2023».`,
  badExperience: ({ value = '' }: Facts) =>
    `Стаж «${value}» не прочитан. ${NOT_TAKEN} Напишите число лет, год начала или дату.`,
  badEmail: ({ value = '' }: Facts) => `«${value}» – не адрес почты. ${NOT_TAKEN} Напишите так: ivanova@school.ru.`,
  unknownRole: ({ value = '' }: Facts) =>
    `Роль «${value}» не опознана: человек загрузится участником. Роли: руководитель, и. о. руководителя, секретарь, куратор, участник.`,
  unsureGroup: ({ value = '' }: Facts) =>
    `Строка «${value}» стоит одна над списком и принята за название объединения. Если это не оно, исправьте файл.`,
  leaderNotListed: ({ value = '', group = '' }: Facts) =>
    `Руководитель «${value}» не найден среди строк объединения «${group}»: назначьте руководителя после загрузки.`,
  noRegulation: ({ value = '' }: Facts) =>
    `Объединения «${value}» в реестре нет: люди загрузятся без него. Выберите положение, по которому его создать, или сначала заведите объединение.`,
  noGroupType: ({ value = '' }: Facts) =>
    `По названию «${value}» не видно вида объединения: люди загрузятся без него. Выберите вид для новых объединений.`,
  noRegulations: ({ count = 0, names = '', more = 0 }: Facts) =>
    `${groupsCount(count)} нет в реестре: ${names}${andMore(more)}. Люди загрузятся без них. Выберите положение, по которому их создать, или сначала заведите объединения.`,
  noGroupTypes: ({ count = 0, names = '', more = 0 }: Facts) =>
    `По названию ${groupsCount(count)} не видно их вида: ${names}${andMore(more)}. Люди загрузятся без них. Выберите вид для новых объединений.`,
  differenceKept: ({ field = '', known = '', written = '' }: Facts) =>
    `${importFieldWords(String(field))}: уже записано «${known}», в этой строке – «${written}». Останется прежнее.`,
  differenceReplaced: ({ field = '', known = '', written = '' }: Facts) =>
    `${importFieldWords(String(field))}: было записано «${known}», станет «${written}».`,
  repeatedRow: ({ group = '' }: Facts) =>
    `Этот человек уже есть в файле в составе «${group}»: второй раз не запишется.`,
  secondLeader: ({ group = '' }: Facts) =>
    `У объединения «${group}» уже есть руководитель: человек загрузится участником. Смену руководителя запишите после загрузки.`,
  secondSecretary: ({ group = '' }: Facts) =>
    `У объединения «${group}» уже есть секретарь: человек загрузится участником. Смену секретаря запишите после загрузки.`,
} as const;

export type CellProblemCode = keyof typeof CELL_PROBLEMS;

/** Says what is wrong in a cell of the file, what happens to it and what to write. */
export const cellProblemMessage = (code: CellProblemCode, facts: Facts): string => CELL_PROBLEMS[code](facts);

const QUESTIONS = {
  person: (value: string) => `Такой человек уже есть. «${value}» – это он?`,
  organization: (value: string) => `Похожая организация уже есть. «${value}» – это она?`,
  group: (value: string) => `Похожее объединение уже есть. «${value}» – это оно?`,
} as const;

export type QuestionCode = keyof typeof QUESTIONS;

/** The question about a name of the file. */
export const importQuestionWords = (code: QuestionCode, value: string): string => QUESTIONS[code](value);

const OPTIONS: Readonly<Record<QuestionCode, Readonly<Record<'new' | 'skip', string>>>> = {
  person: { new: 'Нет, это другой человек (полный тёзка)', skip: 'Не загружать эту строку' },
  organization: { new: 'Нет, это другая организация', skip: 'Загрузить людей без организации' },
  group: { new: 'Нет, это другое объединение', skip: 'Загрузить людей без объединения' },
};

/** Words of an answer; rows of the register and of the file say who they are. */
export function importOptionWords(
  code: QuestionCode,
  option: { readonly kind: 'register' | 'file' | 'new' | 'skip'; readonly label: string },
): string {
  if (option.kind === 'new' || option.kind === 'skip') return OPTIONS[code][option.kind];
  return option.kind === 'file' ? `Да: ${option.label} (выше в этом файле)` : `Да: ${option.label}`;
}

const NEW_OUTCOMES: Readonly<Record<QuestionCode, string>> = {
  person: 'записан как полный тёзка',
  organization: 'записана как другая организация',
  group: 'считается другим объединением',
};
const SKIP_OUTCOMES: Readonly<Record<QuestionCode, string>> = {
  person: 'строка не загружена',
  organization: 'люди загружены без организации',
  group: 'люди загружены без объединения',
};

/** What an answer makes of a name of the file: «Сидоров С. С.: записан как полный тёзка». */
export function importAnswerWords(
  code: QuestionCode,
  value: string,
  option: { readonly kind: 'register' | 'file' | 'new' | 'skip'; readonly label: string },
): string {
  if (option.kind === 'new') return `${value}: ${NEW_OUTCOMES[code]}`;
  return option.kind === 'skip' ? `${value}: ${SKIP_OUTCOMES[code]}` : `${value}: это ${option.label}`;
}

const REASONS = {
  titleAndContent: 'по заголовку и содержимому',
  title: 'по заголовку',
  content: 'по содержимому',
  titleAgainstContent: 'заголовок подходит, а содержимое – нет: проверьте',
  vagueTitle: 'заголовок неточный: проверьте',
  taken: 'для этого уже взят другой столбец',
  unknown: 'не опознан: выберите сами или не загружайте',
  rowNumber: 'номера строк: не загружаются',
  personalData: 'лишние персональные данные: реестр их не хранит',
  otherExperience: 'общий и педагогический стаж реестр не хранит: нужен стаж по специальности',
} as const;

/** Why a column was taken for what it is. */
export const guessReasonWords = (reason: keyof typeof REASONS): string => REASONS[reason];

const SKIPPED = {
  numbers: 'номера столбцов',
  total: 'итог',
  header: 'повтор заголовка',
  section: 'название раздела',
  note: 'примечание или подпись',
} as const;

/** Why a row was left out. */
export const skippedRowWords = (why: keyof typeof SKIPPED): string => SKIPPED[why];

const STATUSES = {
  new: 'новый',
  changed: 'дополнится',
  same: 'уже есть',
  repeated: 'повтор',
  waiting: 'нужен ответ',
  skipped: 'не загружается',
  error: 'ошибка',
} as const;

/** What becomes of a row of the file. */
export const rowStatusWords = (status: keyof typeof STATUSES): string => STATUSES[status];

const ROLES: Readonly<Record<string, string>> = {
  leader: 'руководитель',
  actingLeader: 'и. о. руководителя',
  secretary: 'секретарь',
  curator: 'куратор',
  member: 'участник',
};

/** A role in a group, as the preview names it. */
export const memberRoleWords = (role: string): string => ROLES[role] ?? role;
