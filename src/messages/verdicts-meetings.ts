// Sentences about numbers of meetings and the first meeting of the year.
import { experimentUndated, noExperiment } from './verdicts-experiment';
import {
  agree,
  type CountForms,
  capital,
  counted,
  DAY,
  DECIDE_FREQUENCY,
  dateWords,
  type Sentence,
  type SentenceTable,
  timeLeft,
  titleForms,
} from './verdicts-words';

const PERIOD_KIND_WORDS: Readonly<Record<string, string>> = {
  schoolQuarter: 'четвертей',
  trimester: 'триместров',
  halfYear: 'полугодий',
};

/** What is counted: «заседание, заседания, заседаний», «семинар …». */
function gatheringForms({ names, list }: Sentence): CountForms {
  const [only = '', ...others] = list('forms');
  return titleForms(only !== '' && others.length === 0 && !only.includes(' ') ? only : names.meetingTitle);
}

/** «заседаний», «семинаров», «заседаний (круглый стол или конференция)». */
function gatherings(sentence: Sentence): string {
  const forms = sentence.list('forms');
  const many = gatheringForms(sentence)[2];
  const isNamed = forms.length === 0 || (forms.length === 1 && forms[0]?.includes(' ') === false);
  return isNamed ? many : `${many} (${forms.join(' или ')})`;
}

/** What has to be held: «заседание», «семинар». */
function gathering({ names, list }: Sentence): string {
  const forms = list('forms');
  return forms.length === 0 ? names.meetingTitle : forms.join(' или ');
}

/** What to do about a thing that was held and is not in the register. */
function ifHeld({ names, list }: Sentence): string {
  return list('forms').length === 0
    ? `Если ${names.meetingTitle} было, внесите его со статусом «проведено».`
    : 'Если что-то из этого проведено, внесите его со статусом «проведено» и укажите форму.';
}

/** «I четверть: занятий 0 из 1». */
function tally(sentence: Sentence, of = ' из'): string {
  const { verdict } = sentence;
  const many = gatherings(sentence);
  const required = sentence.number('required');
  return `${capital(verdict.period.title)}: ${many} ${sentence.number('held')}${of} ${required}${share(sentence)}`;
}

function share({ number }: Sentence): string {
  const required = number('required');
  const full = number('full');
  return required < full ? ` (пересчитано пропорционально: ${required} вместо ${full})` : '';
}

/** «осталось 1 заседание до 25.03.2027, рабочих дней: 12» */
function left(sentence: Sentence): string {
  if (sentence.number('daysLeft') === 0) return 'сегодня последний день';
  const rest = sentence.number('required') - sentence.number('held');
  const days = sentence.number('workingDays');
  return `осталось ${counted(rest, gatheringForms(sentence))} до ${sentence.due}, рабочих дней: ${days}`;
}

/** What the plan comes to against what the clause asks: «план предусматривает 2 заседания, п. 7.6 требует 3». */
function planForecast(sentence: Sentence): string {
  const { verdict, number } = sentence;
  const inPlan = counted(number('held') + number('planned'), gatheringForms(sentence));
  const asked = `п. ${verdict.clause} требует ${number('required')}${share(sentence)}`;
  return `${capital(verdict.period.title)}: план предусматривает ${inPlan}, ${asked}`;
}

/** Held by the register before there was a group. */
function beforeGroup(sentence: Sentence): string {
  const count = sentence.number('beforeGroup');
  return count === 0 ? '' : ` Не засчитано датированное раньше создания группы: ${count}. Проверьте даты.`;
}

/** «Состоялось ли заседание 30.11.2026? Отметьте …», empty when nobody has to be asked. */
function question(sentence: Sentence): string {
  const days = sentence.list('asked').map(dateWords);
  if (days.length === 0) return '';
  const [one, few] = gatheringForms(sentence);
  const what =
    days.length === 1
      ? `${agree(one, ['Состоялся', 'Состоялась', 'Состоялось', 'Состоялись'])} ли ${one} ${days[0] ?? ''}`
      : `Состоялись ли ${few} ${days.join(', ')}`;
  return `${what}? Отметьте «проведено», «перенесено» или «отменено».`;
}

function gaps(sentence: Sentence): string {
  const asked = question(sentence);
  if (asked !== '') return ` ${asked}${beforeGroup(sentence)}`;
  const unanswered =
    sentence.verdict.missing.length === 0 ? '' : ' В реестре есть записи без ответа: отметьте, состоялись ли они.';
  return unanswered + beforeGroup(sentence);
}

/** What has to be on the agenda of a meeting that is still to come. */
function onAgenda(sentence: Sentence): string {
  const content = sentence.list('content');
  return content.length === 0 ? '' : `; в повестке: ${content.join(', ')}`;
}

/** Sentences by reason code. */
export const MEETING_SENTENCES: SentenceTable = {
  'meetings.enough': (s) => `${tally(s, ', требуется')} – норма выполнена.`,
  'meetings.enough-late': (s) =>
    `${tally(s, ', требуется')} – норма выполнена, ${s.number('afterTeaching') === 1 ? 'после окончания занятий' : `позже ${s.due}`} – ${s.list('late').length} (${s.list('late').map(dateWords).join(', ')}).`,
  'meetings.not-started': (s) =>
    `${capital(s.verdict.period.title)} начинается ${s.date('from')}, требуется: ${s.number('required')}.`,
  'meetings.fewer-so-far': (s) => `${tally(s)}; ${left(s)}.${gaps(s)}`,
  'meetings.near': (s) => `${tally(s)}; ${left(s)}. Назначьте и проведите ${gathering(s)}.${gaps(s)}`,
  'meetings.plan-too-small': (s) =>
    `${planForecast(s)}; проведено ${s.number('held')}, до ${s.due} рабочих дней: ${s.number('workingDays')}. Добавьте ${gathering(s)} в план.${gaps(s)}`,
  'meetings.moved-away': (s) =>
    `${tally(s)}, а перенос на ${s.date('movedTo')} выходит за срок ${s.due} (рабочих дней до него: ${s.number('workingDays')}): проведите ${gathering(s)} раньше.${gaps(s)}`,
  'meetings.too-few': (s) => `${tally(s)}, срок прошёл ${s.due}. ${ifHeld(s)}${gaps(s)}`,
  'meetings.unanswered': (s) =>
    question(s) === ''
      ? `${tally(s)}, но есть ${counted(s.verdict.missing.length, ['запись', 'записи', 'записей'])} без ответа: укажите статус и дату – состоялось, перенесено или отменено${s.list('forms').length === 0 ? '' : ' – и форму'}.`
      : `${question(s)} ${tally(s)}${s.verdict.due === null ? '' : `, срок – ${s.due}`}.${beforeGroup(s)}`,
  'meetings.part-of-period': (s) =>
    `${capital(s.verdict.period.title)} не засчитывается: группа работает ${s.number('lived')} из ${counted(s.number('days'), ['дня', 'дней', 'дней'])}, меньше половины.`,
  'meetings.period-excepted': (s) =>
    `${capital(s.verdict.period.title)} не засчитывается: положение ничего в нём не требует.`,
  'meetings.term-open': (s) => `${tally(s)}; срок работы группы не указан, поэтому последнего дня нет.`,
  'meetings.own-undecided-yet': () =>
    `Периодичность пока не определена: группа новая. Когда члены решат, ${DECIDE_FREQUENCY}.`,
  'meetings.own-undecided': () =>
    `Периодичность не определена: её устанавливают сами члены. ${capital(DECIDE_FREQUENCY)}: сколько раз, за какой период и основание решения.`,
  'meetings.own-period-unknown': (s) =>
    `Не понятно, за какой период считать: «${s.text('value')}». Укажите: месяц, четверть, триместр, квартал, полугодие или учебный год.`,
  'meetings.no-calendar': (s) =>
    `В календаре${s.text('calendar') === '' ? '' : ` «${s.text('calendar')}»`} нет ${PERIOD_KIND_WORDS[s.text('periodKind')] ?? 'периодов'} ${s.text('schoolYear')} учебного года: внесите их на лист «Календарь».`,
  'meetings.experiment-undated': experimentUndated,
  'meetings.no-experiment': noExperiment,
  'first-meeting.in-time': (s) => `Первое ${s.names.meetingTitle} проведено ${s.date('date')}, в срок (${s.due}).`,
  'first-meeting.late': (s) =>
    `Первое ${s.names.meetingTitle} проведено ${s.date('date')}, на ${counted(s.number('days'), DAY)} позже срока ${s.due}.`,
  'first-meeting.missing': (s) =>
    `Первого ${titleForms(s.names.meetingTitle)[1]} нет, срок прошёл ${s.due}: проведите его или внесите в реестр.${beforeGroup(s)}`,
  'first-meeting.near': (s) =>
    `Первого ${titleForms(s.names.meetingTitle)[1]} ещё нет, ${timeLeft(s)}${onAgenda(s)}.${beforeGroup(s)}`,
  'first-meeting.pending': (s) =>
    `Первое ${s.names.meetingTitle} нужно провести не позднее ${s.due}${onAgenda(s)}.${beforeGroup(s)}`,
  'first-meeting.planned-late': (s) =>
    `Первое ${s.names.meetingTitle} запланировано на ${s.date('date')}, позже срока ${s.due}: перенесите его.`,
  'first-meeting.unanswered': (s) =>
    `Срок ${s.due} прошёл, а про запланированное ${s.names.meetingTitle} не сказано, состоялось ли оно: укажите статус.`,
  'first-meeting.without': (s) =>
    `Первое ${s.names.meetingTitle} проведено ${s.date('date')}, но в повестке нет: ${s.list('absent').join(', ')}. Если вопрос рассматривали, нажмите у этой записи «Исправить» и впишите его.`,
  'first-meeting.agenda-unknown': (s) =>
    `Первое ${s.names.meetingTitle} проведено ${s.date('date')}, но его повестка не внесена (нужно: ${s.list('absent').join(', ')}): нажмите у этой записи «Исправить» или заполните лист «Вопросы и решения».`,
  'first-meeting.group-ends': (s) => `Группа заканчивает работу ${s.date('endsOn')}, раньше срока ${s.due}.`,
  'first-meeting.created-after': (s) => `Группа создана ${s.date('createdOn')}, после окончания занятий.`,
};
