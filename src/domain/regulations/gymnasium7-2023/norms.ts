import { defineNorms } from '../../norms/define-norms';

const coordinatorQuote = 'ПОС всегда имеет координатора из числа педагогов, входящих в сообщество';

/** Measurable clauses of the Гимназия № 7 regulation. */
export const norms = defineNorms('gymnasium7-2023', [
  {
    clause: '3.3',
    part: 'coordinator',
    quote: coordinatorQuote,
    kind: 'leader-present',
    title: 'У ПОС всегда есть координатор',
    parameters: { withinWorkingDays: 0 },
    responsible: 'methodist',
    note: '«Всегда»: вакансия – нарушение в тот же день.',
  },
  {
    clause: '3.3',
    part: 'member',
    quote: coordinatorQuote,
    kind: 'leader-eligible',
    title: 'Координатор – участник ПОС',
    parameters: { mustBeMember: true },
    responsible: 'methodist',
    note: 'Как избирается или назначается координатор, не сказано.',
  },
  {
    clause: '3.3',
    part: 'meetings',
    quote: 'периодичность заседаний ПОС определяется его членами',
    kind: 'meetings-per-period',
    title: 'Заседания с периодичностью, которую установили члены',
    parameters: { period: 'own' },
    responsible: 'leader',
    note: 'Пока ПОС не установило периодичность, она «не определена»: это не нарушение.',
  },
]);
