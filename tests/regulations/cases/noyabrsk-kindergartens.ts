// Ноябрьск 3.6: a lesson in each calendar quarter where kindergartens work.
import { type CaseTable, held } from './case-table';
import { mixed, planned, preschool, school, working } from './noyabrsk-facts';

export const noyabrskKindergartens: CaseTable = {
  '3.6-preschool': [
    ['no lesson, 15 days left', preschool(), '2026-09-15', '2026-Q3 pending meetings.fewer-so-far by 2026-09-30 of 1'],
    ['no lesson, 14 days left', preschool(), '2026-09-16', '2026-Q3 atRisk meetings.near'],
    ['III: the last day', preschool(), '2026-09-30', '2026-Q3 atRisk meetings.near'],
    [
      'III: the day after',
      preschool(),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few; 2026-Q4 pending meetings.fewer-so-far',
    ],
    ['III is closed by September', preschool(held('2026-09-30')), '2026-10-01', '2026-Q3 met meetings.enough'],
    ['III is closed by July too', preschool(held('2026-07-01')), '2026-10-01', '2026-Q3 met meetings.enough'],
    [
      '30 June is of the quarter before',
      preschool(held('2026-06-30')),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'nothing is demanded in August',
      preschool(held('2026-06-30', '2026-02-10', '2025-12-10', '2025-09-10')),
      '2026-08-31',
      '2025-Q3 met meetings.enough; 2025-Q4 met meetings.enough; 2026-Q1 met meetings.enough; 2026-Q2 met meetings.enough',
      '2025/26',
    ],
    ['IV: the last day', preschool(), '2026-12-31', '2026-Q4 atRisk meetings.near by 2026-12-31'],
    ['IV: the day after', preschool(), '2027-01-01', '2026-Q4 violated meetings.too-few'],
    [
      '31 December closes IV, not I',
      preschool(held('2026-12-31')),
      '2027-04-01',
      '2026-Q4 met meetings.enough; 2027-Q1 violated meetings.too-few',
    ],
    ['I: the last day', preschool(), '2027-03-31', '2027-Q1 atRisk meetings.near'],
    ['I: the day after', preschool(), '2027-04-01', '2027-Q1 violated meetings.too-few'],
    ['II: the last day', preschool(), '2027-06-30', '2027-Q2 atRisk meetings.near'],
    ['II: the day after', preschool(), '2027-07-01', '2027-Q2 violated meetings.too-few'],
    ['II has not begun', preschool(), '2027-03-31', '2027-Q2 pending meetings.not-started'],
    ['nobody has said', preschool(planned('2026-09-20')), '2026-10-01', '2026-Q3 cantTell meetings.unanswered'],
    [
      'created when half of III is left',
      preschool({}, { createdOn: '2026-08-16' }),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'created a day later',
      preschool({}, { createdOn: '2026-08-17' }),
      '2026-10-01',
      '2026-Q3 inapplicable meetings.part-of-period',
    ],
    ['a school group', school(), '2026-10-01', 'year inapplicable norm.other-audience'],
    [
      'mixed, most in kindergartens',
      mixed(working('общее', 'дошкольное', 'дошкольное')),
      '2026-10-01',
      '2026-Q3 violated meetings.too-few',
    ],
    [
      'mixed, equal shares',
      mixed(working('общее', 'дошкольное')),
      '2026-10-01',
      'year inapplicable norm.other-audience',
    ],
    [
      'mixed, nobody knows: asked once, by its neighbour',
      mixed(),
      '2026-10-01',
      'year inapplicable norm.audience-unknown',
    ],
  ],
};
