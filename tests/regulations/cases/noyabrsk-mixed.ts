// Ноябрьск 3.6, the strict reading: a mixed group keeps the periods of its minority too. Shown for information.
import { type CaseTable, held } from './case-table';
import { mixed, planned, preschool, school, trimesters, working } from './noyabrsk-facts';

const mostInSchools = working('общее', 'общее', 'дошкольное');
const mostInKindergartens = working('общее', 'дошкольное', 'дошкольное');

/** Schools are the majority: quarters are asked by the usual norm, calendar quarters here. */
const kindergartensToo: CaseTable = {
  '3.6-mixed-preschool': [
    ['15 days left', mixed(mostInSchools), '2026-09-15', '2026-Q3 pending meetings.fewer-so-far by 2026-09-30 of 1'],
    ['14 days left', mixed(mostInSchools), '2026-09-16', '2026-Q3 atRisk meetings.near'],
    ['the last day', mixed(mostInSchools), '2026-09-30', '2026-Q3 atRisk meetings.near'],
    ['the day after', mixed(mostInSchools), '2026-10-01', '2026-Q3 violated meetings.too-few'],
    [
      'the quarter of schools goes on: the miss is told here',
      mixed(mostInSchools),
      '2026-11-04',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'the quarter of schools is over too: the miss is told there',
      mixed(mostInSchools),
      '2026-11-05',
      '2026-Q3 inapplicable norm.told-already; 2026-Q4 pending meetings.fewer-so-far',
    ],
    [
      'one miss there tells of one miss here',
      mixed({ ...mostInSchools, ...held('2026-12-31') }),
      '2027-04-05',
      '2026-Q3 inapplicable norm.told-already; 2026-Q4 met meetings.enough; 2027-Q1 inapplicable norm.told-already',
    ],
    [
      'a lesson in October keeps the quarter of schools and misses the calendar one',
      mixed({ ...mostInSchools, ...held('2026-10-01') }),
      '2026-11-05',
      '2026-Q3 violated meetings.too-few; 2026-Q4 met meetings.enough',
    ],
    [
      'two calendar quarters missed, the same quarters of schools',
      mixed(mostInSchools),
      '2027-01-11',
      '2026-Q3 inapplicable norm.told-already; 2026-Q4 inapplicable norm.told-already',
    ],
    [
      'a lesson in September keeps both',
      mixed({ ...mostInSchools, ...held('2026-09-30') }),
      '2026-11-05',
      '2026-Q3 met meetings.enough',
    ],
    [
      'nobody has said',
      mixed({ ...mostInSchools, ...planned('2026-09-20') }),
      '2026-10-01',
      '2026-Q3 cantTell meetings.unanswered',
    ],
    [
      'equal shares count as schools',
      mixed(working('общее', 'дошкольное')),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'the row leaves it to the places of work',
      mixed(mostInSchools, { audience: '' }),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'trimesters are the schools’, calendar quarters stay',
      mixed({ ...mostInSchools, calendar: trimesters }, { periodSystem: 'триместры', calendar: 'гимназия' }),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    ['kindergartens are the majority', mixed(mostInKindergartens), '2026-10-01', 'year inapplicable norm.not-minority'],
    ['nobody of kindergartens', mixed(working('общее', 'общее')), '2026-10-01', 'year inapplicable norm.not-minority'],
    ['a school group', school(mostInSchools), '2026-10-01', 'year inapplicable norm.not-minority'],
    ['a preschool group', preschool(), '2026-10-01', 'year inapplicable norm.not-minority'],
    ['places of work not entered', mixed(), '2026-10-01', 'year inapplicable norm.audience-unknown'],
  ],
};

/** Kindergartens are the majority: calendar quarters are asked by the usual norm, quarters of schools here. */
const schoolsToo: CaseTable = {
  '3.6-mixed-school': [
    [
      '15 days left',
      mixed({ ...mostInKindergartens, ...held('2026-08-14') }),
      '2026-10-20',
      'q1 pending meetings.fewer-so-far by 2026-11-04 of 1',
    ],
    ['14 days left', mixed(mostInKindergartens), '2026-10-21', 'q1 atRisk meetings.near'],
    ['the last day', mixed(mostInKindergartens), '2026-11-04', 'q1 atRisk meetings.near'],
    [
      'the day after, the calendar quarter is kept',
      mixed({ ...mostInKindergartens, ...held('2026-08-14') }),
      '2026-11-05',
      'q1 violated meetings.too-few; q2 pending meetings.fewer-so-far',
    ],
    [
      'the day after, the calendar quarter is missed too: told there',
      mixed(mostInKindergartens),
      '2026-11-05',
      'q1 inapplicable norm.told-already',
    ],
    [
      'a lesson in October keeps it',
      mixed({ ...mostInKindergartens, ...held('2026-10-01') }),
      '2026-11-05',
      'q1 met meetings.enough',
    ],
    [
      'nobody has said',
      mixed({ ...mostInKindergartens, ...planned('2026-11-02') }),
      '2026-11-05',
      'q1 cantTell meetings.unanswered',
    ],
    [
      'supplementary education keeps quarters too',
      mixed({ ...working('дополнительное', 'дошкольное', 'дошкольное'), ...held('2026-08-14') }),
      '2026-11-05',
      'q1 violated meetings.too-few',
    ],
    [
      'the majority keeps quarters already',
      mixed(working('дополнительное', 'дополнительное', 'общее', 'дошкольное')),
      '2026-11-05',
      'year inapplicable norm.not-minority',
    ],
    [
      'the group lives by trimesters: the majority is asked by them, and tells of the miss',
      mixed({ ...mostInKindergartens, calendar: trimesters }, { periodSystem: 'триместры', calendar: 'гимназия' }),
      '2026-11-23',
      't1 inapplicable norm.told-already',
    ],
    [
      'calendar quarters are not the schools’',
      mixed({ ...mostInKindergartens, ...held('2026-08-14') }, { periodSystem: 'кварталы' }),
      '2026-11-05',
      'q1 violated meetings.too-few',
    ],
    ['schools are the majority', mixed(mostInSchools), '2026-11-05', 'year inapplicable norm.not-minority'],
    ['a preschool group', preschool(), '2026-11-05', 'year inapplicable norm.not-minority'],
  ],
};

export const noyabrskMixed: readonly CaseTable[] = [kindergartensToo, schoolsToo];
