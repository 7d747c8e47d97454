import type { PlainDate } from '../../../calendar/plain-date';
import type { Group } from '../../../register/group';
import type { Membership, MembershipRole } from '../../../register/membership';
import { categoryOn } from '../../../register/person-on-date';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { isActiveOn, latestBegun } from '../../../register/roles-on-date';
import type { Regulation } from '../../../regulations/regulation';
import { compareRussian } from '../../../russian/compare-russian';
import { workplaceOn } from '../../workplace-on';
import { type FieldDefinition, field, listField } from '../field-definition';
import type { PaperData } from '../paper-value';

/** Roles in the order of the appendix; a curator is no member. */
const ORDER: readonly MembershipRole[] = ['leader', 'actingLeader', 'secretary', 'member'];

/** How a role is called under the regulation, nominative. */
export function roleTitle(role: MembershipRole, regulation: Regulation | undefined): string {
  const leader = regulation?.leaderTitle.trim() || 'руководитель';
  switch (role) {
    case 'leader':
      return leader;
    case 'actingLeader':
      return `исполняющий обязанности ${leader === 'координатор' ? 'координатора' : 'руководителя'}`;
    case 'secretary':
      return regulation?.secretaryTitle.trim() || 'секретарь';
    case 'curator':
      return regulation?.curatorTitle.trim() || 'куратор';
    case 'member':
      return 'член';
  }
}

/** Appendix «Состав»: everything in the nominative. */
export const COMPOSITION_FIELD = listField(
  'состав',
  'строки приложения: руководитель, секретарь, члены по алфавиту',
  [
    field('номер по порядку', 'text', 'номер строки'),
    field('фамилия имя отчество', 'person', 'полностью'),
    field('должность', 'text', 'должность на день приказа'),
    field('образовательная организация', 'text', 'краткое название'),
    field('категория', 'text', 'квалификационная категория на день приказа'),
    field('роль', 'text', 'руководитель, секретарь, член'),
  ],
  { ready: ['{фамилия имя отчество}, {должность}, {образовательная организация}'] },
);

/** The composition as a word of a paper that does not need it: a template may name it all the same. */
export const spareComposition = (day: string): FieldDefinition => ({
  ...COMPOSITION_FIELD,
  meaning: `состав на день ${day}: руководитель, секретарь, члены`,
  isSpare: true,
});

/** Roles that one person has at a time: whoever was named before and has no last day is a member beside him. */
const OF_ONE: readonly MembershipRole[] = ['leader', 'secretary'];

/** The row by which each person is named, the first role of the appendix before others. */
function namedRows(rows: readonly Membership[], plain: readonly MembershipRole[]): readonly Membership[] {
  const first = new Map<string, Membership>();
  for (const role of ORDER) {
    const own = rows.filter((row) => row.role === role);
    const holder = OF_ONE.includes(role) ? latestBegun(own) : undefined;
    const named = plain.includes(role) ? [] : holder === undefined ? own : [holder];
    for (const row of named) if (!first.has(row.personId)) first.set(row.personId, row);
  }
  for (const row of rows) {
    if (row.role !== 'curator' && !first.has(row.personId)) first.set(row.personId, { ...row, role: 'member' });
  }
  return [...first.values()];
}

/**
 * Rows of the composition on a day, both ends of a membership inclusive. Of several leaders or secretaries the latest
 * begun is named so, as all papers have it.
 *
 * @param plain roles that are not named: members elect them later, so that those who hold them are mere members
 */
export function compositionRows(
  snapshot: RegisterSnapshot,
  group: Group,
  regulation: Regulation | undefined,
  on: PlainDate,
  plain: readonly MembershipRole[] = [],
): readonly PaperData[] {
  const rows = snapshot.memberships.filter((row) => row.groupId === group.id && isActiveOn(row, on));
  const nameOf = (id: string): string => {
    const person = snapshot.persons.find((one) => one.id === id);
    return person === undefined ? id : `${person.lastName} ${person.firstName} ${person.middleName}`;
  };
  const isNamed = (row: Membership): number => (row.role === 'member' ? 1 : 0);
  const sorted = [...namedRows(rows, plain)].sort(
    (a, b) =>
      isNamed(a) - isNamed(b) ||
      (isNamed(a) === 0 ? ORDER.indexOf(a.role) - ORDER.indexOf(b.role) : 0) ||
      compareRussian(nameOf(a.personId), nameOf(b.personId)),
  );
  return sorted.map((row, index) => {
    const person = snapshot.persons.find(({ id }) => id === row.personId);
    const place = workplaceOn(snapshot, row.personId, [group.id], on);
    const category = person === undefined ? undefined : categoryOn(person, on);
    return {
      'номер по порядку': String(index + 1),
      'фамилия имя отчество': { kind: 'person', name: person ?? null, code: row.personId },
      должность: place.position,
      'образовательная организация': place.organization,
      категория: category?.kind === 'valid' ? category.category : '',
      роль: roleTitle(row.role, regulation),
    };
  });
}
