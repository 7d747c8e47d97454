import type { PlainDate } from '../calendar/plain-date';
import type { Group } from '../register/group';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { latestBegun } from '../register/roles-on-date';
import type { Regulation } from '../regulations/regulation';
import { compositionRows } from './papers/orders/composition-rows';
import type { PaperData, PersonValue } from './papers/paper-value';
import type { PrintedNames } from './printed-names';

/** People of the minutes as a template may name them, in any case. */
export interface MinutesPeople {
  readonly chair: PersonValue;
  readonly secretary: PersonValue;
  readonly leader: PersonValue;
  readonly curator: PersonValue;
  /** Rows of the composition on the day of the meeting; of a joint meeting each person once. */
  readonly members: readonly PaperData[];
}

interface Asked {
  readonly groups: readonly Group[];
  readonly regulation: Regulation | undefined;
  /** `null`: not known yet; nobody is a member then. */
  readonly on: PlainDate | null;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly leaderId: string | null;
  readonly names: PrintedNames;
}

const NOBODY: PersonValue = { kind: 'person', name: null };
const NAMELESS = { lastName: '', firstName: '', middleName: '', sex: '', nameForms: '' } as const;

function members(snapshot: RegisterSnapshot, { groups, regulation, on }: Asked): readonly PaperData[] {
  if (on === null) return [];
  const rows = groups.flatMap((group) => compositionRows(snapshot, group, regulation, on));
  const codeOf = ({ 'фамилия имя отчество': value }: PaperData): string => (value as PersonValue).code ?? '';
  return rows
    .filter((row, index) => rows.findIndex((one) => codeOf(one) === codeOf(row)) === index)
    .map((row, index) => ({ ...row, 'номер по порядку': String(index + 1) }));
}

/** People of the minutes; who chaired and who wrote are printed with initials while no form is asked for. */
export function minutesPeople(snapshot: RegisterSnapshot, asked: Asked): MinutesPeople {
  const { names, groups } = asked;
  const named = (id: string | null): PersonValue =>
    id === null
      ? NOBODY
      : { kind: 'person', name: snapshot.persons.find((person) => person.id === id) ?? NAMELESS, code: id };
  const short = (id: string | null): PersonValue =>
    id === null ? NOBODY : { ...named(id), printed: names.nominative(id) };
  const ids = groups.map(({ id }) => id);
  const curators = snapshot.memberships.filter(
    ({ groupId, role, from, to }) =>
      role === 'curator' &&
      ids.includes(groupId) &&
      (asked.on === null ? to === null : (from === null || from <= asked.on) && (to === null || to >= asked.on)),
  );
  return {
    chair: short(asked.chairId),
    secretary: short(asked.secretaryId),
    leader: named(asked.leaderId),
    curator: named(latestBegun(curators)?.personId ?? null),
    members: members(snapshot, asked),
  };
}
