import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { personRow, type Rows, registerOf } from '../register-of';

/** What is special in the register of each regulation. */
interface Place {
  readonly authority: string;
  readonly head: readonly [position: string, name: string];
  readonly place: string;
  readonly type: string;
  readonly name: string;
  readonly school: string;
}

export const PLACES: Readonly<Record<string, Place>> = {
  'noyabrsk-2020': {
    authority: 'Департамент образования Администрации города Ноябрьска',
    head: ['начальник департамента', 'Фатеева Ольга Сергеевна'],
    place: 'г. Ноябрьск',
    type: 'лаборатория',
    name: 'Цифровой урок',
    school: 'МБОУ СОШ № 3',
  },
  'novosibirsk-2022': {
    authority: 'Департамент образования мэрии города Новосибирска',
    head: ['начальник департамента', 'Ахметгареев Рамиль Миргазянович'],
    place: 'г. Новосибирск',
    type: 'ММО',
    name: 'ММО учителей математики',
    school: 'МБОУ СОШ № 301',
  },
  'gymnasium7-2023': {
    authority: 'МОУ «Гимназия № 7 имени К. Д. Ушинского»',
    head: ['директор', 'Орлова Ирина Андреевна'],
    place: 'г. Энск',
    type: 'ПОС',
    name: 'Читаем вместе',
    school: 'МОУ «Гимназия № 7»',
  },
  'rybnoye-2020': {
    authority: 'Управление образования и МП администрации Рыбновского района',
    head: ['начальник управления', 'Кондрашова Елена Петровна'],
    place: 'г. Рыбное',
    type: 'ППС',
    name: 'Точка роста',
    school: 'МБОУ «Луговая СШ»',
  },
  lyubim: {
    authority: 'Управление образования администрации Любимского муниципального района',
    head: ['начальник управления', 'Швец Марина Павловна'],
    place: 'г. Любим',
    type: 'районная творческая группа',
    name: 'Исток',
    school: 'МДОУ № 2 «Радуга»',
  },
};

export const REGULATIONS = Object.keys(PLACES);

const member = (id: string, personId: string, more: object = {}) => ({
  id,
  groupId: 'О-01',
  personId,
  role: 'member' as const,
  from: '2026-09-01',
  ...more,
});

const CATEGORY = { category: 'высшая', categoryFrom: '2024-02-01' };

function people(school: string) {
  return {
    persons: [
      { ...personRow('П-1', 'Осадчая Мария Ивановна'), ...CATEGORY },
      { ...personRow('П-2', 'Швец Павел Олегович'), category: 'первая', categoryUntil: '2026-06-01' },
      personRow('П-3', 'Ёлкина Анна Сергеевна'),
      personRow('П-4', 'Ким Ольга', ''),
      { ...personRow('П-5', 'Яшин Лев Кузьмич'), ...CATEGORY },
      personRow('П-6', 'Евтушенко Нинель Павловна'),
    ],
    jobs: ['П-1', 'П-2', 'П-3', 'П-4', 'П-6'].map((personId, index) => ({
      id: `МР-${index}`,
      personId,
      organizationId: 'ОО-1',
      position: index === 1 ? 'учитель-логопед' : 'учитель математики',
      isMain: true,
    })),
    school,
  };
}

const basicRows = ({ authority, head, type, name, school }: Place, regulationId: string): Rows => {
  const { persons, jobs } = people(school);
  return {
    organizations: [
      { id: 'ОО-0', name: authority, headPosition: head[0], headName: head[1] },
      { id: 'ОО-1', name: `Учреждение «${school}»`, shortName: school },
      {
        id: 'ОО-2',
        name: 'Муниципальное автономное учреждение дополнительного профессионального образования «Центр»',
        shortName: 'МАУ ДПО «Центр»',
        headPosition: 'директор',
        headName: 'Давыдов Михаил Евгеньевич',
      },
    ],
    persons,
    jobs: [...jobs, { id: 'МР-9', personId: 'П-5', organizationId: 'ОО-2', position: 'методист', isMain: true }],
    groups: [
      {
        id: 'О-01',
        name,
        type,
        regulationId,
        theme: 'Обратная связь на уроке',
        baseOrganizationIds: ['ОО-1'],
        curatingOrganizationId: 'ОО-2',
        createdOn: '2026-09-01',
        creationBasis: 'приказ от 25.08.2026 № 215-од',
        plannedUntil: regulationId === 'gymnasium7-2023' ? '2027-05-31' : null,
      },
    ],
    memberships: [
      member('С-1', 'П-1', { role: 'leader' }),
      member('С-2', 'П-2', { role: 'secretary' }),
      member('С-3', 'П-4'),
      member('С-4', 'П-3'),
      member('С-5', 'П-5', { role: 'curator' }),
      // Joined after the order: not in its appendix.
      member('С-6', 'П-6', { from: '2026-11-01' }),
    ],
  };
};

/** A register under a regulation; rows given take the place of the usual ones, table by table. */
export function orderRegister(regulationId: string, more: (rows: Rows) => Rows = (rows) => rows): RegisterSnapshot {
  const place = PLACES[regulationId];
  if (place === undefined) throw new Error(`No place for ${regulationId}`);
  const settings = { authorityName: place.authority, place: place.place };
  return registerOf(regulationId, settings, more(basicRows(place, regulationId)));
}
