// Sentences about the work of a group: its agenda, attendance, products, assignments, contributions.
import { counted, DAY, type Sentence, type SentenceTable, titleForms } from './verdicts-words';

const CREATED_AFTER = (s: Sentence): string => `Группа создана ${s.date('createdOn')}, после окончания занятий.`;

/** «До 31.05.2027 – 11 дней»; words for the last day. */
function daysLeft(sentence: Sentence): string {
  const days = sentence.number('days');
  return days === 0 ? `сегодня последний день, ${sentence.due}` : `до ${sentence.due} – ${counted(days, DAY)}`;
}

function meetings({ names }: Sentence): string {
  return titleForms(names.meetingTitle)[2];
}

const LAST_MEETING: SentenceTable = {
  'last-meeting.heard': (s) =>
    `На последнем из ${meetings(s)} (${s.date('date')}) рассмотрены: ${s.list('content').join(', ')}.`,
  'last-meeting.prepared': (s) => `В повестке запланированного есть: ${s.list('content').join(', ')}.`,
  'last-meeting.include': (s) =>
    `Включите в повестку последнего из ${meetings(s)} года: ${s.list('content').join(', ')} (${daysLeft(s)}).`,
  'last-meeting.not-yet': (s) =>
    `На последнем из ${meetings(s)} года нужно рассмотреть: ${s.list('content').join(', ')} (до ${s.due}).`,
  'last-meeting.unanswered': (s) =>
    `Про последнее запланированное ${s.names.meetingTitle} не сказано, состоялось ли оно: укажите статус и повестку.`,
  'last-meeting.no-meetings': (s) => `Проведённых ${meetings(s)} в этом году нет: заслушивать итоги было негде.`,
  'last-meeting.without': (s) =>
    `В повестке последнего из ${meetings(s)} года (${s.date('date')}) нет: ${s.list('content').join(', ')}. Если вопрос рассматривали, впишите его на лист «Вопросы и решения».`,
  'last-meeting.agenda-unknown': (s) =>
    `Повестка последнего из ${meetings(s)} года (${s.date('date')}) не внесена (нужно: ${s.list('content').join(', ')}): заполните лист «Вопросы и решения».`,
  'last-meeting.created-after': CREATED_AFTER,
};

function attendance(sentence: Sentence): string {
  return `${sentence.date('meeting')}: присутствовали ${sentence.number('present')} из ${sentence.number('total')}`;
}

const QUORUM: SentenceTable = {
  'quorum.enough': (s) => `${attendance(s)} – кворум (${s.number('percent')} %) есть.`,
  'quorum.too-few': (s) =>
    `${attendance(s)}, а нужно не меньше ${s.number('needed')} (${s.number('percent')} %): кворума не было. Проверьте явку и состав на этот день.`,
  'quorum.attendance-unknown': (s) =>
    `${s.date('meeting')}: не отмечено, кто присутствовал, – есть ли кворум, неизвестно. Заполните «Присутствовали».`,
  'quorum.composition-unknown': (s) =>
    `${s.date('meeting')}: состав группы на этот день не внесён – есть ли кворум, неизвестно. Заполните лист «Состав».`,
  'quorum.no-meetings': (s) => `Проведённых ${meetings(s)} пока нет.`,
};

/** «проведено вне плана – 1, не проведено запланированное – 2». */
function differences(sentence: Sentence): string {
  const outside = sentence.number('outside');
  const unkept = sentence.number('unkept');
  const parts = [
    outside === 0 ? '' : `проведено вне плана – ${outside}`,
    unkept === 0 ? '' : `не проведено запланированное – ${unkept}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const FOLLOW_PLAN: SentenceTable = {
  'follow-plan.followed': (s) => `Работа идёт по плану: проведено по плану ${s.verdict.counted.length}, пропусков нет.`,
  'follow-plan.not-followed': (s) =>
    `Работа расходится с планом: ${differences(s)}. Свяжите строки с пунктами плана, отметьте внеочередные, у несостоявшихся укажите перенос или отмену и причину.`,
  'follow-plan.unclear': (s) =>
    `Не понятно, по плану ли идёт работа: не заполнено полей – ${s.verdict.missing.length}. Укажите пункт плана, статус или причину переноса.`,
  'follow-plan.nothing-yet': (s) => `По плану ${meetings(s)} до этого дня не было.`,
  'follow-plan.no-plan': (s) =>
    `Проведено ${meetings(s)}: ${s.number('meetings')}, а плана года в реестре нет – сравнить не с чем. Внесите план.`,
  'follow-plan.no-plan-yet': (s) => `Проведённых ${meetings(s)} и мероприятий плана пока нет.`,
  'follow-plan.no-items': () => 'План внесён без мероприятий – сравнить не с чем. Заполните лист «Мероприятия плана».',
};

/** Sentences by reason code. */
export const WORK_SENTENCES: SentenceTable = { ...LAST_MEETING, ...QUORUM, ...FOLLOW_PLAN };
