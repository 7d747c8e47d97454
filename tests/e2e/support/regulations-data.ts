// Fixed answers of the program about regulations, for tests of the page.
import type {
  ListRegulationsOutput,
  NormView,
  PreviewRegulationOutput,
  ShowRegulationOutput,
  StartRegulationOutput,
  WhatChangesOutput,
} from '../../../src/contract/regulations';

const norm = (id: string, clause: string, title: string, more: Partial<NormView> = {}): NormView => ({
  id,
  clause,
  title,
  quote: `Текст пункта ${clause} о том, как это должно быть: не реже одного раза в учебную четверть.`,
  kindTitle: 'Заседания за период',
  severity: 'must',
  parameters: ['Сколько: 1', 'За период: учебная четверть'],
  note: '',
  offReason: '',
  ...more,
});

export const REGULATION_NORMS: readonly NormView[] = [
  norm('n1', '7.6', 'Заседания не реже одного раза в четверть'),
  norm('n2', '7.8', 'План работы утверждён до 15 сентября', {
    kindTitle: 'План утверждён',
    parameters: ['Срок: 15.09', 'Кто утверждает: руководитель курирующей организации'],
    note: 'Текст говорит «не позднее», день считается включительно.',
  }),
  norm('n3', '7.9', 'Протокол каждого заседания', {
    severity: 'should',
    offReason: 'протоколы ведутся на бумаге до января',
  }),
];

export const REGULATIONS: ListRegulationsOutput = {
  regulations: [
    {
      id: 'novosibirsk-2022',
      title: 'Положение о профессиональных объединениях педагогов города Новосибирска',
      shortTitle: 'Новосибирск, 2022',
      act: 'приказ от 01.06.2022 № 0482-09',
      inForceFrom: '2022-06-01',
      inForceUntil: null,
      groupTypes: ['методическое объединение', 'творческая группа'],
      normCount: 24,
      offCount: 1,
      groupCount: 118,
      needsReview: false,
    },
    {
      id: 'school',
      title: 'Положение о проблемной группе школы',
      shortTitle: 'Проблемная группа',
      act: '',
      inForceFrom: null,
      inForceUntil: '2026-12-31',
      groupTypes: ['проблемная группа'],
      normCount: 2,
      offCount: 0,
      groupCount: 1,
      needsReview: true,
    },
  ],
  builtIn: [
    { id: 'noyabrsk-2020', shortTitle: 'Ноябрьск, 2020', editionOf: '' },
    { id: 'novosibirsk-2022', shortTitle: 'Новосибирск, 2022', editionOf: 'Новосибирск, 2022' },
  ],
  schoolYear: '2026/27',
  previousSchoolYear: '2025/26',
};

export function regulationShown(id: string): ShowRegulationOutput {
  const summary = REGULATIONS.regulations.find((one) => one.id === id) ?? REGULATIONS.regulations[0];
  if (summary === undefined) throw new Error('No regulation among the answers');
  return {
    summary,
    norms: [...REGULATION_NORMS],
    otherClauses: [
      { clause: '3.1', isSupported: true, note: 'Направления работы: список в карточке объединения.' },
      { clause: '5.4', isSupported: false, note: 'Качество обмена опытом по записям реестра не измерить.' },
    ],
  };
}

export const STARTED: StartRegulationOutput = {
  card: {
    title: 'Положение о проблемной группе',
    shortTitle: 'Проблемная группа',
    actKind: 'приказ',
    actNumber: '',
    actDate: null,
    approvedBy: '',
    inForceFrom: null,
    groupTypes: ['творческая группа'],
    leaderTitle: 'руководитель',
    secretaryTitle: 'секретарь',
    curatorTitle: '',
    meetingTitle: 'заседание',
    planTitle: 'план',
    reportTitle: 'отчёт',
  },
  norms: REGULATION_NORMS.map((one) => ({
    ...one,
    fields: [{ name: 'count', title: 'Сколько', type: 'number', value: '1', options: [], required: false }],
  })),
  problems: [],
};

export const PREVIEW: PreviewRegulationOutput = {
  problems: [],
  issues: [],
  warnings: ['Норма п. 7.9 выключена: исходов по ней не будет.'],
  groups: [
    {
      groupId: 'О-03',
      name: 'Творческая группа «Функциональная грамотность»',
      verdicts: [
        { clause: '7.6', title: 'Заседания', outcome: 'violated', message: 'I четверть: заседаний 0 из 1.' },
        {
          clause: '7.6',
          title: 'Заседания',
          outcome: 'pending',
          message: 'II четверть: заседаний 0 из 1, срок 30.12.2026.',
        },
        { clause: '7.8', title: 'План', outcome: 'met', message: 'План утверждён 12.09.2026.' },
      ],
    },
  ],
};

export const CHANGES: WhatChangesOutput = {
  judgedGroups: 118,
  changedGroups: 1,
  differences: 2,
  norms: [
    {
      ...{ clause: '7.6', title: 'Заседания не реже одного раза в четверть' },
      ...{ before: 'met' as const, after: 'violated' as const, count: 1 },
    },
    {
      ...{ clause: '7.10', title: 'Анализ работы до 15 мая' },
      ...{ before: 'violated' as const, after: null, count: 1 },
    },
  ],
  groups: [
    {
      groupId: 'О-01',
      name: 'ММО учителей математики',
      changes: [
        {
          clause: '7.6',
          title: 'Заседания не реже одного раза в четверть',
          period: 'III четверть 2025/26',
          before: 'met',
          after: 'violated',
          message: 'III четверть: заседаний 1 из 2, срок прошёл 22.03.2026.',
        },
        {
          clause: '7.10',
          title: 'Анализ работы до 15 мая',
          period: '2025/26',
          before: 'violated',
          after: null,
          message: '',
        },
      ],
    },
  ],
};
