import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { personRow, registerOf } from './register-of';

/** A meeting whose minutes are kept as text in `minutes/<name>.txt`. */
export interface MinutesCase {
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly meetingId: string;
}

const member = (id: string, personId: string, role = 'member') => ({
  id,
  groupId: 'О-01',
  personId,
  role: role as 'member',
  from: '2025-09-01',
});

const noyabrsk = registerOf(
  'noyabrsk-2020',
  { authorityName: 'Департамент образования Администрации города Ноябрьска', place: 'г. Ноябрьск' },
  {
    groups: [{ id: 'О-01', name: 'Цифровой урок', type: 'лаборатория', regulationId: 'noyabrsk-2020' }],
    persons: [
      personRow('П-1', 'Осадчая Мария Ивановна'),
      personRow('П-2', 'Швец Павел Олегович'),
      personRow('П-3', 'Ёлкина Анна Сергеевна'),
      personRow('П-4', 'Ким Ольга', ''),
    ],
    memberships: [
      { ...member('С-1', 'П-1', 'leader') },
      { ...member('С-2', 'П-2') },
      { ...member('С-3', 'П-3') },
      { ...member('С-4', 'П-4') },
      // Joined after the meeting: must not appear.
      { id: 'С-5', groupId: 'О-01', personId: 'П-5', role: 'member', from: '2026-11-01' },
    ],
    meetings: [
      {
        id: 'З-1',
        groupIds: ['О-01'],
        status: 'held',
        date: '2026-10-14',
        minutesNumber: '1',
        form: 'семинар-практикум',
        mode: 'очно',
        presentIds: ['П-3', 'П-1', 'П-2'],
        invited: 'Сидоров Кирилл Львович, инженер компании связи',
      },
    ],
    agendaItems: [
      {
        id: 'В-1',
        meetingId: 'З-1',
        order: 1,
        question: 'Приёмы быстрой обратной связи на уроке',
        speakerId: 'П-2',
        decided: 'Апробировать два приёма в 7 классах',
      },
      {
        id: 'В-2',
        meetingId: 'З-1',
        order: 2,
        question: 'О безопасности персональных данных учеников',
        speakerText: 'Сидоров Кирилл Львович, инженер компании связи',
        decided: 'Принять информацию к сведению',
      },
      {
        id: 'В-3',
        meetingId: 'З-1',
        order: 3,
        question: 'О заявке на курсы',
        speakerId: 'П-4',
        decided: 'Подать заявку',
      },
    ],
  },
);

const novosibirsk = registerOf(
  'novosibirsk-2022',
  { authorityName: 'Департамент образования мэрии города Новосибирска', place: 'г. Новосибирск' },
  {
    groups: [{ id: 'О-01', name: 'ММО учителей математики', type: 'ММО', regulationId: 'novosibirsk-2022' }],
    persons: [
      personRow('П-1', 'Лев Яков Ильич'),
      personRow('П-2', 'Соколова Ирина Викторовна'),
      personRow('П-3', 'Соколова Инна Владимировна'),
      personRow('П-4', 'Коломиец Пётр Кузьмич'),
      personRow('П-5', 'Черных Анна Юрьевна'),
    ],
    memberships: [
      member('С-1', 'П-1', 'leader'),
      member('С-2', 'П-2', 'secretary'),
      member('С-3', 'П-3'),
      member('С-4', 'П-4'),
      member('С-5', 'П-5'),
    ],
    meetings: [
      {
        id: 'З-1',
        groupIds: ['О-01'],
        status: 'held',
        date: '2026-09-10',
        minutesNumber: '1',
        theme: 'Планирование работы на учебный год',
        presentIds: ['П-1', 'П-2', 'П-3', 'П-4'],
        excusedIds: ['П-5'],
      },
    ],
    agendaItems: [
      {
        id: 'В-1',
        meetingId: 'З-1',
        order: 1,
        kind: 'избрание руководителя',
        question: 'Об избрании руководителя ММО',
        speakerId: 'П-3',
        spoke: 'Коломиец П. К. предложил кандидатуру Льва Я. И.',
        decided: 'Избрать руководителем ММО учителей математики Льва Якова Ильича.',
        votesFor: 3,
        votesAgainst: 0,
        votesAbstained: 1,
      },
      {
        id: 'В-2',
        meetingId: 'З-1',
        order: 2,
        kind: 'утверждение плана',
        question: 'Об утверждении плана работы на 2026/27 учебный год.',
        speakerId: 'П-1',
        decided: '1. Утвердить план работы (приложение 1)\n2. Разместить план на странице ММО',
        votesFor: 4,
        votesAgainst: 0,
        votesAbstained: 0,
      },
    ],
    assignments: [
      {
        id: 'ПР-1',
        groupId: 'О-01',
        meetingId: 'З-1',
        agendaItemId: 'В-2',
        executorId: 'П-4',
        task: 'Подготовить задания олимпиады',
        dueOn: '2026-11-01',
      },
    ],
  },
);

const gymnasium = registerOf(
  'gymnasium7-2023',
  { authorityName: 'МОУ «Гимназия № 7 имени К. Д. Ушинского»', place: 'г. Энск', decisionWord: 'ПОСТАНОВИЛИ' },
  {
    groups: [{ id: 'О-01', name: 'ПОС «Читаем вместе»', type: 'ПОС', regulationId: 'gymnasium7-2023' }],
    persons: [personRow('П-1', 'Ёршова Нинель Павловна'), personRow('П-2', 'Гарсия Анна Петровна')],
    memberships: [member('С-1', 'П-1', 'leader'), member('С-2', 'П-2')],
    meetings: [
      {
        id: 'З-1',
        groupIds: ['О-01'],
        status: 'held',
        date: '2026-10-15',
        presentIds: ['П-1', 'П-2'],
        secretaryId: 'П-2',
      },
    ],
    agendaItems: [
      {
        id: 'В-1',
        meetingId: 'З-1',
        order: 1,
        question: 'О периодичности заседаний',
        speakerId: 'П-2',
        decided: 'Собираться раз в месяц',
        votesFor: 2,
        votesAgainst: 0,
        votesAbstained: 0,
      },
    ],
  },
);

const rybnoye = registerOf(
  'rybnoye-2020',
  {
    authorityName: 'Управление образования и МП администрации Рыбновского района',
    place: 'г. Рыбное',
    presentListThreshold: 2,
  },
  {
    groups: [{ id: 'О-01', name: 'Точка роста', type: 'ППС', regulationId: 'rybnoye-2020' }],
    organizations: [{ id: 'ОО-1', name: 'МБОУ «Луговая СШ»', shortName: 'Луговая СШ' }],
    persons: [
      personRow('П-1', 'Горячий Олег Юрьевич'),
      personRow('П-2', 'Белова Яна Львовна'),
      personRow('П-3', 'Антонова Юлия Павловна'),
      personRow('П-4', 'Юдин Марк Олегович'),
    ],
    jobs: ['П-1', 'П-2', 'П-3', 'П-4'].map((personId, index) => ({
      id: `МР-${index}`,
      personId,
      organizationId: 'ОО-1',
      position: 'учитель биологии',
    })),
    memberships: [member('С-1', 'П-1', 'leader'), member('С-2', 'П-2'), member('С-3', 'П-3'), member('С-4', 'П-4')],
    meetings: [
      {
        id: 'З-1',
        groupIds: ['О-01'],
        status: 'held',
        date: '2026-11-11',
        minutesNumber: '39/1',
        presentIds: ['П-1', 'П-2', 'П-3'],
      },
    ],
    agendaItems: [
      {
        id: 'В-1',
        meetingId: 'З-1',
        order: 1,
        question: 'О практикуме на новом оборудовании',
        speakerId: 'П-1',
        decided: 'Составить график',
        recommended: 'Школам включить практикум в рабочие программы\nРуководителям школ поддержать график',
      },
    ],
  },
);

const lyubim = registerOf(
  'lyubim',
  { authorityName: 'Управление образования администрации Любимского муниципального района', place: 'г. Любим' },
  {
    groups: [
      {
        id: 'О-01',
        name: 'Районная творческая группа «Исток»',
        type: 'районная творческая группа',
        regulationId: 'lyubim',
      },
      { id: 'О-02', name: 'Лад', type: 'районная творческая группа', regulationId: 'lyubim' },
    ],
    persons: [
      personRow('П-1', 'Сова Галина Петровна'),
      personRow('П-2', 'Петрова Анна Сергеевна'),
      personRow('П-3', 'Титова Зоя Ильинична'),
    ],
    memberships: [
      member('С-1', 'П-1', 'leader'),
      member('С-2', 'П-2', 'secretary'),
      { id: 'С-3', groupId: 'О-02', personId: 'П-3', role: 'leader', from: '2025-09-01' },
    ],
    meetings: [
      {
        id: 'З-1',
        groupIds: ['О-01', 'О-02'],
        status: 'held',
        date: '2026-11-12',
        minutesNumber: '2',
        presentIds: ['П-3', 'П-1', 'П-2'],
      },
    ],
    agendaItems: [
      {
        id: 'В-1',
        meetingId: 'З-1',
        order: 1,
        question: 'О фольклоре в детском саду',
        speakerId: 'П-1',
        spoke: 'Титова З. И. показала фрагмент праздника\nПетрова А. С. предложила собрать сценарии',
        decided: 'Одобрить опыт',
        votesFor: 2,
        votesAgainst: 1,
        votesAbstained: 0,
      },
    ],
  },
);

export const MINUTES_CASES: readonly MinutesCase[] = [
  { name: 'noyabrsk-2020', register: noyabrsk, meetingId: 'З-1' },
  { name: 'novosibirsk-2022', register: novosibirsk, meetingId: 'З-1' },
  { name: 'gymnasium7-2023', register: gymnasium, meetingId: 'З-1' },
  { name: 'rybnoye-2020', register: rybnoye, meetingId: 'З-1' },
  { name: 'lyubim', register: lyubim, meetingId: 'З-1' },
];
