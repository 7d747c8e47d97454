// Гимназия № 7: results shown (3.3), the four papers (5).
import { documentRecord, product } from '../../domain/norm-under-test';
import { plan } from '../../domain/register-builder';
import { type CaseTable, factsOf, held } from './case-table';

const plc = factsOf('gymnasium7-2023', { type: 'ПОС' });
const ON = '2026-10-15';

const shown = (shownOn: string | null, shownWhere = 'педсовет') => ({
  products: [product('ПР-1', '2026-10-01', { shownOn, shownWhere })],
});
const until = { createdOn: '2026-09-15', plannedUntil: '2027-03-15' };
const roadmap = { plans: [plan()] };
const checklist = { documents: [documentRecord('Д-1', 'чек-лист по реализации мероприятий')] };
const order = { creationBasis: 'Приказ от 01.09.2026 № 215' };

export const gymnasium7Papers: CaseTable = {
  '3.3-results': [
    ['shown', plc(shown('2027-01-20'), until), '2027-01-20', 'term met results.enough of 1'],
    [
      'shown tomorrow',
      plc(shown('2027-01-20'), until),
      '2027-01-19',
      'term pending results.fewer-so-far by 2027-03-15',
    ],
    ['31 days left', plc({}, until), '2027-02-12', 'term pending results.fewer-so-far'],
    ['30 days left', plc({}, until), '2027-02-13', 'term atRisk results.near'],
    ['the last day', plc({}, until), '2027-03-15', 'term atRisk results.near'],
    ['the day after', plc({}, until), '2027-03-16', 'term violated results.too-few'],
    ['where, but not when', plc(shown(null), until), '2027-03-16', 'term cantTell results.not-filled'],
    ['neither where nor when', plc(shown(null, ''), until), '2027-03-16', 'term violated results.too-few'],
    ['no term: nothing is due', plc(), '2027-03-16', 'term pending results.term-open'],
    [
      'the task was solved earlier',
      plc({}, { ...until, closedOn: '2026-12-20' }),
      '2026-12-21',
      'term violated results.too-few by 2026-12-20',
    ],
  ],
  '5': [
    ['all four', plc({ ...roadmap, ...checklist }, order), ON, 'year met documents.all'],
    ['no checklist, no meeting yet', plc(roadmap, order), ON, 'year pending documents.not-yet by 2027-05-31'],
    [
      'no checklist, they meet',
      plc({ ...roadmap, ...held('2026-10-05') }, order),
      ON,
      'year atRisk documents.working-without',
    ],
    ['no order', plc({ ...roadmap, ...checklist }), '2027-06-01', 'year violated documents.absent'],
    ['no roadmap', plc(checklist, order), '2027-06-01', 'year violated documents.absent'],
    [
      'the roadmap among the papers',
      plc({ documents: [...checklist.documents, documentRecord('Д-2', 'дорожная карта')] }, order),
      ON,
      'year met documents.all',
    ],
    [
      'a checklist of another year',
      plc({ ...roadmap, documents: [documentRecord('Д-1', 'чек-лист', { schoolYear: '2025/26' })] }, order),
      '2027-06-01',
      'year violated documents.absent',
    ],
    ['31 days left', plc(), '2027-04-30', 'year pending documents.not-yet'],
    ['30 days left', plc(), '2027-05-01', 'year atRisk documents.near'],
    ['the last day', plc(), '2027-05-31', 'year atRisk documents.near'],
    ['the day after', plc(), '2027-06-01', 'year violated documents.absent'],
    [
      'the term ends on 15 December',
      plc({}, { plannedUntil: '2026-12-15' }),
      '2026-12-16',
      'year violated documents.absent by 2026-12-15',
    ],
    [
      'created after teaching',
      plc({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable documents.created-after',
    ],
  ],
};
