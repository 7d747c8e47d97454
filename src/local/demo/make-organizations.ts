import type { DemoOrganization, DemoProfile } from './demo-profile';
import { type DemoTables, nextId } from './demo-tables';
import type { DemoName } from './people-names';
import type { Story } from './story';

const fullName = (name: DemoName): string => `${name.lastName} ${name.firstName} ${name.middleName}`;

/** Writes the authority, the method centres and the organisations of every level. */
export function makeOrganizations(
  profile: DemoProfile,
  tables: DemoTables,
  newName: Story['newName'],
): Story['organizations'] {
  const add = (organization: DemoOrganization, isSubordinate: boolean): string => {
    const id = nextId(tables, 'organizations');
    tables.organizations.push({
      id,
      name: organization.name,
      shortName: organization.shortName,
      kind: organization.kind,
      isSubordinate,
      workWeek: organization.kind === 'школа' ? 6 : 5,
      place: profile.place,
      headPosition: organization.headPosition,
      headName: fullName(newName()),
      note: '',
    });
    return id;
  };
  const authorityId = add(profile.authority, profile.hasTerm);
  const methodCentreIds = profile.methodCentres.map((one) => add(one, true));
  const schools = profile.hasTerm ? [authorityId] : profile.schools.map((one) => add(one, true));
  const kindergartens = profile.kindergartens.map((one) => add(one, !profile.hasTerm));
  const additional = profile.additional.map((one) => add(one, !profile.hasTerm));
  return {
    authorityId,
    methodCentreIds,
    byLevel: { общее: schools, дошкольное: kindergartens, дополнительное: additional },
  };
}
