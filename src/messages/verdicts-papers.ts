// Sentences about plans, reports and minutes.
import { heldTitle } from './ui-group';
import {
  agree,
  capital,
  counted,
  DAY,
  type Sentence,
  type SentenceTable,
  timeLeft,
  titleForms,
} from './verdicts-words';

const APPROVED = ['утверждён', 'утверждена', 'утверждено', 'утверждены'] as const;
const HANDED_IN = ['сдан', 'сдана', 'сдано', 'сданы'] as const;

function days(sentence: Sentence): string {
  return counted(sentence.number('days'), DAY);
}

function plan({ names }: Sentence): string {
  return capital(names.planTitle);
}

function approved({ names }: Sentence): string {
  return agree(names.planTitle, APPROVED);
}

/** «первом заседании», «первой встрече», «первом семинаре». */
function atFirst(title: string): string {
  const [, few] = titleForms(title);
  const first = agree(title, ['первом', 'первой', 'первом', 'первых']);
  if (title.endsWith('ие')) return `${first} ${title.slice(0, -1)}и`;
  if (title.endsWith('ча')) return `${first} ${title.slice(0, -1)}е`;
  return few === title ? `первом из собраний (${title})` : `${first} ${title}е`;
}

function approver(sentence: Sentence): string {
  const body = sentence.text('body');
  return body === '' ? '' : ` (по положению: ${body})`;
}

const PLAN_SENTENCES: SentenceTable = {
  'plan.in-time': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}${s.text('by') === '' ? '' : ` (${s.text('by')})`}.`,
  'plan.in-time-later-meeting': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}${s.text('by') === '' ? '' : ` (${s.text('by')})`}, в срок, но не на ${atFirst(s.names.meetingTitle)}${s.text('firstMeeting') === '' ? ' года' : ` (${s.date('firstMeeting')})`}.`,
  'plan.late': (s) => `${plan(s)} ${approved(s)} ${s.date('date')}, на ${days(s)} позже срока ${s.due}.`,
  'plan.missing': (s) =>
    `${plan(s)} не ${approved(s)}, срок прошёл ${s.due}${approver(s)}. Утвердите и внесите дату и кем.`,
  'plan.near': (s) => `${plan(s)} не ${approved(s)}, ${timeLeft(s)}${approver(s)}.`,
  'plan.pending': (s) => `${plan(s)} нужно утвердить не позднее ${s.due}${approver(s)}.`,
  'plan.no-deadline': (s) => `${plan(s)} ещё не ${approved(s)}${approver(s)}; срок положением не установлен.`,
  'plan.working-without': (s) =>
    `${plan(s)} не ${approved(s)}, а ${titleForms(s.names.meetingTitle)[1]} уже идут${approver(s)}: утвердите (срок положением не установлен).`,
  'plan.year-over': (s) =>
    `${plan(s)} на ${s.text('schoolYear')} не ${approved(s)}, а учебный год закончился${approver(s)}.`,
  'plan.approver-unknown': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}, но не записано, кем: заполните «Кем утверждён».`,
  'plan.other-approver': (s) => `${plan(s)} утверждает «${s.text('body')}», а в реестре записано «${s.text('by')}».`,
  'plan.no-such-meeting': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}, но проведённых ${titleForms(s.names.meetingTitle)[2]} группы в этот день в реестре нет: нажмите «${heldTitle(s.names.meetingTitle)}» на карточке объединения или исправьте дату утверждения.`,
  'plan.meeting-unanswered': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}, но не сказано, состоялось ли ${s.names.meetingTitle} этого дня: укажите статус.`,
  'plan.meeting-cancelled': (s) =>
    `${plan(s)}: утверждение записано ${s.date('date')}, но ${s.names.meetingTitle} этого дня отменено: укажите, когда и где план утверждён на самом деле.`,
  'plan.not-first-meeting': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}, до начала учебного года: по положению план утверждают на первом из ${titleForms(s.names.meetingTitle)[2]} года.`,
  'plan.changed': (s) =>
    `${plan(s)} ${approved(s)} ${s.date('date')}, но есть новая версия, её не утвердили: утвердите изменения и внесите дату.`,
  'plan.group-ends': (s) => `Группа заканчивает работу ${s.date('endsOn')}, раньше срока ${s.due}.`,
  'plan.created-after': (s) =>
    `Группа создана ${s.date('createdOn')}, после окончания занятий: план нужен на следующий год.`,
  'plan-fields.all': (s) => `В плане заполнено: ${s.list('fields').join(', ')}.`,
  'plan-fields.approved-without': (s) =>
    `${plan(s)} ${approved(s)} без обязательного: ${s.list('fields').join(', ')}. Дополните.`,
  'plan-fields.not-filled': (s) => `В плане не заполнено: ${s.list('fields').join(', ')}. Впишите.`,
  'plan-fields.no-plan-yet': (s) => `Плана на год ещё нет; в нём должны быть: ${s.list('fields').join(', ')}.`,
  'plan-fields.working-without': (s) =>
    `Плана на год нет, а группа уже собиралась. Составьте: ${s.list('fields').join(', ')}.`,
  'plan-fields.no-plan': () => 'Плана на год нет, а учебный год закончился.',
  'plan-fields.created-after': (s) => `Группа создана ${s.date('createdOn')}, после окончания занятий.`,
};

/** A sentence about a paper that is handed in: its title and what it is for. */
type PaperTitle = (sentence: Sentence) => { readonly title: string; readonly handedIn: string };

const reportTitle: PaperTitle = ({ names, verdict }) => ({
  title: `${capital(names.reportTitle)} за ${verdict.schoolYear}`,
  handedIn: agree(names.reportTitle, HANDED_IN),
});

const nextPlanTitle: PaperTitle = ({ names }) => ({
  title: `${capital(names.planTitle)} на следующий учебный год`,
  handedIn: agree(names.planTitle, HANDED_IN),
});

function receiver(sentence: Sentence): string {
  return sentence.text('body') === '' ? '' : ` (кому: ${sentence.text('body')})`;
}

/** Says openly that the day is ours, not the regulation's. */
function whose(sentence: Sentence): string {
  return sentence.number('withoutDeadline') === 1 ? ' Срок положением не установлен: принят конец учебного года.' : '';
}

function submissionSentences(prefix: string, paper: PaperTitle): SentenceTable {
  return {
    [`${prefix}.in-time`]: (s) => `${paper(s).title}: ${paper(s).handedIn} ${s.date('date')}${receiver(s)}.`,
    [`${prefix}.late`]: (s) =>
      `${paper(s).title}: ${paper(s).handedIn} ${s.date('date')}, на ${days(s)} позже срока ${s.due}.`,
    [`${prefix}.missing`]: (s) =>
      `${paper(s).title}: не ${paper(s).handedIn}${receiver(s)}, просрочено на ${days(s)}, срок был ${s.due}. Сдайте и внесите дату.${whose(s)}`,
    [`${prefix}.near`]: (s) => `${paper(s).title}: не ${paper(s).handedIn}${receiver(s)}, ${timeLeft(s)}.${whose(s)}`,
    [`${prefix}.pending`]: (s) => `${paper(s).title}: сдать не позднее ${s.due}${receiver(s)}.${whose(s)}`,
    [`${prefix}.receiver-unknown`]: (s) =>
      `${paper(s).title}: ${paper(s).handedIn} ${s.date('date')}, но не записано, кому: заполните (должно быть: ${s.text('body')}).`,
    [`${prefix}.other-receiver`]: (s) =>
      `${paper(s).title}: ${paper(s).handedIn} ${s.date('date')} – «${s.text('to')}», а по положению – ${s.text('body')}: проверьте.`,
    [`${prefix}.created-after`]: (s) =>
      s.text('createdOn') > (s.verdict.due?.date ?? '')
        ? `Группа создана ${s.date('createdOn')}, после срока ${s.due}.`
        : `Группа создана ${s.date('createdOn')}, после окончания занятий.`,
    [`${prefix}.group-ends`]: (s) => `Группа заканчивает работу ${s.date('endsOn')}: на следующий год план не нужен.`,
  };
}

/** Says openly that the term of minutes is the setting's, not the regulation's. */
function whoseTerm({ number }: Sentence): string {
  return number('ownTerm') === 1
    ? ` Срок положением не установлен, взят из настройки (рабочих дней: ${number('term')}).`
    : '';
}

const MINUTES_SENTENCES: SentenceTable = {
  'minutes.in-time': (s) => `Протокол от ${s.date('meeting')} оформлен ${s.date('date')}.`,
  'minutes.late': (s) =>
    `Протокол от ${s.date('meeting')} оформлен ${s.date('date')}, на ${days(s)} позже срока ${s.due}.${s.list('absent').length === 0 ? '' : ` В нём не записаны: ${s.list('absent').join(', ')}.`}${whoseTerm(s)}`,
  'minutes.missing': (s) =>
    `Нет протокола от ${s.date('meeting')}, срок прошёл ${s.due} (${days(s)} назад): оформите.${whoseTerm(s)}`,
  'minutes.near': (s) =>
    s.number('days') === 0
      ? `Протокола от ${s.date('meeting')} ещё нет, сегодня последний день (${s.due}).${whoseTerm(s)}`
      : `Протокола от ${s.date('meeting')} ещё нет, до ${s.due} – ${days(s)}.${whoseTerm(s)}`,
  'minutes.pending': (s) => `Протокол от ${s.date('meeting')} оформить до ${s.due}.${whoseTerm(s)}`,
  'minutes.date-unknown': (s) =>
    `У протокола № ${s.text('number')} от ${s.date('meeting')} не указан день оформления: заполните «Протокол оформлен».`,
  'minutes.before-meeting': (s) =>
    `Протокол оформлен ${s.date('date')}, раньше ${titleForms(s.names.meetingTitle)[1]} (${s.date('meeting')}): проверьте даты – «Дата» и «Протокол оформлен».`,
  'minutes.content': (s) =>
    `В протоколе от ${s.date('meeting')} не записаны: ${s.list('absent').join(', ')}. Внесите их.`,
  'minutes.other-author': (s) =>
    `Протокол от ${s.date('meeting')} оформил не ${s.text('author') === 'secretary' ? s.names.secretaryTitle : s.names.leaderTitle}: проверьте.`,
  'minutes.no-meetings': (s) => `Проведённых ${titleForms(s.names.meetingTitle)[2]} пока нет, протоколов не требуется.`,
};

/** Sentences by reason code. */
export const PAPER_SENTENCES: SentenceTable = {
  ...PLAN_SENTENCES,
  ...submissionSentences('report', reportTitle),
  'report.too-early': (s) =>
    `${reportTitle(s).title}: ${reportTitle(s).handedIn} ${s.date('date')}, до окончания учебного года (занятия – до ${s.date('notBefore')}): проверьте дату.`,
  ...submissionSentences('next-plan', nextPlanTitle),
  'next-plan.approved': (s) =>
    `${nextPlanTitle(s).title}: уже ${approved(s)} ${s.date('date')}, отдельно сдавать проект не нужно.`,
  ...MINUTES_SENTENCES,
};
