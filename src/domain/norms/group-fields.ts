// What has to be said about a group: L 1.1 («по заявленной тематике»), G 3.2 (goal), N 3.2 (base), NS III (page).
import type { Group } from '../register/group';
import { finding, missingField } from './finding';
import { closedFinding, GROUP_CLOSED } from './group-state';
import type { NormKind } from './norm-kind';
import { oncePerText } from './once-per-text';

type CardField =
  | 'theme'
  | 'goal'
  | 'baseOrganizationIds'
  | 'curatingOrganizationId'
  | 'pageUrl'
  | 'plannedUntil'
  | 'createdOn';

const FIELD_OF_WORD: readonly (readonly [beginning: string, field: CardField])[] = [
  ['тем', 'theme'],
  ['проблем', 'theme'],
  ['цел', 'goal'],
  ['баз', 'baseOrganizationIds'],
  ['курир', 'curatingOrganizationId'],
  ['страниц', 'pageUrl'],
  ['сайт', 'pageUrl'],
  ['срок', 'plannedUntil'],
  ['период работы', 'plannedUntil'],
  ['дата создания', 'createdOn'],
];

/** Returns the cell of a group's row that a word of a clause means; `null` when there is no such cell. */
const groupFieldOf = oncePerText((word): CardField | null => {
  const text = word.trim().toLowerCase();
  return FIELD_OF_WORD.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
});

function isFilled(value: Group[CardField]): boolean {
  return value !== null && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);
}

/** The row of the group says what the clause wants; an empty cell is not yet a broken norm. */
export const groupFields: NormKind = {
  id: 'group-fields',
  title: 'Обязательные сведения об объединении',
  requires: ['content'],
  understands: [],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: ['group-fields.all', 'group-fields.not-filled', 'group-fields.unknown-word', GROUP_CLOSED],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { group, frame, stateOn } = subject;
    const { content } = norm.parameters;
    const unknown = content.filter((word) => groupFieldOf(word) === null);
    if (unknown.length > 0) {
      const missing = [missingField('norms', norm.id, 'content')];
      const data = { words: unknown };
      return [finding(frame.period, stateOn, 'cantTell', 'group-fields.unknown-word', { missing, data })];
    }
    const empty = content.filter((word) => {
      const field = groupFieldOf(word);
      return field !== null && !isFilled(group[field]);
    });
    if (empty.length === 0) {
      const counted = [{ table: 'groups', id: group.id } as const];
      return [finding(frame.period, stateOn, 'met', 'group-fields.all', { counted, data: { fields: content } })];
    }
    const missing = empty.map((word) => missingField('groups', group.id, groupFieldOf(word)));
    return [
      finding(frame.period, stateOn, 'cantTell', 'group-fields.not-filled', { missing, data: { fields: empty } }),
    ];
  },
};
