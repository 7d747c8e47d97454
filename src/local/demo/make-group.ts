import { plainDate } from '../../domain/calendar/date-arithmetic';
import { BLANK_GROUP, type Group } from '../../domain/register/group';
import type { Conduct } from './conduct';
import { dateInYear } from './demo-dates';
import type { DemoGroup } from './demo-profile';
import { nextId } from './demo-tables';
import { makeMemberships } from './make-memberships';
import { TRAITS } from './profiles/traits';
import type { GroupLife, GroupStory, Story } from './story';
import { TEACHING_FIELDS, type TeachingField } from './teaching-fields';
import { traitsOf } from './traits';

const AUDIENCE = { общее: 'школьные', дошкольное: 'дошкольные', дополнительное: 'дополнительное' } as const;

/** Communities for a term live one school year; the first four of them lived the last one. */
function lifeForTerm(story: Story, index: number): GroupLife {
  const last = story.currentStart - 1;
  if (index < 4) return { from: plainDate(last, 9, 8 + index), to: plainDate(last + 1, 5, 29), reason: 'срок истёк' };
  return { from: plainDate(story.currentStart, 9, 1 + (index % 5)), to: null, reason: '' };
}

function lifeOf(story: Story, conduct: Conduct, index: number): GroupLife {
  const { currentStart, profile } = story;
  if (profile.hasTerm) return lifeForTerm(story, index);
  const usual = plainDate(currentStart - 1 - story.random.int(1, 4), 9, story.random.int(1, 20));
  switch (conduct.life) {
    case 'createdThisAutumn':
      return { from: plainDate(currentStart, 10, 5), to: null, reason: '' };
    case 'createdInWinter':
      return { from: plainDate(currentStart, 1, 19), to: null, reason: '' };
    case 'closedInWinter':
      return { from: usual, to: plainDate(currentStart, 1, 30), reason: 'задачи решены' };
    case 'closingInWinter':
      return { from: usual, to: plainDate(currentStart + 1, 1, 29), reason: 'срок истёк' };
    case 'whole':
      return { from: usual, to: null, reason: '' };
  }
}

function frequency(story: Story, index: number): readonly [number | null, string, string] {
  if (!story.profile.ownFrequency || index % 6 === 4) return [null, '', ''];
  const basis = 'протокол первого заседания № 1';
  return index % 2 === 0 ? [1, 'месяц', basis] : [1, 'учебная четверть', basis];
}

/** A row of «Объединения» that says what the group is, and nothing yet of its life. */
export function blankGroup(
  { tables, profile }: Story,
  { type, name, theme, goal }: DemoGroup,
  level: TeachingField['level'],
): Group {
  return {
    ...BLANK_GROUP,
    id: nextId(tables, 'groups'),
    name,
    type,
    regulationId: profile.id,
    audience: AUDIENCE[level],
    theme,
    goal,
  };
}

/** Writes one group with everybody in it. */
export function makeGroup(story: Story, spec: DemoGroup, conduct: Conduct, index: number): GroupStory {
  const { tables, profile, random, organizations } = story;
  const field: TeachingField = TEACHING_FIELDS[spec.field];
  const life = lifeOf(story, conduct, index);
  const row = blankGroup(story, spec, field.level);
  const groupId = row.id;
  const [ownFrequencyCount, ownFrequencyPeriod, ownFrequencyBasis] = frequency(story, index);
  const order = `приказ от ${life.from.split('-').reverse().join('.')} № ${random.int(40, 390)}-од`;
  tables.groups.push({
    ...row,
    baseOrganizationIds: [random.pick(organizations.byLevel[field.level])],
    curatingOrganizationId: organizations.methodCentreIds[index % organizations.methodCentreIds.length] ?? null,
    ...(conduct.plainData ? { creationBasis: order } : { audience: '', theme: '' }),
    ownFrequencyCount,
    ownFrequencyPeriod,
    ownFrequencyBasis,
    createdOn: life.from,
    plannedUntil: profile.hasTerm ? (life.to ?? dateInYear(story.currentStart, [5, 28])) : null,
    closedOn: life.to,
    closingBasis:
      life.to === null || profile.hasTerm
        ? ''
        : `приказ от ${life.to.split('-').reverse().join('.')} № ${random.int(40, 390)}-од`,
    closingReason: life.reason,
  });
  makeMemberships(story, { groupId, field, conduct, index, life, size: spec.size });
  const traits = traitsOf(TRAITS[profile.id], index);
  return { groupId, spec, field, conduct, traits, index, livesFrom: life.from, livesTo: life.to };
}
