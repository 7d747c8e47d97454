import { sheetOf } from '../../../src/application/workbook/sheets';
import type { RegisterSnapshot, RegisterTables } from '../../../src/domain/register/register-snapshot';
import { MINUTES_CASES } from '../minutes-cases';
import { personRow, type Rows } from '../register-of';

/** Adds rows to a register; what a row does not say is empty. A row with a known id takes its place. */
function withRows(register: RegisterSnapshot, rows: Rows): RegisterSnapshot {
  const changed = Object.entries(rows).map(([table, added]) => {
    const name = table as keyof RegisterTables;
    const known = register[name as 'groups'] as readonly { readonly id: string }[];
    const own = (added as readonly Partial<{ id: string }>[]).map((row) => {
      const before = known.find(({ id }) => id === row.id);
      return { ...(before ?? sheetOf(name as 'groups').blank()), ...row };
    });
    const ids = own.map(({ id }) => id);
    return [name, [...known.filter(({ id }) => !ids.includes(id)), ...own]];
  });
  return { ...register, ...Object.fromEntries(changed) };
}

function minutesRegister(name: string): RegisterSnapshot {
  const found = MINUTES_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No register ${name}`);
  return found.register;
}

const year = { groupId: 'О-01', schoolYear: '2026/27' };

const noyabrsk = withRows(minutesRegister('noyabrsk-2020'), {
  persons: [personRow('П-5', 'Юрьев Олег Петрович')],
  organizations: [
    { id: 'ОО-1', name: 'МБОУ «Средняя школа № 3»', shortName: 'МБОУ «СОШ № 3»' },
    {
      id: 'ОО-2',
      name: 'Департамент образования Администрации города Ноябрьска',
      shortName: 'департамент образования',
      headPosition: 'начальник департамента образования',
      headName: 'Кащенко Елена Юрьевна',
    },
  ],
  jobs: ['П-1', 'П-2', 'П-3', 'П-4'].map((personId, index) => ({
    id: `МР-${index + 1}`,
    personId,
    organizationId: 'ОО-1',
    position: index === 0 ? 'учитель математики' : 'учитель информатики',
    isMain: true,
  })),
  plans: [
    {
      ...year,
      id: 'ПЛ-1',
      theme: 'Цифровые инструменты обратной связи',
      goal: 'Собрать приёмы, которые работают на каждом уроке',
      tasks: '1) изучить приёмы коллег;\n2) провести открытые занятия;\n3) подготовить памятку.',
      expectedResult: 'Памятка «Десять приёмов обратной связи»',
      approvedOn: null,
      version: 1,
    },
  ],
  planItems: [
    {
      id: 'М-1',
      planId: 'ПЛ-1',
      number: '1',
      title: 'Анкетирование учителей',
      direction: 'Мониторинг потребности в изменении образовательной практики',
      termText: 'сентябрь',
      responsible: 'Осадчая М. И.',
      result: 'Справка',
      doneOn: '2026-09-25',
    },
    {
      id: 'М-2',
      planId: 'ПЛ-1',
      number: '2',
      title: 'Занятие «Приёмы быстрой обратной связи»',
      form: 'семинар-практикум',
      place: 'МБОУ «СОШ № 3»',
      direction: 'Апробация полученных результатов',
      termOn: '2026-10-14',
      responsible: 'Швец П. О.',
    },
    { id: 'М-10', planId: 'ПЛ-1', number: '10', title: 'Памятка для учителей', termText: 'IV четверть' },
  ],
  meetings: [{ id: 'З-2', groupIds: ['О-01'], status: 'planned', date: '2027-02-10', theme: 'Промежуточные итоги' }],
  products: [
    {
      id: 'МП-1',
      groupId: 'О-01',
      title: 'Памятка «Десять приёмов обратной связи»',
      kind: 'памятка',
      authorIds: ['П-2', 'П-3'],
      madeOn: '2027-04-20',
    },
    {
      id: 'МП-2',
      groupId: 'О-01',
      title: 'Методические рекомендации по оценке цифрового урока',
      kind: 'методические рекомендации',
      authorIds: ['П-1'],
      madeOn: '2027-05-11',
      shownWhere: 'городской семинар',
      shownOn: '2027-05-18',
    },
  ],
  reports: [
    {
      ...year,
      id: 'ОТ-1',
      conclusions: 'План в основном выполнен.\nПамятка опробована в трёх школах.',
      nextTasks: 'Распространить памятку в школах города',
    },
  ],
  petitions: [
    {
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-3',
      kind: 'благодарность',
      addressee: 'Департамент образования Администрации города Ноябрьска',
      motive: 'за разработку памятки для учителей',
      date: '2027-05-20',
    },
  ],
});

const novosibirsk = withRows(minutesRegister('novosibirsk-2022'), {
  organizations: [{ id: 'ОО-1', name: 'МАОУ «Лицей № 9»', shortName: 'МАОУ «Лицей № 9»' }],
  persons: [
    {
      ...personRow('П-1', 'Лев Яков Ильич'),
      category: 'высшая',
      categoryFrom: '2020-01-20',
      specialtySince: '2001-09-01',
    },
    { ...personRow('П-3', 'Соколова Инна Владимировна'), category: 'первая', categoryFrom: '2022-01-20' },
  ],
  jobs: ['П-1', 'П-2', 'П-3', 'П-4', 'П-5'].map((personId, index) => ({
    id: `МР-${index + 1}`,
    personId,
    organizationId: 'ОО-1',
    position: 'учитель математики',
    isMain: true,
  })),
  groups: [{ id: 'О-01', pageUrl: 'https://example.org/mmo' }],
  plans: [
    {
      ...year,
      id: 'ПЛ-1',
      theme: 'Функциональная грамотность на уроках математики',
      goal: 'Согласовать подходы к заданиям',
      approvedOn: '2026-09-10',
      approvedBy: 'заседание',
      approvalNumber: '1',
      submittedOn: '2026-05-12',
      submittedTo: 'куратору',
      version: 1,
    },
  ],
  planItems: [
    {
      id: 'М-1',
      planId: 'ПЛ-1',
      title: 'Первое заседание',
      direction: 'Организационно-методическое',
      termOn: '2026-09-10',
      responsible: 'руководитель',
    },
    {
      id: 'М-2',
      planId: 'ПЛ-1',
      title: 'Банк заданий на странице объединения',
      direction: 'Информационно-методическое',
      termText: 'в течение года',
      responsible: 'члены объединения',
      result: 'Банк заданий',
    },
  ],
  meetings: [
    {
      id: 'З-2',
      groupIds: ['О-01'],
      status: 'planned',
      date: '2026-11-18',
      theme: 'Задания на доказательство',
      form: 'методический семинар',
      mode: 'очно',
      place: 'МАОУ «Лицей № 9», каб. 12',
      invited: 'Титов Олег Львович, доцент; Ким Ольга',
    },
  ],
  agendaItems: [
    { id: 'В-3', meetingId: 'З-2', order: 1, question: 'О заданиях на доказательство', speakerId: 'П-4' },
    { id: 'В-4', meetingId: 'З-2', order: 2, question: 'Разное.' },
  ],
  products: [
    {
      id: 'МП-1',
      groupId: 'О-01',
      title: 'Банк заданий',
      kind: 'методические материалы',
      authorIds: ['П-4'],
      madeOn: '2027-03-02',
      sentTo: 'МАУ ДПО «НИСО»',
      sentOn: '2027-03-10',
    },
  ],
  reports: [
    {
      ...year,
      id: 'ОТ-1',
      conclusions: 'Задачи года решены.',
      problems: 'Мало открытых уроков',
      nextTasks: '1. Провести открытые уроки\n2. Пополнить банк заданий',
      consideredOn: '2027-06-10',
      consideredBy: 'городской научно-методический совет',
      consideredNumber: '6',
    },
  ],
  petitions: [
    {
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-4',
      kind: 'Почётная грамота',
      addressee: 'начальник департамента образования мэрии города Новосибирска',
      motive: 'подготовка заданий городской олимпиады',
      basis: 'протокол от 21.04.2027 № 4',
      date: '2027-05-03',
      result: 'награждён',
      resultOn: '2027-06-01',
    },
  ],
});

const gymnasium = withRows(minutesRegister('gymnasium7-2023'), {
  groups: [{ id: 'О-01', createdOn: '2026-09-15', plannedUntil: '2027-05-31' }],
  plans: [
    {
      ...year,
      id: 'ПЛ-1',
      theme: 'Чтение как общее дело',
      goal: 'Вовлечь в чтение весь седьмой класс',
      expectedResult: 'Школьный конкурс чтецов',
      approvedOn: '2026-09-20',
      approvedBy: 'приказ директора МОУ «Гимназия № 7»',
      approvalNumber: '215',
      version: 1,
    },
  ],
  planItems: [
    {
      id: 'М-1',
      planId: 'ПЛ-1',
      number: '1.1',
      title: 'Конкурс чтецов',
      direction: 'Конкурсы для обучающихся',
      termText: 'октябрь',
      responsible: 'Ёршова Н. П.',
      result: 'Приказ об итогах',
      doneOn: '2026-10-20',
    },
    {
      id: 'М-2',
      planId: 'ПЛ-1',
      number: '2.1',
      title: 'Открытый урок',
      direction: 'Методическая помощь педагогам',
      termOn: '2027-02-15',
      responsible: 'Гарсия А. П.',
    },
  ],
  meetings: [{ id: 'З-2', groupIds: ['О-01'], status: 'planned', date: null, theme: 'Выбор текстов' }],
  products: [
    {
      id: 'МП-1',
      groupId: 'О-01',
      title: 'Сценарий конкурса',
      kind: 'методические материалы',
      authorIds: ['П-1', 'П-2'],
      madeOn: '2026-10-20',
      sentTo: 'городской методический центр',
      shownWhere: 'совещание при директоре',
      shownOn: '2026-11-05',
    },
  ],
  reports: [{ ...year, id: 'ОТ-1', conclusions: 'Цель достигнута.' }],
  petitions: [
    {
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-2',
      kind: 'благодарность',
      addressee: 'директор МОУ «Гимназия № 7»',
      motive: '',
      date: null,
    },
  ],
});

const rybnoye = withRows(minutesRegister('rybnoye-2020'), {
  organizations: [
    {
      id: 'ОО-1',
      name: 'Муниципальное бюджетное общеобразовательное учреждение «Луговая средняя школа»',
      shortName: 'Луговая СШ',
      headPosition: 'директор',
      headName: 'Зуев Пётр Ильич',
    },
  ],
  plans: [
    {
      ...year,
      id: 'ПЛ-1',
      theme: 'Практикум на новом оборудовании',
      goal: 'Научиться ставить опыты с датчиками',
      approvedOn: '2026-09-11',
      approvedBy: 'РИМК',
      version: 1,
    },
  ],
  planItems: [
    {
      id: 'М-1',
      planId: 'ПЛ-1',
      number: '1',
      title: 'Практикум в кабинете биологии',
      direction: 'Образовательная',
      termOn: '2026-11-11',
      responsible: 'Горячий О. Ю.',
    },
  ],
  meetings: [{ id: 'З-2', groupIds: ['О-01'], status: 'planned', date: '2027-03-17', theme: '' }],
  reports: [{ ...year, id: 'ОТ-1', conclusions: 'Опыты освоены.', problems: 'Не хватает датчиков' }],
  petitions: [
    {
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-1',
      kind: 'премия',
      addressee: 'Луговая СШ',
      motive: 'руководство сообществом',
      basis: 'протокол от 11.11.2026 № 39/1',
      date: '2027-05-03',
    },
  ],
});

const lyubim = withRows(minutesRegister('lyubim'), {
  organizations: [{ id: 'ОО-1', name: 'МДОУ «Детский сад № 2»', shortName: 'МДОУ № 2' }],
  jobs: [
    { id: 'МР-1', personId: 'П-1', organizationId: 'ОО-1', position: 'заведующая', isMain: true },
    { id: 'МР-2', personId: 'П-2', organizationId: 'ОО-1', position: 'воспитатель', isMain: true },
  ],
  persons: [
    {
      ...personRow('П-2', 'Петрова Анна Сергеевна'),
      category: 'первая',
      categoryFrom: '2022-01-20',
      categoryUntil: '2027-01-20',
      specialty: 'дошкольное образование',
      specialtySince: '2014-08-15',
      education: 'высшее, ЯГПУ, 2013',
      email: 'petrova@example.org',
    },
  ],
  plans: [
    {
      ...year,
      id: 'ПЛ-1',
      theme: 'Фольклор в детском саду',
      goal: 'Собрать сценарии праздников',
      expectedResult: 'Сборник сценариев',
      approvedOn: null,
      version: 1,
    },
  ],
  planItems: [
    { id: 'М-1', planId: 'ПЛ-1', number: '1', title: 'Заседание', termText: 'ноябрь', responsible: 'Сова Г. П.' },
    { id: 'М-2', planId: 'ПЛ-1', number: '2', title: 'Сборник', termText: 'май', responsible: 'Петрова А. С.' },
  ],
  meetings: [{ id: 'З-2', groupIds: ['О-01', 'О-02'], status: 'planned', date: '2027-02-12', theme: 'Масленица' }],
  products: [
    {
      id: 'МП-1',
      groupId: 'О-01',
      title: 'Сборник сценариев',
      sentTo: 'МУ «ЦОФОУ Любимского МР»',
      kind: 'методические разработки',
      authorIds: ['П-1', 'П-2'],
      madeOn: '2027-05-12',
    },
  ],
  reports: [{ ...year, id: 'ОТ-1', conclusions: 'Сборник готов.', submittedOn: '2027-05-28' }],
  petitions: [
    {
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-2',
      kind: 'благодарственное письмо',
      addressee: 'Управление образования администрации Любимского муниципального района',
      motive: 'за сборник сценариев',
      date: '2027-05-28',
    },
  ],
});

/** Registers in which every paper of a group's work can be made. */
export const WORK_REGISTERS: readonly (readonly [name: string, register: RegisterSnapshot])[] = [
  ['noyabrsk-2020', noyabrsk],
  ['novosibirsk-2022', novosibirsk],
  ['gymnasium7-2023', gymnasium],
  ['rybnoye-2020', rybnoye],
  ['lyubim', lyubim],
];
