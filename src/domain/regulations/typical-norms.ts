// What regulations about professional groups of teachers usually ask: a list to choose from when one is being added.
import { defineNorms, type NormDefinition } from '../norms/define-norms';
import type { Norm } from '../norms/norm';

type TypicalNorm = Omit<NormDefinition, 'clause' | 'quote' | 'part'>;

const TYPICAL: Readonly<Record<string, TypicalNorm>> = {
  created: {
    kind: 'created-by-order',
    title: 'Объединение создано приказом',
    parameters: { method: 'order' },
    responsible: 'methodist',
  },
  closed: {
    kind: 'closed-by-order',
    title: 'Закрытие объединения оформлено приказом',
    parameters: { method: 'order' },
    responsible: 'methodist',
  },
  composition: {
    kind: 'composition-approved',
    title: 'Состав объединения утверждён приказом',
    responsible: 'methodist',
  },
  size: {
    kind: 'group-size',
    title: 'В объединении не меньше трёх участников',
    parameters: { count: 3 },
    responsible: 'leader',
  },
  card: {
    kind: 'group-fields',
    title: 'Названы тема и цель объединения',
    parameters: { content: ['тема', 'цель'] },
    responsible: 'leader',
  },
  leader: { kind: 'leader-present', title: 'У объединения есть руководитель', responsible: 'methodist' },
  'leader-order': {
    kind: 'leader-basis',
    title: 'Руководитель назначен приказом',
    parameters: { method: 'order' },
    responsible: 'methodist',
  },
  'leader-election': {
    kind: 'leader-basis',
    title: 'Руководитель избран большинством голосов',
    parameters: { method: 'election' },
    responsible: 'leader',
  },
  'leader-category': {
    kind: 'leader-eligible',
    title: 'У руководителя высшая или первая категория',
    parameters: { categories: ['высшая', 'первая'] },
    responsible: 'methodist',
  },
  'leader-from-body': {
    kind: 'leader-eligible',
    title: 'Руководитель состоит в методическом совете',
    parameters: { otherBody: ['методический совет'] },
    responsible: 'methodist',
  },
  'members-from-body': {
    kind: 'members-of-body',
    title: 'Участники – руководители школьных методических объединений',
    parameters: { otherBody: ['школьное методическое объединение'], otherBodyRole: 'leader' },
    responsible: 'methodist',
    severity: 'should',
  },
  secretary: { kind: 'secretary-present', title: 'У объединения есть секретарь', responsible: 'leader' },
  curator: { kind: 'curator-present', title: 'У объединения есть куратор', responsible: 'methodist' },
  plan: {
    kind: 'plan-approved',
    title: 'План работы утверждён не позднее 15 сентября',
    parameters: { deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } },
    responsible: 'leader',
  },
  'plan-content': {
    kind: 'plan-fields',
    title: 'В плане названы тема, цель и ожидаемый результат',
    parameters: { content: ['тема', 'цель', 'ожидаемый результат'] },
    responsible: 'leader',
  },
  'next-plan': {
    kind: 'next-plan-submitted',
    title: 'План на следующий год представлен не позднее 15 июня',
    parameters: { deadline: { operator: 'notLaterThan', month: 6, day: 15, yearOf: 'end' } },
    responsible: 'leader',
  },
  'first-meeting': {
    kind: 'first-meeting-by',
    title: 'Первое заседание проведено не позднее 30 сентября',
    parameters: { deadline: { operator: 'notLaterThan', month: 9, day: 30, yearOf: 'start' } },
    responsible: 'leader',
  },
  meetings: {
    kind: 'meetings-per-period',
    title: 'Не реже одного заседания в учебную четверть',
    parameters: { count: 1, period: 'schoolQuarter' },
    responsible: 'leader',
  },
  seminars: {
    kind: 'meetings-per-period',
    title: 'Не реже одного семинара в полугодие',
    parameters: { count: 1, period: 'halfYear', forms: ['семинар'] },
    responsible: 'leader',
  },
  'experiment-meetings': {
    kind: 'meetings-per-period',
    title: 'Не менее двух заседаний за эксперимент',
    parameters: { count: 2, period: 'experiment' },
    responsible: 'leader',
  },
  'by-plan': { kind: 'meetings-follow-plan', title: 'Заседания проводятся по плану', responsible: 'leader' },
  quorum: {
    kind: 'quorum',
    title: 'На заседании присутствует не меньше половины участников',
    parameters: { percent: 50 },
    responsible: 'leader',
  },
  minutes: {
    kind: 'minutes-per-meeting',
    title: 'Протокол заседания составлен за 5 рабочих дней',
    parameters: { withinWorkingDays: 5, author: 'secretary', content: ['вопросы', 'решения'] },
    responsible: 'secretary',
    warnDays: 2,
  },
  results: {
    kind: 'last-meeting-hears',
    title: 'На последнем заседании рассмотрены итоги года',
    parameters: { content: ['итоги'] },
    responsible: 'leader',
  },
  report: {
    kind: 'report-submitted',
    title: 'Отчёт за год сдан не позднее 31 мая',
    parameters: { deadline: { operator: 'notLaterThan', month: 5, day: 31, yearOf: 'end' } },
    responsible: 'leader',
    warnDays: 30,
  },
};

/**
 * Usual norms without clause and quote: whoever takes one gives it the number and the words of his regulation. Their
 * terms and numbers are proposals.
 */
export const typicalNorms: readonly Norm[] = Object.entries(TYPICAL).flatMap(([name, norm]) =>
  defineNorms('typical', [{ ...norm, clause: name, quote: '' }]).map((made) => ({ ...made, clause: '' })),
);
