import type { Subject } from '../../../norms/subject';
import { type PrintedNames, printedNames } from '../../printed-names';
import { workplaceOn } from '../../workplace-on';

/** Names of people in a paper about a year: everybody who belonged to the group, made a product or was petitioned for. */
export function yearNames({ facts, group, index, stateOn }: Subject): PrintedNames {
  const { snapshot } = index;
  const mentioned = new Set<string>([
    ...facts.memberships.map(({ personId }) => personId),
    ...index.productsOf(group.id).flatMap(({ authorIds }) => authorIds),
    ...snapshot.petitions.flatMap(({ groupId, personId }) => (groupId === group.id && personId ? [personId] : [])),
    ...facts.meetings.flatMap(({ id }) => index.agendaOf(id).flatMap(({ speakerId }) => speakerId ?? [])),
  ]);
  const people = snapshot.persons.filter(({ id }) => mentioned.has(id));
  return printedNames(people, (id) => workplaceOn(snapshot, id, [group.id], stateOn).organization);
}
