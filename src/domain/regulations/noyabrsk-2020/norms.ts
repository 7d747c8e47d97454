import { defineNorms } from '../../norms/define-norms';

const meetingsQuote =
  'Занятия (встречи) проводятся не реже одного раза в учебную четверть, одного раза в квартал (для педагогических и руководящих работников дошкольных образовательных учреждений)';

/** Measurable clauses of the Ноябрьск regulation. */
export const norms = defineNorms('noyabrsk-2020', [
  {
    clause: '3.1',
    part: 'leader',
    quote: 'Непосредственное руководство деятельностью Профессиональной группы осуществляет руководитель',
    kind: 'leader-present',
    title: 'У группы есть руководитель',
    responsible: 'methodist',
  },
  {
    clause: '3.1',
    part: 'order',
    quote: 'осуществляет руководитель, который назначается приказом начальника Департамента образования.',
    kind: 'leader-basis',
    title: 'Руководитель назначен приказом',
    parameters: { method: 'order' },
    responsible: 'methodist',
  },
  {
    clause: '3.5',
    quote:
      'Профессиональная группа работает в соответствии с планом, утвержденным приказом начальника департамента образования.',
    kind: 'plan-approved',
    title: 'План утверждён приказом',
    parameters: { body: 'приказ' },
    responsible: 'leader',
    note: 'Срок утверждения не назван: занятие без утверждённого плана – предупреждение, нарушение – к концу учебного года.',
  },
  {
    clause: '3.6',
    part: 'school',
    quote: meetingsQuote,
    kind: 'meetings-per-period',
    title: 'Занятие не реже раза в учебную четверть',
    parameters: { count: 1, period: 'schoolQuarter' },
    audience: 'школьные; дополнительное',
    responsible: 'leader',
    note: 'Четверти берутся из календаря группы; при триместрах укажите систему периодов в строке объединения.',
  },
  {
    clause: '3.6',
    part: 'preschool',
    quote: meetingsQuote,
    kind: 'meetings-per-period',
    title: 'Занятие не реже раза в квартал (дошкольные)',
    parameters: { count: 1, period: 'calendarQuarter' },
    audience: 'дошкольные',
    responsible: 'leader',
    note: 'Квартал понимается как календарный; III квартал закрывает занятие в сентябре. Смешанная группа – по большинству членов.',
  },
  {
    clause: '3.7',
    part: 'minutes',
    quote: 'Все вопросы функционирования Профессиональной группы решаются коллегиально',
    kind: 'minutes-per-meeting',
    title: 'Решения занятия записаны',
    parameters: { author: 'leader' },
    responsible: 'leader',
    warnDays: 2,
    severity: 'should',
    note: 'Протокол прямо не назван: рекомендация, а не обязанность.',
  },
  {
    clause: '7.2',
    quote: 'документально оформленный пакет методических рекомендаций',
    kind: 'report-submitted',
    title: 'Результаты года направлены в департамент',
    parameters: { body: 'департамент' },
    responsible: 'leader',
    warnDays: 30,
    note: 'Срок не назван: принят конец учебного года.',
  },
]);
