// Fixed answers of the program for tests of the page. People and organisations are invented.
import type { CardSection } from '../../../src/contract/group-card';
import type { ListVerdictsInput, ListVerdictsOutput } from '../../../src/contract/list-verdicts';
import type { MeetingFormOutput } from '../../../src/contract/meeting-form';
import type { OpenPageOutput } from '../../../src/contract/open-page';
import type { VerdictDetail, VerdictRow } from '../../../src/contract/shapes';
import type { ShowGroupOutput } from '../../../src/contract/show-group';
import { OUTCOMES } from '../../../src/domain/verdicts/outcome';
import { filterByOutcome, filterByWhom, sortVerdicts } from '../../../src/sidebar/overview/verdict-filter';
import { countAdvice, countOutcomes } from '../../../src/sidebar/overview/verdict-tally';

export const TODAY = '2026-11-22';

const REGULATION = 'Положение о профессиональных объединениях педагогов города Новосибирска';

export const NORMS: OpenPageOutput['norms'] = [
  {
    id: 'meetings',
    clause: '7.6',
    title: 'Заседания не реже одного раза в четверть',
    quote: 'Заседания профессионального объединения проводятся не реже одного раза в учебную четверть.',
    regulation: REGULATION,
  },
  {
    id: 'plan',
    clause: '7.8',
    title: 'План работы утверждён до 15 сентября',
    quote: 'План работы утверждается руководителем курирующей организации не позднее 15 сентября.',
    regulation: REGULATION,
  },
  {
    id: 'minutes',
    clause: '7.9',
    title: 'Протокол каждого заседания',
    quote: 'Заседания оформляются протоколом, который подписывают председатель и секретарь.',
    regulation: REGULATION,
  },
  {
    id: 'leader',
    clause: '7.2',
    title: 'Руководитель с первой или высшей категорией',
    quote: 'Руководителем может быть педагог, имеющий первую или высшую квалификационную категорию.',
    regulation: REGULATION,
  },
  {
    id: 'report',
    clause: '7.10',
    title: 'Анализ работы до 15 мая',
    quote: 'Анализ работы за учебный год представляется не позднее 15 мая текущего учебного года.',
    regulation: REGULATION,
  },
];

export const GROUPS: OpenPageOutput['groups'] = [
  { id: 'О-01', name: 'ММО учителей математики', type: 'методическое объединение', leaderId: 'П-001' },
  { id: 'О-02', name: 'ММО учителей русского языка и литературы', type: 'методическое объединение', leaderId: 'П-002' },
  { id: 'О-03', name: 'Творческая группа «Функциональная грамотность»', type: 'творческая группа', leaderId: 'П-003' },
  { id: 'О-04', name: 'ПОС «Цифровая среда начальной школы»', type: 'ПОС', leaderId: null },
];

export const PEOPLE: OpenPageOutput['people'] = [
  { id: 'П-001', name: 'Берёзкина Анна Сергеевна' },
  { id: 'П-002', name: 'Громов Илья Петрович' },
  { id: 'П-003', name: 'Климова Ольга Викторовна' },
  { id: 'П-004', name: 'Лаптева Мария Ивановна' },
  { id: 'П-005', name: 'Соловьёв Пётр Андреевич' },
];

type NewRow = Partial<VerdictRow> & Pick<VerdictRow, 'groupId' | 'normId' | 'outcome'> & { readonly period?: string };

/** Builds a row; what is not named is as in most rows. */
export function verdict({ period = 'year', ...row }: NewRow): VerdictRow {
  const norm = NORMS.find((one) => one.id === row.normId);
  return {
    key: `${row.groupId}|${row.normId}|2026/27|${period}`,
    clause: norm?.clause ?? '',
    severity: 'must',
    due: null,
    responsibleId: null,
    responsible: '',
    message: norm?.title ?? '',
    ...row,
  };
}

const LEADER_1 = { responsibleId: 'П-001', responsible: 'Берёзкина А. С., руководитель' };
const LEADER_2 = { responsibleId: 'П-002', responsible: 'Громов И. П., руководитель' };
const LEADER_3 = { responsibleId: 'П-003', responsible: 'Климова О. В., координатор' };

export const NO_MEETING = verdict({
  groupId: 'О-01',
  normId: 'meetings',
  outcome: 'violated',
  period: 'I четверть',
  due: '2026-10-24',
  message: 'В I четверти не проведено ни одного заседания, нужно хотя бы одно.',
  ...LEADER_1,
});

export const SECOND_QUARTER = verdict({
  groupId: 'О-01',
  normId: 'meetings',
  outcome: 'atRisk',
  period: 'II четверть',
  due: '2026-11-25',
  message: 'До конца II четверти осталось провести одно заседание, в плане его нет.',
  ...LEADER_1,
});

export const VERDICTS: readonly VerdictRow[] = [
  NO_MEETING,
  SECOND_QUARTER,
  verdict({
    groupId: 'О-01',
    normId: 'plan',
    outcome: 'met',
    due: '2026-09-15',
    message: 'План утверждён 12.09.2026.',
    ...LEADER_1,
  }),
  verdict({
    groupId: 'О-01',
    normId: 'leader',
    outcome: 'met',
    message: 'У руководителя высшая категория.',
    ...LEADER_1,
  }),
  verdict({
    groupId: 'О-02',
    normId: 'plan',
    outcome: 'violated',
    due: '2026-11-20',
    message: 'План работы не утверждён: на листе «Планы» нет даты утверждения.',
    ...LEADER_2,
  }),
  verdict({
    groupId: 'О-02',
    normId: 'leader',
    outcome: 'cantTell',
    message: 'Не указана квалификационная категория руководителя: лист «Педагоги», столбец «Категория».',
    responsibleId: null,
    responsible: 'методист',
  }),
  verdict({
    groupId: 'О-02',
    normId: 'meetings',
    outcome: 'met',
    period: 'I четверть',
    message: 'Проведено одно заседание из одного.',
    ...LEADER_2,
  }),
  verdict({
    groupId: 'О-03',
    normId: 'report',
    outcome: 'pending',
    due: '2027-05-17',
    message: 'Анализ работы сдают до 17.05.2027.',
    ...LEADER_3,
  }),
  verdict({
    groupId: 'О-03',
    normId: 'meetings',
    outcome: 'met',
    period: 'I четверть',
    message: 'Проведено два заседания из одного.',
    ...LEADER_3,
  }),
  verdict({
    groupId: 'О-03',
    normId: 'plan',
    outcome: 'waived',
    message: 'Группа создана 01.11.2026, план утвердят к 01.12.2026.',
    ...LEADER_3,
  }),
  verdict({
    groupId: 'О-04',
    normId: 'leader',
    outcome: 'violated',
    message: 'Руководитель не назначен.',
    responsible: 'методист',
  }),
  verdict({
    groupId: 'О-04',
    normId: 'minutes',
    outcome: 'inapplicable',
    severity: 'info',
    message: 'Заседаний ещё не было.',
  }),
];

/** Counts rows as the program does. */
export function tallyOf(rows: readonly VerdictRow[]): OpenPageOutput['tally'] {
  const lines = new Map<string, OpenPageOutput['tally'][number]>();
  for (const { groupId, responsibleId, outcome, severity } of rows) {
    const key = `${groupId} ${responsibleId}`;
    const line = lines.get(key) ?? { groupId, responsibleId, counts: [0, 0, 0, 0, 0, 0, 0] };
    const place = OUTCOMES.indexOf(outcome);
    line.counts[place] = (line.counts[place] ?? 0) + 1;
    if (outcome === 'violated' && severity !== 'must') line.advice = (line.advice ?? 0) + 1;
    lines.set(key, line);
  }
  return [...lines.values()];
}

export const PAGE: OpenPageOutput = {
  today: TODAY,
  installed: true,
  registerName: 'Реестр объединений, Новосибирск',
  user: { email: 'metodist@example.org', role: 'methodist', personId: null },
  checkedAt: '2026-11-22T07:04:00',
  notices: ['Одно письмо могло не уйти: проверьте лист «Уведомления», строка со словом «неизвестно».'],
  issues: [
    {
      sheet: 'Заседания',
      cell: 'C12',
      code: 'dateAsText',
      severity: 'warning',
      message: 'Дата записана текстом «12 окт». Введите 12.10.2026.',
    },
    {
      sheet: 'Состав',
      cell: 'B7',
      code: 'unknownReference',
      severity: 'error',
      message: 'Педагог «Иванова М.» не найден. Выберите из списка.',
    },
  ],
  groups: GROUPS,
  people: PEOPLE,
  norms: NORMS,
  tally: tallyOf(VERDICTS),
  verdicts: [...sortVerdicts(VERDICTS)],
};

/** Adds to a row what a group's page shows. */
export function detail(row: VerdictRow, more: Partial<VerdictDetail> = {}): VerdictDetail {
  const norm = NORMS.find((one) => one.id === row.normId);
  return {
    ...row,
    normTitle: norm?.title ?? '',
    quote: norm?.quote ?? '',
    regulationTitle: REGULATION,
    schoolYear: '2026/27',
    periodTitle: row.key.split('|')[3] ?? '',
    periodFrom: '2026-09-01',
    periodTo: '2026-10-24',
    dueNominal: row.due,
    dueShiftedBecause: null,
    counted: [],
    missing: [],
    calculation: [],
    waiver: null,
    ...more,
  };
}

const action = (command: string, label: string, rowId: string | null = null) => ({ command, rowId, label });
const section = (id: CardSection['id'], more: Partial<CardSection> = {}): CardSection => ({
  id,
  rows: [],
  actions: [],
  ...more,
});

const SECTIONS: CardSection[] = [
  section('group', { actions: [action('changeGroup', 'Карточка объединения'), action('closeGroup', 'Закрыть')] }),
  section('composition', {
    actions: [action('addMembers', 'Принять в состав')],
    rows: PEOPLE.map(({ id, name }, index) => ({
      table: 'memberships',
      id: `С-${id}`,
      title: name,
      note: index === 0 ? 'руководитель, учитель математики' : 'учитель математики',
      state: 'с 01.09.2025',
      stateKind: 'open',
      actions: [action('endMembership', 'Исключить из состава', `С-${id}`)],
    })),
  }),
  section('plan', { actions: [action('makePlan', 'План на год')] }),
  section('meetings', { actions: [action('scheduleMeeting', 'Назначить')] }),
  section('assignments', {
    rows: [
      {
        table: 'assignments',
        id: 'ПР-01',
        title: 'Подготовить задания школьного этапа',
        note: PEOPLE[0]?.name ?? '',
        state: 'просрочено, срок 20.11.2026',
        stateKind: 'late',
        actions: [action('closeAssignment', 'Выполнено', 'ПР-01'), action('moveAssignment', 'Перенести срок', 'ПР-01')],
      },
    ],
  }),
];

export const GROUP: ShowGroupOutput = {
  id: 'О-01',
  name: 'ММО учителей математики',
  type: 'методическое объединение',
  theme: 'Функциональная грамотность на уроках математики',
  regulationTitle: REGULATION,
  schoolYear: '2026/27',
  schoolYears: ['2026/27', '2025/26'],
  closed: null,
  hasNorms: true,
  sections: SECTIONS,
  leaderTitle: 'руководитель',
  meetingTitle: 'заседание',
  members: PEOPLE.map(({ id, name }, index) => ({
    personId: id,
    name,
    role: index === 0 ? 'leader' : 'member',
    roleTitle: index === 0 ? 'руководитель' : 'член объединения',
    position: 'учитель математики',
    organization: `МБОУ СОШ № ${index + 1}`,
  })),
  meetings: [
    {
      id: 'З-01',
      date: '2026-11-20',
      status: 'planned',
      theme: 'Подготовка к муниципальному этапу олимпиады',
      minutesNumber: '',
      minutesOn: null,
      minutesUrl: null,
    },
    {
      id: 'З-02',
      date: '2026-08-28',
      status: 'held',
      theme: 'План работы на год',
      minutesNumber: '1',
      minutesOn: '2026-08-31',
      minutesUrl: 'https://docs.google.com/document/d/one',
    },
    {
      id: 'З-03',
      date: '2026-11-05',
      status: 'held',
      theme: 'Разбор заданий ВПР',
      minutesNumber: '',
      minutesOn: null,
      minutesUrl: null,
    },
    { id: 'З-04', date: null, status: 'postponed', theme: '', minutesNumber: '', minutesOn: null, minutesUrl: null },
  ],
  verdicts: [
    detail(NO_MEETING, {
      missing: [{ table: 'meetings', id: null, field: null, label: 'Лист «Заседания»: заседание I четверти' }],
    }),
    detail(SECOND_QUARTER, {
      periodFrom: '2026-11-05',
      periodTo: '2026-12-30',
      dueNominal: '2026-11-22',
      dueShiftedBecause: 'выходной',
    }),
    detail(
      verdict({
        groupId: 'О-01',
        normId: 'plan',
        outcome: 'met',
        due: '2026-09-15',
        message: 'План утверждён 12.09.2026.',
        ...LEADER_1,
      }),
      {
        counted: [{ table: 'plans', id: 'ПЛ-01', field: null, label: 'План 2026/27, утверждён 12.09.2026' }],
      },
    ),
    detail(
      verdict({
        groupId: 'О-01',
        normId: 'leader',
        outcome: 'met',
        message: 'У руководителя высшая категория.',
        ...LEADER_1,
      }),
    ),
  ],
};

export const MEETING_FORM: MeetingFormOutput = {
  groupId: 'О-01',
  groupName: 'ММО учителей математики',
  meetingId: 'З-01',
  version: 'v1',
  today: TODAY,
  date: '2026-11-20',
  number: '2',
  theme: 'Подготовка к муниципальному этапу олимпиады',
  form: 'семинар',
  mode: 'очно',
  place: '',
  meetingTitle: 'заседание',
  leaderTitle: 'руководитель',
  decisionWord: 'Решили',
  chairId: 'П-001',
  secretaryId: null,
  presentIds: [],
  excusedIds: [],
  invited: '',
  members: GROUP.members.map(({ personId, name, roleTitle, position, organization }) => ({
    personId,
    name,
    roleTitle,
    position,
    organization,
  })),
  forms: ['семинар', 'круглый стол', 'мастер-класс'],
  modes: ['очно', 'дистанционно', 'заочно'],
  agendaKinds: ['обычный', 'утверждение плана', 'избрание руководителя'],
  planned: [],
  agenda: [
    {
      kind: 'обычный',
      question: 'О выполнении решений протокола № 1',
      speakerId: 'П-001',
      speakerText: '',
      spoke: '',
      decided: '',
      recommended: '',
      votesFor: null,
      votesAgainst: null,
      votesAbstained: null,
    },
  ],
};

/** What the save makes of the group's verdicts. */
export const VERDICTS_AFTER_SAVE: readonly VerdictRow[] = [
  NO_MEETING,
  { ...SECOND_QUARTER, outcome: 'met', message: 'Во II четверти проведено одно заседание из одного.' },
  ...VERDICTS.filter((row) => row.groupId === 'О-01' && row.normId !== 'meetings'),
];

/** How many rows the program sends with the page. */
const FIRST_ROWS = 50;

/** A page of `groups` groups with eight verdicts each, of which it has the first rows only, and all of the rows. */
export function bigPage(groups: number): { readonly page: OpenPageOutput; readonly all: readonly VerdictRow[] } {
  const outcomes = ['violated', 'atRisk', 'cantTell', 'pending', 'met', 'met', 'met', 'waived'] as const;
  const many = Array.from({ length: groups }, (_, index) => ({
    id: `О-${index}`,
    name: `Объединение учителей № ${index}`,
    type: 'ММО',
    leaderId: `П-${index % 300}`,
  }));
  const all = many.flatMap((group, groupIndex) =>
    outcomes.map((outcome, index) =>
      verdict({
        groupId: group.id,
        normId: NORMS[index % NORMS.length]?.id ?? 'plan',
        outcome,
        period: `период ${index}`,
        due: `2026-${String(1 + ((groupIndex + index) % 12)).padStart(2, '0')}-15`,
        message: `Требование ${index} объединения ${groupIndex}: проверено по записям листов «Планы» и «Заседания».`,
        responsibleId: group.leaderId,
        responsible: `Педагогова И. О. ${group.leaderId}`,
      }),
    ),
  );
  const page: OpenPageOutput = {
    ...PAGE,
    issues: [],
    notices: [],
    groups: many,
    people: Array.from({ length: 300 }, (_, index) => ({
      id: `П-${index}`,
      name: `Педагогова Имя${index} Отчествовна`,
    })),
    tally: tallyOf(all),
    verdicts: sortVerdicts(all).slice(0, FIRST_ROWS),
  };
  return { page, all };
}

/** What the program answers to `listVerdicts`. */
export function listOf(
  all: readonly VerdictRow[],
  { groups }: OpenPageOutput,
  filter: ListVerdictsInput,
): ListVerdictsOutput {
  const concerned = filterByWhom(all, filter, groups);
  const found = sortVerdicts(filterByOutcome(concerned, filter.outcomes));
  const tally = tallyOf(concerned);
  return {
    total: found.length,
    verdicts: found.slice(filter.offset, filter.offset + FIRST_ROWS),
    counts: Object.values(countOutcomes(tally)),
    advice: countAdvice(tally),
    groups: [],
    norms: [],
  };
}
