import type { Subject } from '../../../norms/subject';
import { categoryOn } from '../../../register/person-on-date';
import { compositionOn, holderOn, leaderOn } from '../../../register/roles-on-date';
import { compareRussian } from '../../../russian/compare-russian';
import { plural } from '../../../russian/plural';
import { sentence } from '../../numbered-points';
import type { PrintedNames } from '../../printed-names';
import { workplaceOn } from '../../workplace-on';
import type { YearInFigures } from '../../year-in-figures';

const CATEGORY_ORDER = ['высшая', 'первая', 'вторая'];

/** «высшая – 1, первая – 2», the most first where the order is no other. */
function shares(words: readonly string[], order: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const place = (word: string): number => (order.includes(word) ? order.indexOf(word) : order.length);
  return [...counts]
    .sort(([a, m], [b, n]) => place(a) - place(b) || n - m || compareRussian(a, b))
    .map(([word, count]) => `${word}\u00a0–\u00a0${count}`)
    .join(', ');
}

function organizationsLine(subject: Subject, members: readonly string[]): string {
  const { snapshot } = subject.index;
  const known = members
    .map((id) => workplaceOn(snapshot, id, [subject.group.id], subject.stateOn).organization)
    .filter((name) => name !== '');
  const count = new Set(known).size;
  const all = `В составе ${members.length} ${plural(members.length, ['человек', 'человека', 'человек'])}`;
  if (count === 0) return `${all}.`;
  if (count === 1 && known.length === members.length) return sentence(`${all}, все – ${known[0]}`);
  const unknown = members.length - known.length;
  const rest = unknown === 0 ? '' : `; место работы не указано – ${unknown}`;
  const from = count === 1 ? '' : ` из ${count} ${plural(count, ['организации', 'организаций', 'организаций'])}`;
  return `${all}${from}: ${shares(known, [])}${rest}.`;
}

function categoriesLine({ index, stateOn }: Subject, members: readonly string[]): string {
  const words = members.map((id) => {
    const person = index.person(id);
    const category = person === undefined ? undefined : categoryOn(person, stateOn);
    if (category?.kind === 'valid') return category.category;
    return category?.kind === 'none' ? 'без категории' : 'не указана';
  });
  return words.every((word) => word === 'не указана')
    ? ''
    : `Квалификационные категории: ${shares(words, CATEGORY_ORDER)}.`;
}

/** Sentences about who belongs to the group at the end of the year, or today while it lasts. */
export function peopleSentences(subject: Subject, figures: YearInFigures, names: PrintedNames): readonly string[] {
  const { facts, stateOn } = subject;
  const members = compositionOn(facts.memberships, stateOn);
  const leader = leaderOn(facts.memberships, stateOn);
  const secretary = holderOn(facts.memberships, 'secretary', stateOn);
  const listed = (ids: readonly string[]): string =>
    ids
      .map((id) => names.nominative(id))
      .sort(compareRussian)
      .join(', ');
  const { leaderTitle, secretaryTitle } = subject.regulation;
  const heads = [
    ...(leader === undefined ? [] : [`${leaderTitle.trim() || 'руководитель'} – ${names.nominative(leader.personId)}`]),
    ...(secretary === undefined
      ? []
      : [`${secretaryTitle.trim() || 'секретарь'} – ${names.nominative(secretary.personId)}`]),
  ].join(', ');
  const sentences = [
    organizationsLine(subject, members),
    heads === '' ? '' : `${heads.charAt(0).toUpperCase()}${sentence(heads.slice(1))}`,
    categoriesLine(subject, members),
    figures.joined.length === 0 ? '' : sentence(`В течение года вошли в состав: ${listed(figures.joined)}`),
    figures.left.length === 0 ? '' : sentence(`Вышли из состава: ${listed(figures.left)}`),
  ];
  return sentences.filter((one) => one !== '');
}
