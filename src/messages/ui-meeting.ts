// Words of the form «Заседание проведено».
import { longDate } from './ui-dates';
import { countOf, pluralForm } from './ui-plural';

/** Titles of the form's fields, also beside the two values of a conflict. */
export const MEETING_FIELDS = {
  date: 'Дата',
  number: 'Номер',
  theme: 'Тема',
  form: 'Форма',
  mode: 'Как проходило',
  place: 'Место',
  chairId: 'Председатель',
  secretaryId: 'Секретарь',
  attendance: 'Явка',
  invited: 'Приглашённые',
  agenda: 'Повестка',
} as const;

/** Words of the form. */
export const meetingWords = {
  notChosen: 'не выбрано',
  invitedHint: 'По одному в строке: имя, должность',
  composition: (date: string): string => `Состав на ${longDate(date)}`,
  compositionChanges: 'Обновляю состав на этот день…',
  joined: (names: readonly string[]): string => `Появились в составе: ${names.join(', ')}.`,
  left: (names: readonly string[]): string => `Не были в составе в этот день: ${names.join(', ')}.`,
  present: (count: number, all: number): string => `Присутствуют ${count} из ${all}`,
  markAll: 'Отметить всех',
  unmarkAll: 'Снять отметки',
  excused: 'уваж.',
  excusedOf: (name: string): string => `уваж. причина: ${name}`,
  noMembers: 'Отмечать некого.',
  nobodyOn: (date: string): string => `На ${longDate(date)} в составе никого нет: отметить явку не удастся.`,
  nobodyOffice: 'Проверьте дату или внесите людей: первый день в составе – не позже этого.',
  nobodyLeader: 'Проверьте дату. Состав вносит методист: попросите его внести людей с первого дня.',
  changeComposition: 'Изменить состав',
  about: 'О встрече',
  agenda: 'Повестка и решения',
  question: (number: number): string => `Вопрос ${number}`,
  addQuestion: 'Добавить вопрос',
  moveUp: (number: number): string => `Вопрос ${number}: выше`,
  moveDown: (number: number): string => `Вопрос ${number}: ниже`,
  removeQuestion: (number: number): string => `Вопрос ${number}: удалить`,
  questionRemoved: (number: number): string => `Вопрос ${number} удалён`,
  undo: 'Вернуть',
  heard: 'Слушали',
  kind: 'Вид вопроса',
  ordinary: 'обычный',
  speaker: 'Докладчик',
  speakerNotMember: 'не из состава',
  speakerText: 'Имя и должность докладчика',
  spoke: 'Выступили',
  decided: (word: string): string => `${sentenceCase(word === '' ? 'решили' : word)}, каждое решение с новой строки`,
  recommended: 'Рекомендовали',
  more: 'Выступили, рекомендовали, вид вопроса',
  votes: 'Голосование',
  unanimous: 'Единогласно',
  votesFor: 'за',
  votesAgainst: 'против',
  votesAbstained: 'воздерж.',
  votesMismatch: (sum: number, present: number): string =>
    `Голосов ${sum}, а ${pluralForm(present, ['присутствует', 'присутствуют', 'присутствуют'])} ${present}`,
  save: 'Сохранить',
  saving: 'Сохраняю…',
  fixFields: (count: number): string =>
    `Осталось исправить: ${countOf(count, ['место', 'места', 'мест'])}, отмечено красным.`,
  draftFoundUnanswered: (moment: string): string =>
    `Есть черновик (${moment}), который отправили, но ответа не дождались. Продолжите и сохраните: второй раз запись не появится.`,
  conflictTitle: 'Пока форма была открыта, эти данные изменили в таблице',
  conflictAbout: 'Ничего не записано. Выберите, что оставить:',
  conflictNone: 'Ваши изменения и чужие не пересекаются: можно продолжать.',
  conflictTaken: (fields: readonly string[]): string => `Взято из таблицы: ${fields.join(', ')}.`,
  mine: 'У вас',
  theirs: 'В таблице',
  allMine: 'Всё моё',
  allTheirs: 'Всё из таблицы',
  apply: 'Продолжить',
  applied: 'Выбор учтён. Проверьте форму и сохраните.',
  empty: 'пусто',
  presentCount: (count: number): string => `присутствуют ${count}`,
  onlyHere: (names: readonly string[]): string => `только здесь: ${names.join(', ')}`,
  saved: 'Записано',
  savedAbout: (date: string): string => `${longDate(date)} – в реестре.`,
  changedVerdicts: 'Что изменилось',
  toGroup: 'К объединению',
} as const;

/** The register keeps the word as minutes print it, «РЕШИЛИ». */
function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
