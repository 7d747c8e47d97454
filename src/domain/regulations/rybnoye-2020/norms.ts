import { defineNorms } from '../../norms/define-norms';

const meetingsQuote = 'Заседания ППС проводятся не реже 2 раз за учебный год (один раз в полугодие).';
const handedInQuote =
  'По окончании учебного года, руководитель ППС составляет аналитический отчёт деятельности ППС, составляет предварительный план работы на следующий учебный год и предоставляет их в РИМК до 1 сентября текущего года.';
const handedInNote =
  '«До 1 сентября» – последний день 31 августа года, в котором закончился учебный год; если он выходной, срок переносится вперёд – лучше сдать до выходных.';

/** Measurable clauses of the Рыбновский район regulation. */
export const norms = defineNorms('rybnoye-2020', [
  {
    clause: '4.1',
    part: 'leader',
    quote: 'ППС возглавляется руководителем.',
    kind: 'leader-present',
    title: 'У ППС есть руководитель',
    responsible: 'methodist',
  },
  {
    clause: '4.1',
    part: 'basis',
    quote: 'ППС возглавляется руководителем.',
    kind: 'leader-basis',
    title: 'Основание полномочий руководителя записано',
    responsible: 'methodist',
    severity: 'should',
    note: 'Как руководитель получает полномочия, не сказано: годится любое основание, но его нужно указать.',
  },
  {
    clause: '4.2',
    quote:
      'Руководителям ППС может быть руководитель ОО и МО, педагог, имеющий первую или высшую квалификационную категорию, работающий по специальности не менее трёх лет.',
    kind: 'leader-eligible',
    title: 'Руководитель отвечает требованиям',
    parameters: {
      categories: ['первая', 'высшая'],
      minYears: 3,
      exemptPositions: ['директор', 'заведующ', 'руководитель'],
    },
    responsible: 'methodist',
    note: 'Категория и три года относятся только к педагогу; руководитель ОО или МО может быть без них.',
  },
  {
    clause: '4.5',
    part: 'year',
    quote: meetingsQuote,
    kind: 'meetings-per-period',
    title: 'Не менее двух заседаний в учебном году',
    parameters: { count: 2, period: 'schoolYear' },
    responsible: 'leader',
    warnDays: 30,
  },
  {
    clause: '4.5',
    part: 'half-year',
    quote: meetingsQuote,
    kind: 'meetings-per-period',
    title: 'Заседание в каждом полугодии',
    parameters: { count: 1, period: 'halfYear' },
    responsible: 'leader',
    warnDays: 30,
    note: 'Число за год и по полугодиям проверяются отдельно: I – сентябрь–декабрь, II – январь–май.',
  },
  {
    clause: '4.6',
    quote:
      'Заседание ППС фиксируются протоколом (указываются обсуждаемые вопросы, фиксируются принимаемые решения, рекомендации).',
    kind: 'minutes-per-meeting',
    title: 'Протокол с вопросами и решениями каждого заседания',
    parameters: { author: 'leader', content: ['вопросы', 'решения'] },
    responsible: 'leader',
    warnDays: 2,
    note: 'Рекомендации записываются, когда они были: их отсутствие не нарушает пункт. Документацию оформляет руководитель (4.3).',
  },
  {
    clause: '4.7',
    quote: 'План работы ППС принимается и утверждается РИМК не позднее 15 сентября учебного года.',
    kind: 'plan-approved',
    title: 'План утверждён РИМК не позднее 15 сентября',
    parameters: { deadline: { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' }, body: 'РИМК' },
    responsible: 'leader',
  },
  {
    clause: '4.8',
    part: 'report',
    quote: handedInQuote,
    kind: 'report-submitted',
    title: 'Аналитический отчёт сдан в РИМК до 1 сентября',
    parameters: { deadline: { operator: 'before', month: 9, day: 1, yearOf: 'end' }, body: 'РИМК' },
    responsible: 'leader',
    warnDays: 30,
    note: handedInNote,
  },
  {
    clause: '4.8',
    part: 'next-plan',
    quote: handedInQuote,
    kind: 'next-plan-submitted',
    title: 'Предварительный план сдан в РИМК до 1 сентября',
    parameters: { deadline: { operator: 'before', month: 9, day: 1, yearOf: 'end' }, body: 'РИМК' },
    responsible: 'leader',
    warnDays: 30,
    note: handedInNote,
  },
]);
