import { defineNorms } from '../../norms/define-norms';

const leaderQuote = 'возглавляется руководителем образовательной организации.';
const curatorQuote =
  'Координирует и оказывает помощь в деятельности творческих групп методист по дошкольному образованию';

/** Measurable clauses of the Любимский район regulation. */
export const norms = defineNorms('lyubim', [
  {
    clause: '1.2',
    part: 'leader',
    quote: leaderQuote,
    kind: 'leader-present',
    title: 'У группы есть руководитель',
    responsible: 'methodist',
  },
  {
    clause: '1.2',
    part: 'position',
    quote: leaderQuote,
    kind: 'leader-eligible',
    title: 'Руководитель группы – руководитель образовательной организации',
    parameters: {
      positions: [
        'директор',
        'заведующий',
        'заведующая',
        'руководитель',
        'и. о. директора',
        'и.о. директора',
        'и. о. заведующ',
      ],
    },
    responsible: 'methodist',
    severity: 'should',
    note: 'Буквальное чтение; возможно, имелся в виду руководитель из числа педагогов. Предупреждение, которое можно выключить.',
  },
  {
    clause: '4.2',
    quote: 'Группы имеют план работы, в котором прописаны тема, цель и ожидаемый результат деятельности.',
    kind: 'plan-fields',
    title: 'В плане названы тема, цель и ожидаемый результат',
    parameters: { content: ['тема', 'цель', 'ожидаемый результат'] },
    responsible: 'leader',
    note: 'Кто и когда утверждает план, не сказано.',
  },
  {
    clause: '4.3',
    quote: 'не менее 3-х заседаний в течение учебного года',
    kind: 'meetings-per-period',
    title: 'Не менее трёх заседаний в учебном году',
    parameters: { count: 3, period: 'schoolYear' },
    responsible: 'leader',
    warnDays: 30,
  },
  {
    clause: '4.5',
    part: 'curator',
    quote: curatorQuote,
    kind: 'curator-present',
    title: 'У группы есть методист-координатор',
    responsible: 'methodist',
  },
  {
    clause: '4.5',
    part: 'position',
    quote: curatorQuote,
    kind: 'curator-eligible',
    title: 'Группу координирует методист по дошкольному образованию',
    parameters: { positions: ['методист по дошкольному образованию'] },
    responsible: 'methodist',
  },
  {
    clause: '4.7',
    part: 'report',
    quote: 'представляет анализ (отчет) о работе районной творческой группы за учебный год.',
    kind: 'report-submitted',
    title: 'Анализ (отчёт) за учебный год представлен',
    responsible: 'leader',
    warnDays: 30,
    note: 'Срок и получатель не названы: принят конец учебного года.',
  },
  {
    clause: '5.6',
    quote: 'Протоколы заседаний группы.',
    kind: 'minutes-per-meeting',
    title: 'Протокол каждого заседания',
    parameters: { author: null },
    responsible: 'leader',
    warnDays: 2,
    note: 'Протоколы названы в перечне документации; срок берётся из настройки.',
  },
]);
