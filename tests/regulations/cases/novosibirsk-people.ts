// Новосибирск: curator (7.2), leader (7.3, 7.4), secretary (7.5).
import type { Job } from '../../../src/domain/register/job';
import type { Membership } from '../../../src/domain/register/membership';
import type { Person } from '../../../src/domain/register/person';
import { job, membership, person } from '../../domain/register-builder';
import type { Case, CaseTable, Facts } from './case-table';
import { ns } from './novosibirsk-facts';
import { electionCases, leaderCases, orderBasisCases, presentCases } from './roles';

const ON = '2026-10-15';

/** One person takes the role on 10 September 2026. */
function took(
  role: Membership['role'],
  who: Partial<Person>,
  where: Partial<Job> | null,
  row: Partial<Membership> = {},
): Facts {
  return ns({
    memberships: [membership({ role, from: '2026-09-10', ...row })],
    persons: [person({ category: 'высшая', categoryFrom: '2020-03-01', specialtySince: '2010-09-01', ...who })],
    jobs: where === null ? [] : [job(where)],
  });
}

const methodist = { position: 'методист' };
const curator = (who: Partial<Person>, where: Partial<Job> | null = methodist, row: Partial<Membership> = {}) =>
  took('curator', who, where, row);
const leader = (who: Partial<Person>, row: Partial<Membership> = {}) => took('leader', who, {}, row);

/** Category and years on the day of taking the role: 7.2 for a methodist, 7.3. */
function requirements(of: (who: Partial<Person>, row?: Partial<Membership>) => Facts): readonly Case[] {
  return [
    ['высшая', of({}), ON, 'year met eligible.yes'],
    ['первая', of({ category: 'первая' }), ON, 'year met eligible.yes'],
    ['вторая', of({ category: 'вторая' }), ON, 'year violated eligible.category'],
    ['none', of({ category: 'без категории' }), ON, 'year violated eligible.category'],
    [
      '«соответствие занимаемой должности» is none',
      of({ category: 'соответствие занимаемой должности' }),
      ON,
      'year violated eligible.category',
    ],
    ['category not entered', of({ category: '' }), ON, 'year cantTell eligible.unknown'],
    ['category from that day', of({ categoryFrom: '2026-09-10' }), ON, 'year met eligible.yes'],
    ['category from the day after', of({ categoryFrom: '2026-09-11' }), ON, 'year violated eligible.category-later'],
    ['category up to that day', of({ categoryUntil: '2026-09-10' }), ON, 'year met eligible.yes'],
    [
      'category up to the day before',
      of({ categoryUntil: '2026-09-09' }),
      ON,
      'year violated eligible.category-expired',
    ],
    [
      'category ran out later: the day of taking the role decides',
      of({ categoryUntil: '2026-10-01' }),
      ON,
      'year met eligible.yes',
    ],
    ['five full years to the day', of({ specialtySince: '2021-09-10' }), ON, 'year met eligible.yes'],
    ['a day less: four full years', of({ specialtySince: '2021-09-11' }), ON, 'year violated eligible.years'],
    ['five years today are four on that day', of({ specialtySince: '2021-10-15' }), ON, 'year violated eligible.years'],
    ['years not entered', of({ specialtySince: null }), ON, 'year cantTell eligible.unknown'],
    [
      'no category and no years: what is known to be wrong',
      of({ category: 'нет', specialtySince: null }),
      ON,
      'year violated eligible.category',
    ],
    ['day of taking the role not entered', of({}, { from: null }), ON, 'year cantTell eligible.unknown'],
    ['left yesterday', of({}, { to: '2026-10-14' }), ON, 'year inapplicable eligible.nobody'],
    ['leaves today', of({}, { to: ON }), ON, 'year met eligible.yes'],
    ['takes it tomorrow', of({}, { from: '2026-10-16' }), ON, 'year inapplicable eligible.nobody'],
  ];
}

export const novosibirskPeople: readonly CaseTable[] = [
  {
    '7.2-curator': presentCases(ns, 'curator'),
    '7.2-eligible': [
      ...requirements((who, row) => curator(who, methodist, row)),
      [
        'two readings: a deputy head needs no category',
        curator({ category: 'нет', specialtySince: null }, { position: 'заместитель директора' }),
        ON,
        'year met eligible.exempt',
      ],
      [
        'two readings: head of a department neither',
        curator(
          { category: '', specialtySince: '2025-09-01' },
          { position: 'Руководитель структурного подразделения' },
        ),
        ON,
        'year met eligible.exempt',
      ],
      [
        '«заведующий кабинетом» heads one too',
        curator({ category: 'нет' }, { position: 'заведующая кабинетом' }),
        ON,
        'year met eligible.exempt',
      ],
      [
        '«начальник отдела» heads a department',
        curator({ category: 'нет' }, { position: 'начальник отдела' }),
        ON,
        'year met eligible.exempt',
      ],
      ['a senior methodist is a methodist', curator({}, { position: 'старший методист' }), ON, 'year met eligible.yes'],
      ['a teacher', curator({}, { position: 'учитель' }), ON, 'year violated eligible.position'],
      ['position not entered', curator({}, { position: '' }), ON, 'year cantTell eligible.unknown'],
      ['no place of work', curator({}, null), ON, 'year cantTell eligible.unknown'],
      ['methodist from that day', curator({}, { ...methodist, from: '2026-09-10' }), ON, 'year met eligible.yes'],
      [
        'methodist from the day after',
        curator({}, { ...methodist, from: '2026-09-11' }),
        ON,
        'year cantTell eligible.unknown',
      ],
      ['nobody', ns(), ON, 'year inapplicable eligible.nobody'],
      [
        'not among «Люди»',
        ns({ memberships: [membership({ role: 'curator' })] }),
        ON,
        'year cantTell eligible.unknown',
      ],
    ],
    '7.2-order': orderBasisCases(ns, 'curator'),
    '7.3': [
      ...requirements(leader),
      [
        'two readings: a manager has no category for his post',
        leader({ category: 'нет', workerClass: 'руководящий' }),
        ON,
        'year atRisk eligible.manager',
      ],
      [
        'a manager whose years are too few',
        leader({ category: 'нет', workerClass: 'руководящий', specialtySince: '2021-09-11' }),
        ON,
        'year violated eligible.years',
      ],
      [
        'a manager with a category of his teaching job',
        leader({ workerClass: 'руководящий' }),
        ON,
        'year atRisk eligible.manager-post',
      ],
      [
        'a director with a category: the clause says «педагог»',
        took('leader', {}, { position: 'директор' }),
        ON,
        'year atRisk eligible.manager-post',
      ],
      [
        'a director without one: the category is what is broken',
        took('leader', { category: 'вторая' }, { position: 'директор' }),
        ON,
        'year violated eligible.category',
      ],
      ['nobody', ns(), ON, 'year inapplicable eligible.nobody'],
      [
        'an acting leader is not the leader',
        took('actingLeader', { category: 'нет' }, {}),
        ON,
        'year inapplicable eligible.nobody',
      ],
    ],
    '7.4-leader': leaderCases(ns),
    '7.4-election': electionCases(ns, 'leader'),
    '7.5-secretary': presentCases(ns, 'secretary'),
    '7.5-election': electionCases(ns, 'secretary'),
  },
];
