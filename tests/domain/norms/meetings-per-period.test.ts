import { describe, expect, test } from 'vitest';
import { isMeetingItem } from '../../../src/domain/norms/is-meeting-item';
import type { Group } from '../../../src/domain/register/group';
import { builtInRegulations } from '../../../src/domain/regulations';
import { answers, theVerdict, verdictsOf } from '../judge';
import { says } from '../norm-under-test';
import { group, job, meeting, membership, person, plan, planItem, register } from '../register-builder';

const NS = 'novosibirsk-2022/7.6-meetings';
const held = (...dates: readonly string[]) => dates.map((date) => meeting(date));

describe('Новосибирск 7.6: three meetings in 2026/27', () => {
  test.each([
    ['none on the last day', [], '2027-05-31', 'year atRisk meetings.near'],
    ['none on the day after', [], '2027-06-01', 'year violated meetings.too-few'],
    ['two on the day after', ['2026-09-10', '2026-12-10'], '2027-06-01', 'year violated meetings.too-few'],
    ['three', ['2026-09-10', '2026-12-10', '2027-03-10'], '2027-03-10', 'year met meetings.enough'],
    [
      'the third is tomorrow',
      ['2026-09-10', '2026-12-10', '2027-03-11'],
      '2027-03-10',
      'year pending meetings.fewer-so-far',
    ],
    ['30 days left', ['2026-09-10'], '2027-05-01', 'year atRisk meetings.near'],
    ['31 days left', ['2026-09-10'], '2027-04-30', 'year pending meetings.fewer-so-far'],
    ['late August counts', ['2026-08-15', '2026-12-10', '2027-03-10'], '2027-04-01', 'year met meetings.enough'],
    [
      '14 August belongs to the year before',
      ['2026-08-14', '2026-12-10', '2027-03-10'],
      '2027-06-01',
      'year violated meetings.too-few',
    ],
    [
      'a June meeting still makes three',
      ['2026-09-10', '2026-12-10', '2027-06-05'],
      '2027-06-05',
      'year met meetings.enough-late',
    ],
    [
      'one too many in June says nothing of lateness',
      ['2026-09-10', '2026-12-10', '2027-05-31', '2027-06-05'],
      '2027-06-05',
      'year met meetings.enough',
    ],
  ])('%s', (_, dates, asOf, expected) => {
    expect(answers(register({ meetings: held(...dates) }), NS, asOf)).toEqual([expected]);
  });

  test('what was held after teaching is counted, and said', () => {
    const say = (asOf: string, ...dates: readonly string[]) =>
      says(theVerdict(register({ meetings: held(...dates) }), NS, asOf));
    expect(say('2027-06-15', '2026-09-10', '2026-12-10', '2027-06-09')).toBe(
      '2026/27 учебный год: заседаний 3, требуется 3 – норма выполнена, после окончания занятий – 1 (09.06.2027).',
    );
    expect(say('2027-06-15', '2026-09-10', '2027-06-08', '2027-06-09')).toBe(
      '2026/27 учебный год: заседаний 3, требуется 3 – норма выполнена, после окончания занятий – 2 (08.06.2027, 09.06.2027).',
    );
  });

  test('meetings that are planned, postponed or cancelled do not count', () => {
    const meetings = [
      meeting('2026-09-10'),
      meeting('2026-10-10', { status: 'cancelled' }),
      meeting('2026-12-10', { status: 'cancelled' }),
    ];
    expect(theVerdict(register({ meetings }), NS, '2027-06-01').reason.data).toMatchObject({ held: 1, required: 3 });
  });

  test('a planned meeting whose day has passed is asked about after three days, not called a violation', () => {
    const meetings = [...held('2026-09-10', '2026-12-10'), meeting('2027-05-20', { id: 'З-99', status: 'planned' })];
    const verdict = theVerdict(register({ meetings }), NS, '2027-06-01');
    expect(verdict.outcome).toBe('cantTell');
    expect(verdict.missing).toEqual([{ table: 'meetings', id: 'З-99', field: 'status' }]);
  });

  describe('Новосибирск: a planned meeting whose day has passed for more than three days is asked about at once', () => {
    const of = (...meetings: ReturnType<typeof meeting>[]) => register({ meetings });
    const november = meeting('2026-11-30', { status: 'planned' });
    const one = meeting('2026-09-10');

    test.each([
      ['after the days of grace', of(one, november), '2026-12-04', 'year cantTell meetings.unanswered'],
      ['not in the days of grace', of(one, november), '2026-12-03', 'year pending meetings.fewer-so-far'],
      [
        'not when the year is kept already',
        of(one, meeting('2026-10-10'), meeting('2026-11-10'), november),
        '2026-12-04',
        'year met meetings.enough',
      ],
      [
        'one is missing and thirty days are left',
        of(one, meeting('2026-10-10'), november),
        '2027-05-01',
        'year cantTell meetings.unanswered',
      ],
      ['two are missing and thirty days are left', of(one, november), '2027-05-01', 'year atRisk meetings.near'],
      [
        'called off',
        of(one, meeting('2026-11-30', { status: 'cancelled' })),
        '2026-12-04',
        'year pending meetings.fewer-so-far',
      ],
    ])('%s', (_, facts, asOf, expected) => {
      expect(answers(facts, NS, asOf)).toEqual([expected]);
    });

    test('the sentence asks about the days', () => {
      expect(says(theVerdict(of(one, november), NS, '2026-12-04'))).toBe(
        'Состоялось ли заседание 30.11.2026? Отметьте «проведено», «перенесено» или «отменено». 2026/27 учебный год: заседаний 1 из 3, срок – 31.05.2027.',
      );
      const december = meeting('2026-12-05', { status: 'planned' });
      expect(says(theVerdict(of(one, november, december), NS, '2026-12-09'))).toContain(
        'Состоялись ли заседания 30.11.2026, 05.12.2026? Отметьте «проведено», «перенесено» или «отменено».',
      );
      expect(says(theVerdict(of(november), NS, '2027-05-01'))).toContain('Состоялось ли заседание 30.11.2026?');
    });
  });

  test('one unanswered meeting cannot excuse two that are missing', () => {
    const meetings = [...held('2026-09-10'), meeting('2027-05-20', { status: 'planned' })];
    expect(answers(register({ meetings }), NS, '2027-06-01')).toEqual(['year violated meetings.too-few']);
  });

  test('a held meeting without a date is a gap in the register', () => {
    const meetings = [...held('2026-09-10', '2026-12-10'), meeting(null, { id: 'З-98' })];
    const verdict = theVerdict(register({ meetings }), NS, '2027-06-01');
    expect(verdict.outcome).toBe('cantTell');
    expect(verdict.missing).toEqual([{ table: 'meetings', id: 'З-98', field: 'date' }]);
  });

  test('a person may count a late August meeting in the year that ends', () => {
    const meetings = [...held('2025-09-10', '2025-12-10'), meeting('2026-08-28', { countedIn: '2025/26' })];
    expect(answers(register({ meetings }), NS, '2026-09-10', '2025/26')).toEqual(['year met meetings.enough-late']);
    expect(theVerdict(register({ meetings }), NS, '2026-09-10').reason.data).toMatchObject({ held: 0 });
  });

  test('a joint meeting counts for each of its groups', () => {
    const groups = [group(), group({ id: 'О-02' })];
    const meetings = [...held('2026-09-10', '2026-12-10'), meeting('2027-03-10', { groupIds: ['О-01', 'О-02'] })];
    const found = verdictsOf(register({ groups, meetings }), NS, '2027-06-01', { schoolYears: ['2026/27'] });
    expect(found.map(({ groupId, outcome }) => `${groupId} ${outcome}`)).toEqual(['О-01 met', 'О-02 violated']);
  });

  test('the verdict names the meetings that it counted', () => {
    const meetings = [meeting('2026-09-10', { id: 'З-1' }), meeting('2026-12-10', { id: 'З-2' })];
    expect(theVerdict(register({ meetings }), NS, '2026-12-31').counted).toEqual([
      { table: 'meetings', id: 'З-1' },
      { table: 'meetings', id: 'З-2' },
    ]);
  });
});

describe('an approved plan that provides for too few meetings is a danger in autumn', () => {
  const approved = plan({ id: 'ПЛ-1', approvedOn: '2026-09-10', approvedBy: 'заседание' });

  test.each([
    [
      'two more planned',
      [meeting('2026-12-10', { status: 'planned' }), meeting('2027-03-10', { status: 'planned' })],
      'pending meetings.fewer-so-far',
    ],
    ['one more planned', [meeting('2026-12-10', { status: 'planned' })], 'atRisk meetings.plan-too-small'],
    [
      'one more and one in summer',
      [meeting('2026-12-10', { status: 'planned' }), meeting('2027-06-10', { status: 'planned' })],
      'atRisk meetings.plan-too-small',
    ],
    ['nothing entered at all', [], 'pending meetings.fewer-so-far'],
  ])('%s', (_, planned, expected) => {
    const snapshot = register({ plans: [approved], meetings: [meeting('2026-09-10'), ...planned] });
    expect(answers(snapshot, NS, '2026-10-01')).toEqual([`year ${expected}`]);
  });

  test('lines of the plan about meetings are planned meetings too', () => {
    const line = (termText: string) => planItem({ planId: 'ПЛ-1', form: 'Заседание ММО', termText });
    const snapshot = (count: number) =>
      register({
        plans: [approved],
        meetings: held('2026-09-10'),
        planItems: ['декабрь', 'март', 'май'].slice(0, count).map(line),
      });
    expect(answers(snapshot(2), NS, '2026-10-01')).toEqual(['year pending meetings.fewer-so-far']);
    expect(answers(snapshot(1), NS, '2026-10-01')).toEqual(['year atRisk meetings.plan-too-small']);
  });

  test.each([
    ['novosibirsk-2022', 'заседание', 'Функциональная грамотность', true],
    ['novosibirsk-2022', 'Расширенное заседание – круглый стол', '', true],
    ['novosibirsk-2022', 'семинар', 'Подготовка к заседанию', false],
    ['novosibirsk-2022', '', 'Заседание № 2', true],
    ['novosibirsk-2022', '', 'Проведение третьего заседания', true],
    ['novosibirsk-2022', '', 'Подготовка материалов к заседанию', false],
    ['novosibirsk-2022', '', 'Участие в заседании ГМО', false],
    ['novosibirsk-2022', 'открытое занятие', 'Заседание', false],
    ['noyabrsk-2020', 'заседание', 'Итоги четверти', true],
    ['noyabrsk-2020', 'занятие', 'Разбор проблемы', true],
    ['noyabrsk-2020', 'встреча', 'Разбор проблемы', true],
    ['noyabrsk-2020', 'занятие (встреча)', 'Разбор проблемы', true],
    ['noyabrsk-2020', 'открытое занятие', 'Занятие в старшей группе', false],
    ['noyabrsk-2020', 'занятие с детьми', 'Логика', false],
    ['noyabrsk-2020', '', 'Открытые занятия молодых педагогов', false],
    ['noyabrsk-2020', '', 'Неделя открытых занятий', false],
    ['noyabrsk-2020', '', 'Занятия с детьми по программе', false],
    ['noyabrsk-2020', '', 'Встреча для родителей', false],
    ['noyabrsk-2020', '', 'Итоговое занятие группы', true],
  ])('%s: form «%s», title «%s»', (regulationId, form, title, expected) => {
    const meetingTitle = builtInRegulations.find(({ regulation }) => regulation.id === regulationId)?.regulation
      .meetingTitle;
    expect(isMeetingItem({ form, title }, meetingTitle ?? '')).toBe(expected);
  });

  test('three open lessons do not make a plan of three meetings', () => {
    const planItems = ['декабрь', 'март', 'май'].map((termText) =>
      planItem({ planId: 'ПЛ-1', form: 'открытое занятие', title: 'Заседание и урок', termText }),
    );
    const snapshot = register({ plans: [approved], meetings: held('2026-09-10'), planItems });
    expect(answers(snapshot, NS, '2026-10-01')).toEqual(['year atRisk meetings.plan-too-small']);
  });

  test('a line of the plan with a meeting of its own is not counted twice', () => {
    const items = ['МП-1', 'МП-2'].map((id) => planItem({ id, planId: 'ПЛ-1', form: 'заседание', termText: 'март' }));
    const linked = meeting('2027-03-10', { status: 'planned', planItemId: 'МП-1' });
    const judge = (planItems: typeof items) =>
      answers(register({ plans: [approved], planItems, meetings: [...held('2026-09-10'), linked] }), NS, '2026-10-01');
    expect(judge(items)).toEqual(['year pending meetings.fewer-so-far']);
    expect(judge(items.slice(0, 1))).toEqual(['year atRisk meetings.plan-too-small']);
  });

  test('a plan that is not approved yet does not frighten', () => {
    const draft = plan({ id: 'ПЛ-1' });
    const snapshot = register({
      plans: [draft],
      planItems: [planItem({ planId: 'ПЛ-1', form: 'заседание', termText: 'май' })],
    });
    expect(answers(snapshot, NS, '2026-10-01')).toEqual(['year pending meetings.fewer-so-far']);
  });
});

describe('part of a year: three meetings asked of nine months', () => {
  const required = (fields: Partial<Group>, asOf = '2027-06-01') =>
    theVerdict(register({ groups: [group(fields)] }), NS, asOf).reason.data;

  test.each([
    ['2026-09-01', { required: 3, months: 9 }],
    ['2026-09-15', { required: 3, months: 9 }],
    ['2026-10-15', { required: 3, months: 8 }],
    ['2026-12-10', { required: 2, months: 6 }],
    ['2027-01-15', { required: 2, months: 5 }],
    ['2027-01-16', { required: 1, months: 4 }],
    ['2027-05-15', { required: 1, months: 1 }],
  ])('created on %s', (createdOn, expected) => {
    expect(required({ createdOn })).toMatchObject({ ...expected, full: 3 });
  });

  test('created after the middle of May: nothing is asked for', () => {
    const snapshot = register({ groups: [group({ createdOn: '2027-05-16' })] });
    expect(answers(snapshot, NS, '2027-06-01')).toEqual(['year inapplicable meetings.part-of-period']);
  });

  test('closed on 20 February: six months, two meetings', () => {
    expect(required({ closedOn: '2027-02-20' })).toMatchObject({ required: 2, full: 3, months: 6 });
  });

  test('a group that is not created yet or was closed before the year has no verdicts', () => {
    expect(answers(register({ groups: [group({ createdOn: '2026-10-02' })] }), NS, '2026-10-01')).toEqual([]);
    expect(answers(register({ groups: [group({ closedOn: '2026-08-31' })] }), NS, '2026-10-01')).toEqual([]);
    expect(answers(register({ groups: [group({ closedOn: '2026-09-01' })] }), NS, '2026-10-01')).toHaveLength(1);
  });

  test('a term that ran out before the year without a closing order: the group is still judged', () => {
    expect(required({ plannedUntil: '2026-06-30' })).toMatchObject({ required: 3, months: 9 });
    expect(required({ plannedUntil: '2026-12-20' })).toMatchObject({ required: 1, months: 4 });
  });
});

describe('Рыбновский район 4.5: the number and the half-years are two things', () => {
  const ppc = group({ regulationId: 'rybnoye-2020', type: 'ППС' });
  const both = (asOf: string, ...dates: readonly string[]) => {
    const snapshot = register({ groups: [ppc], meetings: held(...dates) });
    return [
      ...answers(snapshot, 'rybnoye-2020/4.5-year', asOf),
      ...answers(snapshot, 'rybnoye-2020/4.5-half-year', asOf),
    ];
  };

  test.each([
    [
      'two in the first half-year keep the number, not the bracket',
      ['2026-09-10', '2026-12-10'],
      ['year met meetings.enough', 'h1 met meetings.enough', 'h2 violated meetings.too-few'],
    ],
    [
      'one in each keeps both',
      ['2026-12-31', '2027-01-01'],
      ['year met meetings.enough', 'h1 met meetings.enough', 'h2 met meetings.enough'],
    ],
    [
      'one in the second only breaks both',
      ['2027-03-10'],
      ['year violated meetings.too-few', 'h1 violated meetings.too-few', 'h2 met meetings.enough'],
    ],
  ])('%s', (_, dates, expected) => {
    expect(both('2027-06-01', ...dates)).toEqual(expected);
  });

  test('31 December is the last day of the first half-year', () => {
    expect(both('2026-12-31')[1]).toBe('h1 atRisk meetings.near');
    expect(both('2027-01-01')[1]).toBe('h1 violated meetings.too-few');
  });

  test('created in November: less than half of the first half-year is left, it is not asked for', () => {
    const late = group({ regulationId: 'rybnoye-2020', createdOn: '2026-11-02' });
    const early = group({ regulationId: 'rybnoye-2020', createdOn: '2026-11-01' });
    expect(answers(register({ groups: [late] }), 'rybnoye-2020/4.5-half-year', '2027-01-10')[0]).toBe(
      'h1 inapplicable meetings.part-of-period',
    );
    expect(answers(register({ groups: [early] }), 'rybnoye-2020/4.5-half-year', '2027-01-10')[0]).toBe(
      'h1 violated meetings.too-few',
    );
  });
});

describe('Ноябрьск 3.6: quarters of schools, calendar quarters of kindergartens', () => {
  const SCHOOL = 'noyabrsk-2020/3.6-school';
  const PRESCHOOL = 'noyabrsk-2020/3.6-preschool';
  const of = (fields: Partial<Group>, ...dates: readonly string[]) =>
    register({
      groups: [group({ regulationId: 'noyabrsk-2020', type: 'лаборатория', ...fields })],
      meetings: held(...dates),
    });

  test('school: the first quarter may be closed in the autumn holidays, not after', () => {
    const snapshot = of({}, '2025-12-01');
    expect(answers(snapshot, SCHOOL, '2025-11-04', '2025/26')[0]).toBe('q1 atRisk meetings.near');
    expect(answers(snapshot, SCHOOL, '2025-11-05', '2025/26')[0]).toBe('q1 violated meetings.too-few');
  });

  test('school: all four quarters, two of them closed in holidays', () => {
    const snapshot = of({}, '2025-08-28', '2025-10-28', '2026-01-09', '2026-05-26');
    expect(answers(snapshot, SCHOOL, '2026-05-27', '2025/26')).toEqual([
      'q1 met meetings.enough',
      'q2 met meetings.enough',
      'q3 met meetings.enough',
      'q4 met meetings.enough',
    ]);
  });

  test('a quarter that has not begun waits', () => {
    expect(answers(of({}, '2025-09-10'), SCHOOL, '2025-10-01', '2025/26').slice(1)).toEqual([
      'q2 pending meetings.not-started',
      'q3 pending meetings.not-started',
      'q4 pending meetings.not-started',
    ]);
  });

  test('kindergarten: September closes the third quarter, nothing is due in August', () => {
    const snapshot = of({ audience: 'дошкольные' }, '2026-09-30');
    expect(answers(snapshot, PRESCHOOL, '2026-10-01')[0]).toBe('2026-Q3 met meetings.enough');
    const without = of({ audience: 'дошкольные' }, '2026-10-01');
    expect(answers(without, PRESCHOOL, '2026-10-01').slice(0, 2)).toEqual([
      '2026-Q3 violated meetings.too-few',
      '2026-Q4 met meetings.enough',
    ]);
    expect(answers(without, PRESCHOOL, '2026-08-31', '2025/26')[3]).toBe('2026-Q2 violated meetings.too-few');
  });

  test('one red flag at most: the other clause does not apply', () => {
    expect(answers(of({}), PRESCHOOL, '2025-11-05', '2025/26')).toEqual(['year inapplicable norm.other-audience']);
    expect(answers(of({ audience: 'дошкольные' }), SCHOOL, '2025-11-05', '2025/26')).toEqual([
      'year inapplicable norm.other-audience',
    ]);
  });

  test('whose group it is follows from where most members work', () => {
    const members = ['П-1', 'П-2', 'П-3'];
    const snapshot = (levels: readonly string[]) =>
      register({
        groups: [group({ regulationId: 'noyabrsk-2020', audience: 'смешанная' })],
        persons: members.map((id) => person({ id })),
        memberships: members.map((personId) => membership({ personId, role: 'member' })),
        jobs: members.map((personId, i) => job({ personId, level: levels[i] ?? '' })),
      });
    expect(answers(snapshot(['дошкольное', 'дошкольное', 'общее']), SCHOOL, '2025-11-05', '2025/26')).toEqual([
      'year inapplicable norm.other-audience',
    ]);
    expect(
      says(theVerdict(snapshot(['дошкольное', 'дошкольное', 'общее']), SCHOOL, '2025-11-05', '2025/26')),
    ).toContain('а это объединение смешанное, судят по большинству: работники дошкольных организаций.');
    expect(answers(snapshot(['дошкольное', 'общее', 'общее']), SCHOOL, '2025-11-05', '2025/26')).toHaveLength(4);
    expect(answers(snapshot(['дошкольное', 'общее', '']), SCHOOL, '2025-11-05', '2025/26')).toHaveLength(4);
    expect(answers(snapshot(['дошкольное', 'дополнительное', '']), SCHOOL, '2025-11-05', '2025/26')).toHaveLength(1);
    const unknown = snapshot(['', '', '']);
    expect(answers(unknown, SCHOOL, '2025-11-05', '2025/26')).toEqual(['year cantTell norm.audience-unknown']);
    expect(answers(unknown, PRESCHOOL, '2025-11-05', '2025/26')).toEqual(['year inapplicable norm.audience-unknown']);
  });

  test('trimesters of a group take the place of quarters, and have to be in the calendar', () => {
    const trimesters = of({ periodSystem: 'триместры' });
    const verdict = theVerdict(trimesters, SCHOOL, '2025-11-05', '2025/26');
    expect(verdict.reason).toEqual({
      code: 'meetings.no-calendar',
      data: { periodKind: 'trimester', schoolYear: '2025/26', calendar: '' },
    });
    const span = (from: string, to: string) => ({
      id: from,
      calendar: 'центр',
      schoolYear: '2025/26',
      kind: 'trimester' as const,
      title: '',
      from,
      to,
      needsReview: null,
      note: '',
    });
    const calendar = [
      span('2025-09-01', '2025-11-14'),
      span('2025-11-24', '2026-02-20'),
      span('2026-03-02', '2026-05-29'),
    ];
    const own = { ...of({ periodSystem: 'триместры', calendar: 'центр' }, '2025-11-20'), calendar };
    expect(answers(own, SCHOOL, '2025-11-25', '2025/26').slice(0, 2)).toEqual([
      't1 met meetings.enough',
      't2 pending meetings.fewer-so-far',
    ]);
  });
});

describe('Гимназия № 7, 3.3: as often as the members decide', () => {
  const NORM = 'gymnasium7-2023/3.3-meetings';
  const plc = (fields: Partial<Group>) =>
    register({ groups: [group({ regulationId: 'gymnasium7-2023', type: 'ПОС', ...fields })] });

  test('undecided is not violated: pending for 30 days, then a gap in the register', () => {
    const created = { createdOn: '2026-10-01' };
    expect(answers(plc(created), NORM, '2026-10-31')).toEqual(['year pending meetings.own-undecided-yet']);
    expect(answers(plc(created), NORM, '2026-11-01')).toEqual(['year cantTell meetings.own-undecided']);
    expect(theVerdict(plc(created), NORM, '2026-11-01').missing).toEqual([
      { table: 'groups', id: 'О-01', field: 'ownFrequencyCount' },
    ]);
  });

  test('once a month from September to May', () => {
    const monthly = plc({ ownFrequencyCount: 1, ownFrequencyPeriod: 'месяц' });
    expect(answers(monthly, NORM, '2026-10-01').slice(0, 3)).toEqual([
      '2026-09 violated meetings.too-few',
      '2026-10 pending meetings.fewer-so-far',
      '2026-11 pending meetings.not-started',
    ]);
  });

  test('a period that nobody understands is asked about', () => {
    const odd = plc({ ownFrequencyCount: 2, ownFrequencyPeriod: 'смена' });
    expect(theVerdict(odd, NORM, '2026-10-01').missing).toEqual([
      { table: 'groups', id: 'О-01', field: 'ownFrequencyPeriod' },
    ]);
  });
});

test('Любим 4.3: two meetings of three', () => {
  const snapshot = register({
    groups: [group({ regulationId: 'lyubim', type: 'районная творческая группа' })],
    meetings: held('2026-09-10', '2026-12-10'),
  });
  expect(answers(snapshot, 'lyubim/4.3-meetings', '2027-05-31')).toEqual(['year atRisk meetings.near']);
  expect(answers(snapshot, 'lyubim/4.3-meetings', '2027-06-01')).toEqual(['year violated meetings.too-few']);
});
