// Sentences about the work of a group: its agenda, attendance, products, assignments, contributions.
import { pluralForm } from './ui-plural';
import { experimentUndated, noExperiment } from './verdicts-experiment';
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
    `В повестке последнего из ${meetings(s)} года (${s.date('date')}) нет: ${s.list('content').join(', ')}. Если вопрос рассматривали, нажмите у этой записи «Исправить» и впишите его.`,
  'last-meeting.agenda-unknown': (s) =>
    `Повестка последнего из ${meetings(s)} года (${s.date('date')}) не внесена (нужно: ${s.list('content').join(', ')}): нажмите у этой записи «Исправить» или заполните лист «Вопросы и решения».`,
  'last-meeting.created-after': CREATED_AFTER,
};

function attendance(sentence: Sentence): string {
  const present = sentence.number('present');
  return `${sentence.date('meeting')}: ${pluralForm(present, ['присутствовал', 'присутствовали', 'присутствовали'])} ${present} из ${sentence.number('total')}`;
}

/** «50 %»; «две трети» where the percents only round them. */
function share({ number }: Sentence): string {
  return number('twoThirds') === 1 ? 'две трети' : `${number('percent')} %`;
}

const QUORUM: SentenceTable = {
  'quorum.enough': (s) => `${attendance(s)} – кворум (${share(s)}) есть.`,
  'quorum.too-few': (s) =>
    `${attendance(s)}, а нужно не меньше ${s.number('needed')} (${share(s)}): кворума не было. Проверьте явку и состав на этот день.`,
  'quorum.attendance-unknown': (s) =>
    `${s.date('meeting')}: не отмечено, кто присутствовал, – есть ли кворум, неизвестно. Нажмите у этой записи «Исправить» и отметьте присутствовавших.`,
  'quorum.composition-unknown': (s) =>
    `${s.date('meeting')}: состав группы на этот день не внесён – есть ли кворум, неизвестно. Нажмите «Изменить состав» на карточке объединения или заполните лист «Состав».`,
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

/** «срок «по необходимости» не прочитать; без срока строк – 2». */
function termsUnknown(sentence: Sentence): string {
  const terms = sentence.list('terms').map((term) => `«${term}»`);
  const later = sentence.list('later').map((term) => `«${term}»`);
  const blank = sentence.number('blank');
  const parts = [
    later.length === 0 ? '' : `в «Календаре» нет дней для срока ${later.join(', ')} – добавьте строки на этот лист`,
    terms.length === 0 ? '' : `по словам ${terms.join(', ')} не видно, к какому сроку`,
    blank === 0 ? '' : `без срока строк плана – ${blank}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const FOLLOW_PLAN: SentenceTable = {
  'follow-plan.followed': (s) => `Работа идёт по плану: проведено по плану ${s.verdict.counted.length}, пропусков нет.`,
  'follow-plan.not-followed': (s) =>
    `Работа расходится с планом: ${differences(s)}. Свяжите строки с пунктами плана, отметьте внеочередные, у несостоявшихся укажите перенос или отмену и причину.`,
  'follow-plan.unclear': (s) =>
    `Не понятно, по плану ли идёт работа: не заполнено полей – ${s.verdict.missing.length}. Укажите пункт плана, статус или причину переноса.`,
  'follow-plan.term-unknown': (s) =>
    `Не понять, соблюдён ли план: ${termsUnknown(s)}. Впишите день в «Дату» или месяц, четверть, полугодие в «Срок»; у сделанного – «Выполнено».`,
  'follow-plan.nothing-yet': (s) => `По плану ${meetings(s)} до этого дня не было.`,
  'follow-plan.no-plan': (s) =>
    `Проведено ${meetings(s)}: ${s.number('meetings')}, а плана года в реестре нет – сравнить не с чем. Внесите план.`,
  'follow-plan.no-plan-yet': (s) => `Проведённых ${meetings(s)} и мероприятий плана пока нет.`,
  'follow-plan.no-items': () =>
    'План внесён без мероприятий – сравнить не с чем. Нажмите у плана «Изменить план» или заполните лист «Мероприятия плана».',
};

/** «за весь срок работы» or the school year. */
function span({ verdict }: Sentence): string {
  return verdict.period.id === 'term' ? 'за весь срок работы' : `за ${verdict.period.title}`;
}

/** «Методических продуктов за 2026/27 учебный год: 0 из 1». */
function productTally(title: string): (sentence: Sentence) => string {
  return (s) => {
    const kinds = s.list('kinds');
    const required = s.number('required');
    const full = s.number('full');
    const share = required < full ? ` (пересчитано пропорционально: ${required} вместо ${full})` : '';
    const ofKinds = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    return `${title}${ofKinds} ${span(s)}: ${s.number('done')} из ${required}${share}`;
  };
}

function productSentences(prefix: string, title: string, act: string, enter: string): SentenceTable {
  const tally = productTally(title);
  return {
    [`${prefix}.enough`]: (s) => `${tally(s)} – норма выполнена.`,
    [`${prefix}.fewer-so-far`]: (s) => `${tally(s)}; ${daysLeft(s)}.`,
    [`${prefix}.near`]: (s) => `${tally(s)}; ${daysLeft(s)}. ${act}`,
    [`${prefix}.too-few`]: (s) => `${tally(s)}, срок прошёл ${s.due}. ${enter}`,
    [`${prefix}.not-filled`]: (s) =>
      `${tally(s)}, но в реестре есть записи без нужных данных (${s.verdict.missing.length}): допишите их: нажмите у продукта «Карточка продукта».`,
    [`${prefix}.term-open`]: (s) => `${tally(s)}; срок работы группы не указан, поэтому последнего дня нет.`,
    [`${prefix}.created-after`]: CREATED_AFTER,
    [`${prefix}.experiment-undated`]: experimentUndated,
    [`${prefix}.no-experiment`]: noExperiment,
  };
}

function toWhom(sentence: Sentence): string {
  return sentence.text('body') === '' ? '' : ` (кому: ${sentence.text('body')})`;
}

function unsent(sentence: Sentence): string {
  return `Не передано продуктов: ${sentence.number('unsent')} из ${sentence.number('total')}${toWhom(sentence)}`;
}

const HANDED_OVER: SentenceTable = {
  'handed-over.all': (s) => `Продукты года переданы: ${s.number('sent')}${toWhom(s)}.`,
  'handed-over.not-sent': (s) => `${unsent(s)}, срок прошёл ${s.due}. Передайте и внесите дату.`,
  'handed-over.near': (s) => `${unsent(s)}; ${daysLeft(s)}.`,
  'handed-over.pending': (s) => `${unsent(s)}; передать до ${s.due}.`,
  'handed-over.none-yet': (s) => `Продуктов этого года пока нет; передать их нужно до ${s.due}${toWhom(s)}.`,
  'handed-over.none': () => 'Продуктов этого года нет: передавать нечего.',
  'handed-over.receiver-unknown': (s) =>
    `Продукты переданы, но не записано, кому (${s.number('rows')}): заполните (должно быть: ${s.text('body')}).`,
  'handed-over.other-receiver': (s) =>
    `Продукты переданы, но не туда, куда велит положение (${s.text('body')}): ${s.number('rows')}. Проверьте.`,
};

const ASSIGNMENTS: SentenceTable = {
  'assignments.in-time': (s) => `Поручения выполнены в срок: ${s.number('done')}.`,
  'assignments.late': (s) => `Поручений выполнено: ${s.number('done')}, из них позже срока – ${s.number('late')}.`,
  'assignments.overdue': (s) =>
    `Просрочено поручений: ${s.number('rows')} из ${s.number('total')}, первое – с ${s.due} (${counted(s.number('days'), DAY)}). Выполните и внесите дату или назначьте новый срок.`,
  'assignments.near': (s) => `Подходит срок поручений: ${s.number('rows')}; ближайшее – ${daysLeft(s)}.`,
  'assignments.pending': (s) =>
    `Поручений выполнено ${s.number('done')} из ${s.number('total')}; ближайший срок – ${s.due}.`,
  'assignments.none': () => 'Поручений со сроком в этом учебном году нет.',
};

function withoutContribution(sentence: Sentence): string {
  return `${sentence.number('without')} из ${sentence.number('total')} членов группы`;
}

const CONTRIBUTIONS: SentenceTable = {
  'contributions.all': (s) => `Вклад внесли все члены группы: ${s.number('total')}.`,
  'contributions.not-yet': (s) => `Пока без вклада: ${withoutContribution(s)} (до ${s.due}).`,
  'contributions.near': (s) =>
    `Пока без вклада: ${withoutContribution(s)}; ${daysLeft(s)}. Нужно выступление, продукт или выполненное поручение.`,
  'contributions.absent': (s) =>
    `Без вклада за год: ${withoutContribution(s)} (выступление, продукт или выполненное поручение). Если вклад был, внесите докладчика, автора или дату выполнения.`,
  'contributions.not-filled': (s) =>
    `Без вклада за год: ${withoutContribution(s)}, но у продуктов не указан день (${s.number('undated')}): заполните «Готов».`,
  'contributions.no-members': () =>
    'Членов, которые состояли в группе хотя бы половину учебного времени, в реестре нет: нажмите «Изменить состав» на карточке объединения или заполните лист «Состав».',
  'contributions.created-after': CREATED_AFTER,
};

/** Sentences by reason code. */
export const WORK_SENTENCES: SentenceTable = {
  ...LAST_MEETING,
  ...QUORUM,
  ...FOLLOW_PLAN,
  ...productSentences(
    'products',
    'Методических продуктов',
    'Завершите продукт и нажмите «Добавить продукт» на карточке объединения.',
    'Если продукт есть, нажмите «Добавить продукт» на карточке объединения.',
  ),
  ...productSentences(
    'results',
    'Показано результатов',
    'Покажите результаты коллегам и внесите, где и когда.',
    'Если показ был, нажмите у продукта «Показан коллегам»: где и когда.',
  ),
  ...HANDED_OVER,
  ...ASSIGNMENTS,
  ...CONTRIBUTIONS,
};
