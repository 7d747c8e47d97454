import type { ShowEvidenceInput, ShowEvidenceOutput } from '../../../contract/evidence';
import { previousSchoolYear, type SchoolYear, schoolYearOf } from '../../../domain/calendar/school-year';
import { type EvidenceFact, type EvidenceSection, evidenceOf } from '../../../domain/documents/evidence';
import { workplaceOn } from '../../../domain/documents/workplace-on';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { partWords } from '../../../messages/evidence';
import { AppError } from '../../app-error';
import { namesOf } from '../../register-access/names';
import { groupWords } from '../home/group-words';
import { roleTitle } from '../role-title';
import { rowRef } from '../row-ref';
import type { UseCase } from '../use-case';

const SECTIONS: readonly EvidenceSection[] = ['roles', 'meetings', 'talks', 'products', 'assignments', 'awards'];
/** Papers for attestation look back five years; ten more are kept in reach. */
const YEARS_BACK = 15;

/**
 * Gathers what a person did in groups, for the papers of attestation.
 *
 * @throws AppError NOT_FOUND
 */
export function showEvidence(
  { register }: UseCase,
  { personId, fromYear, toYear }: ShowEvidenceInput,
): ShowEvidenceOutput {
  const { snapshot, today } = register;
  if (!snapshot.persons.some(({ id }) => id === personId)) throw new AppError('NOT_FOUND', { what: 'row' });
  const years = fromYear <= toYear ? { fromYear, toYear } : { fromYear: toYear, toYear: fromYear };
  const { facts, undated } = evidenceOf(snapshot, personId, years);
  const view = factView(register);
  return {
    ...years,
    name: namesOf(snapshot).full(personId),
    work: workWords(snapshot, personId, today),
    years: knownYears(today),
    sections: SECTIONS.map((code) => ({
      code,
      facts: facts.filter(({ section }) => section === code).map(view),
    })).filter((section) => section.facts.length > 0),
    undated,
  };
}

function factView({
  snapshot,
  today,
  decoded: { nameOf },
}: UseCase['register']): (fact: EvidenceFact) => ShowEvidenceOutput['sections'][number]['facts'][number] {
  const regulation = groupWords(snapshot, today);
  return ({ date, to, title, part, details, groupIds, table, id, section }) => {
    const [groupId = null] = groupIds;
    const words = groupId === null ? undefined : regulation(groupId);
    const said =
      section === 'roles' && part !== null && part !== 'chair' && part !== 'present'
        ? roleTitle(part, words)
        : title || nameOf(table, id);
    const asWhat = section === 'meetings' ? partWords(part) : '';
    return {
      date,
      to,
      title: said,
      details: [asWhat, ...details].filter((one) => one !== '').join(', '),
      group: groupIds.map((one) => nameOf('groups', one) || one).join('; '),
      groupId,
      row: rowRef({ table, id }, nameOf),
    };
  };
}

function workWords(snapshot: RegisterSnapshot, personId: string, today: string): string {
  const { position, organization } = workplaceOn(snapshot, personId, [], today);
  return [position, organization].filter((part) => part !== '').join(', ');
}

function knownYears(today: string): SchoolYear[] {
  const years = [schoolYearOf(today)];
  while (years.length < YEARS_BACK) years.push(previousSchoolYear(years[years.length - 1] ?? ''));
  return years;
}
