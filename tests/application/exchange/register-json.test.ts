import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { registerFromJson as read } from '../../../src/application/exchange/register-from-json';
import { registerSchema } from '../../../src/application/exchange/register-schema';
import { registerToJson } from '../../../src/application/exchange/register-to-json';
import { regulationLibrary } from '../../../src/domain/regulations/library';
import { DEMO_IDS, demoRegister } from '../../../src/local/demo/demo-register';

const registerFromJson = (json: unknown) => read(json, regulationLibrary);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const formats = { date: /^\d{4}-\d{2}-\d{2}$/ };
const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(registerSchema());

/** Codes with their places, for literal comparison. */
const told = (json: unknown): readonly string[] =>
  registerFromJson(json).issues.map(({ cell, code, severity }) => `${cell} ${code} ${severity}`);

const GROUP = { regulationId: 'lyubim', type: 'районная творческая группа' };

describe('the JSON form of a register', () => {
  it.each(DEMO_IDS)('of %s is read back as the same register, and its schema takes it', (id) => {
    const register = demoRegister(id, '2026-11-22');
    const json = asJson(registerToJson(register));
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { snapshot, issues } = registerFromJson(json);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(snapshot).toEqual(register);
  });

  it('without regulations, norms and calendar takes those of the program; without rows it is empty', () => {
    const { snapshot, issues } = registerFromJson({});
    expect(issues).toEqual([]);
    expect(snapshot.regulations.map(({ id }) => id)).toEqual([
      'noyabrsk-2020',
      'novosibirsk-2022',
      'gymnasium7-2023',
      'rybnoye-2020',
      'lyubim',
    ]);
    expect(snapshot.norms.some(({ regulationId }) => regulationId === 'lyubim')).toBe(true);
    expect(snapshot.calendar.some(({ schoolYear }) => schoolYear === '2025/26')).toBe(true);
    expect(snapshot.groups).toEqual([]);
    expect(snapshot.settings.minutesWorkingDays).toBe(5);
  });

  it('with regulations of its own takes no norms of others', () => {
    const own = { id: 'own', title: 'Своё положение', family: 'own' };
    expect(registerFromJson({ regulations: [own] }).snapshot.norms).toEqual([]);
  });

  it('warns of a word of «Для кого» that no group can have', () => {
    const norm = { id: 'n', regulationId: 'own', clause: '1', title: 'Т', kind: 'meetings-per-period' };
    const regulations = [{ id: 'own', title: 'Своё положение', family: 'own' }];
    const norms = [
      { ...norm, audience: 'дошкольники' },
      { ...norm, id: 'm', audience: 'школьные; дополнительное' },
    ];
    expect(told({ regulations, norms })).toEqual(['norms[0].audience UNKNOWN_WORD warning']);
    expect(registerFromJson({ regulations, norms }).issues[0]?.message).toContain('Может быть, «дошкольные»?');
  });

  it('names every fault with its place and goes on', () => {
    const json = {
      meeting: [],
      settings: { minutesWorkingDays: 500, dailyHours: 7, mailEnabled: {} },
      groups: [{ ...GROUP, id: 'О-1', name: 'Группа' }, 7, { ...GROUP, id: 'О-2' }],
      meetings: [
        { id: 'З-1', groupIds: ['О-1'], date: '2026-02-30', status: 'held' },
        { id: 'З-2', groupIds: 'О-1', date: '2026-10-01', status: 'held' },
        { id: 'З-3', groupIds: ['О-1'], date: 20261001, status: 'done', nubmer: '1' },
        { id: 'З-4', groupIds: ['О-9'], date: '2026-10-01', status: 'held', isExtraordinary: 'да' },
      ],
      reports: {},
    };
    expect(told(json)).toEqual([
      'meeting JSON_UNKNOWN_TABLE warning',
      'groups[1] JSON_NOT_ROW error',
      'meetings[1].groupIds JSON_WRONG_TYPE error',
      'meetings[2].nubmer JSON_UNKNOWN_FIELD warning',
      'meetings[2].date JSON_WRONG_TYPE error',
      'meetings[3].isExtraordinary JSON_WRONG_TYPE error',
      'reports JSON_NOT_ROWS error',
      'settings.dailyHours JSON_UNKNOWN_FIELD warning',
      'settings.mailEnabled JSON_WRONG_TYPE error',
      'groups[2].name REQUIRED_EMPTY error',
      'meetings[0].date BAD_DATE error',
      'meetings[1].groupIds REQUIRED_EMPTY error',
      'meetings[2].status UNKNOWN_WORD error',
      'meetings[3].groupIds UNKNOWN_REFERENCE error',
      'settings.minutesWorkingDays BAD_SETTING error',
    ]);
    const { snapshot, issues } = registerFromJson(json);
    expect(snapshot.groups.map(({ id }) => id)).toEqual(['О-1']);
    expect(snapshot.meetings.map(({ id }) => id)).toEqual(['З-1', 'З-3']);
    for (const { message } of issues) expect(message).toMatch(/[а-яё]{4,}.*[.?]$/s);
  });

  it('says faults in the words of the JSON form, the words of the workbook beside', () => {
    const json = {
      settings: { minutesWorkingDays: 500 },
      groups: [
        { ...GROUP, id: 'О-1', name: 'Группа', createdOn: '2026-09-01' },
        { ...GROUP, id: 'О-2' },
        { ...GROUP, id: 'О-1', name: 'Вторая' },
      ],
      meetings: [
        { id: 'З-1', groupIds: ['О-1'], date: '2026-02-30', status: 'held' },
        { id: 'З-2', groupIds: ['О-1'], date: '2026-10-01', status: 'done' },
        { id: 'З-3', groupIds: ['О-9'], date: '2026-10-01', status: 'held' },
        { id: 'З-4', groupIds: ['О-2'], date: '2026-10-01', status: 'held' },
        { id: 'З-5', groupIds: ['О-1'], date: '2026-11-01', status: 'held' },
        { id: 'З-6', groupIds: ['О-1'], date: '2026-08-01', status: 'held' },
      ],
      plans: [{ id: 'ПЛ-1', groupId: 'О-1', schoolYear: '2026' }],
    };
    const { issues } = read(json, regulationLibrary, '2026-10-15');
    expect(issues.map(({ sheet, cell, code, message }) => [sheet, cell, code, message])).toEqual([
      [
        'groups',
        'groups[1].name',
        'REQUIRED_EMPTY',
        'Не заполнено поле "name" («Название»): без него строка не учитывается.',
      ],
      [
        'groups',
        'groups[2].id',
        'DUPLICATE_ID',
        'Код «О-1» уже есть в groups[0].id; эта строка не учитывается. Дайте ей другой код.',
      ],
      [
        'plans',
        'plans[0].schoolYear',
        'BAD_SCHOOL_YEAR',
        '«2026» — не учебный год. Введите два года подряд: 2026/27. Поле "schoolYear" («Учебный год»).',
      ],
      [
        'meetings',
        'meetings[0].date',
        'BAD_DATE',
        '«2026-02-30» — не дата. В поле "date" («Дата») нужна дата текстом "2026-11-22".',
      ],
      [
        'meetings',
        'meetings[1].status',
        'UNKNOWN_WORD',
        'Значения «done» в поле "status" («Состояние») нет. Выберите одно из: planned – запланировано; held – проведено; postponed – перенесено; cancelled – отменено.',
      ],
      [
        'meetings',
        'meetings[2].groupIds',
        'UNKNOWN_REFERENCE',
        '«О-9» не найдено в таблице groups («Объединения»): в поле "groupIds" («Объединения») нужен код ("id") её строки.',
      ],
      [
        'meetings',
        'meetings[3].groupIds',
        'REFERENCE_TO_SKIPPED_ROW',
        '«О-2» ссылается на строку О-2 таблицы groups («Объединения»), которая не прочитана. Исправьте сначала её.',
      ],
      [
        'settings',
        'settings.minutesWorkingDays',
        'BAD_SETTING',
        'Значение «500» не подходит для настройки "minutesWorkingDays" («Срок протокола, рабочих дней»); действует значение по умолчанию. Введите: целое число от 0 до 60.',
      ],
      [
        'meetings',
        'meetings[4].date',
        'HELD_IN_FUTURE',
        'Отмечено "status": "held", а день ещё не наступил: 01.11.2026, сегодня 15.10.2026. Пока не засчитано: исправьте "date" или поставьте "status": "planned".',
      ],
      [
        'meetings',
        'meetings[5].date',
        'HELD_BEFORE_GROUP',
        'Проведено 01.08.2026, а объединение «Группа» по реестру создано позже, 01.09.2026. Не засчитано: исправьте "date" здесь или "createdOn" в таблице groups («Объединения»).',
      ],
    ]);
  });

  it.each([[null], ['text'], [[]], [5]])('of %j is not a register', (json) => {
    expect(told(json)).toEqual([' JSON_NOT_OBJECT error']);
  });
});
