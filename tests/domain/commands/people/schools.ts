import type { Organization } from '../../../../src/domain/register/organization';

const school = (id: string, shortName: string): Organization => ({
  id,
  name: `Школа ${shortName}`,
  shortName,
  kind: 'школа',
  isSubordinate: true,
  workWeek: 5,
  place: 'г. Энск',
  headPosition: '',
  headName: '',
  note: '',
});

/** Two schools, «ОО-1» and «ОО-2». */
export const SCHOOLS: readonly Organization[] = [school('ОО-1', 'СОШ № 1'), school('ОО-2', 'СОШ № 2')];
