import { defineNorms } from '../../norms/define-norms';

const curatorQuote =
  'Работу конкретного профессионального объединения курирует специалист муниципального учреждения, подведомственного департаменту образования: методист, имеющий высшую или первую квалификационную категорию и работающий по специальности не менее пяти лет, заместитель руководителя, руководитель структурного подразделения.';
const leaderElected =
  'Руководитель профессионального объединения избирается открытым голосованием большинством голосов членов профессионального объединения.';
const secretaryElected =
  'Секретарь профессионального объединения избирается открытым голосованием большинством голосов членов профессионального объединения.';
const handedInQuote =
  'Руководитель профессионального объединения анализирует работу и не позднее 15 мая текущего учебного года предоставляет Анализ проделанной работы и план работы на следующий учебный год куратору.';
const approvedQuote =
  'План работы профессионального объединения утверждается на первом заседании, не позднее 15 сентября текущего учебного года.';
const majorityNote =
  'Большинство – от всех членов на день голосования; большинство только присутствующих показывается отдельно.';

/** Measurable clauses of the Новосибирск regulation. */
export const norms = defineNorms('novosibirsk-2022', [
  {
    clause: '7.2',
    part: 'curator',
    quote: curatorQuote,
    kind: 'curator-present',
    title: 'У объединения есть куратор',
    responsible: 'methodist',
  },
  {
    clause: '7.2',
    part: 'eligible',
    quote: curatorQuote,
    kind: 'curator-eligible',
    title: 'Куратор отвечает требованиям',
    parameters: {
      categories: ['высшая', 'первая'],
      minYears: 5,
      positions: ['методист', 'старший методист'],
      exemptPositions: ['заместитель', 'руководитель', 'начальник', 'заведующ'],
    },
    responsible: 'methodist',
    note: 'Категория и пять лет относятся только к методисту (грамматика пункта).',
  },
  {
    clause: '7.2',
    part: 'order',
    quote: 'Куратор назначается приказом руководителя учреждения, курирующего работу профессионального объединения.',
    kind: 'curator-basis',
    title: 'Куратор назначен приказом учреждения',
    parameters: { method: 'order' },
    responsible: 'methodist',
  },
  {
    clause: '7.3',
    quote:
      'Руководителем профессионального объединения может быть педагог, имеющий высшую или первую квалификационную категорию и работающий по специальности не менее пяти лет.',
    kind: 'leader-eligible',
    title: 'Руководитель отвечает требованиям',
    parameters: { categories: ['высшая', 'первая'], minYears: 5 },
    responsible: 'methodist',
    note: 'Проверяется на день избрания. У управленческих кадров категории по должности нет: предупреждение, не нарушение.',
  },
  {
    clause: '7.4',
    part: 'leader',
    quote: leaderElected,
    kind: 'leader-present',
    title: 'У объединения есть руководитель',
    responsible: 'methodist',
  },
  {
    clause: '7.4',
    part: 'election',
    quote: leaderElected,
    kind: 'leader-basis',
    title: 'Руководитель избран большинством голосов',
    parameters: { method: 'election' },
    responsible: 'methodist',
    note: majorityNote,
  },
  {
    clause: '7.5',
    part: 'secretary',
    quote: secretaryElected,
    kind: 'secretary-present',
    title: 'У объединения есть секретарь',
    responsible: 'leader',
  },
  {
    clause: '7.5',
    part: 'election',
    quote: secretaryElected,
    kind: 'secretary-basis',
    title: 'Секретарь избран большинством голосов',
    parameters: { method: 'election' },
    responsible: 'leader',
    note: majorityNote,
  },
  {
    clause: '7.6',
    part: 'meetings',
    quote: 'Заседания профессионального объединения проводятся не реже 3 раз в течение учебного года',
    kind: 'meetings-per-period',
    title: 'Не менее трёх заседаний в учебном году',
    parameters: { count: 3, period: 'schoolYear' },
    responsible: 'leader',
    warnDays: 30,
  },
  {
    clause: '7.6',
    part: 'minutes',
    quote: 'по результатам заседания секретарем профессионального объединения оформляется протокол',
    kind: 'minutes-per-meeting',
    title: 'Протокол каждого заседания',
    parameters: { author: 'secretary' },
    responsible: 'secretary',
    warnDays: 2,
    note: 'Срок не назван: берётся из настройки «Срок оформления протокола».',
  },
  {
    clause: '7.8',
    part: 'report',
    quote: handedInQuote,
    kind: 'report-submitted',
    title: 'Анализ сдан куратору до 15 мая включительно',
    parameters: { deadline: { operator: 'notLaterThan', month: 5, day: 15, yearOf: 'end' }, body: 'куратор' },
    responsible: 'leader',
    warnDays: 30,
  },
  {
    clause: '7.8',
    part: 'next-plan',
    quote: handedInQuote,
    kind: 'next-plan-submitted',
    title: 'План на следующий год представлен куратору до 15 мая включительно',
    parameters: { deadline: { operator: 'notLaterThan', month: 5, day: 15, yearOf: 'end' }, body: 'куратор' },
    responsible: 'leader',
    warnDays: 30,
    note: '«Текущего учебного года» здесь – год, который заканчивается.',
  },
  {
    clause: '7.9',
    part: 'first-meeting',
    quote: approvedQuote,
    kind: 'first-meeting-by',
    title: 'Первое заседание не позднее 15 сентября',
    parameters: { deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } },
    responsible: 'leader',
    note: 'Заседание с 15 августа относится к новому учебному году.',
  },
  {
    clause: '7.9',
    part: 'plan',
    quote: approvedQuote,
    kind: 'plan-approved',
    title: 'План утверждён на первом заседании не позднее 15 сентября',
    parameters: { deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' }, body: 'заседание' },
    responsible: 'leader',
    note: '«Текущего учебного года» здесь – год, который начинается.',
  },
]);
