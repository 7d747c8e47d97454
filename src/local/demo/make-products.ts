import type { PlainDate } from '../../domain/calendar/plain-date';
import type { MethodProduct } from '../../domain/register/method-product';
import { dateAfterYear, dateInYear, workdayAfter } from './demo-dates';
import type { MonthDay } from './demo-profile';
import { nextId } from './demo-tables';
import type { GroupStory, Story, YearStory } from './story';

/** For regulations that name no kinds of products. */
const USUAL_KIND = 'методические материалы';

const DAYS: readonly MonthDay[] = [
  [10, 7],
  [11, 9],
  [2, 15],
  [4, 5],
];

/** A day on which the group lives, taken in turn; `null` when no day will do. */
function dayOfMaking(story: Story, group: GroupStory, year: YearStory): PlainDate | null {
  const from = (group.index * 3 + (year.which === 'last' ? 2 : 0)) % DAYS.length;
  const inTurn = [...DAYS.slice(from), ...DAYS.slice(0, from)];
  const days = inTurn.map((day) => workdayAfter(dateInYear(year.startYear, day), story.random.int(0, 9)));
  return days.find((day) => day > group.livesFrom && (group.livesTo === null || day <= group.livesTo)) ?? null;
}

function shown({ profile }: Story, { traits }: GroupStory, madeOn: PlainDate) {
  if (traits.has('notShown')) return { shownWhere: '', shownOn: null };
  const shownOn = traits.has('shownDayUnknown') ? null : workdayAfter(madeOn, 14);
  return { shownWhere: profile.products.shownAt, shownOn };
}

function sent(story: Story, { traits, index }: GroupStory, year: YearStory, madeOn: PlainDate) {
  const { sent: usual } = story.profile.products;
  if (usual === null || (year.which === 'last' && traits.has('notSent'))) return { sentTo: '', sentOn: null };
  // Some wait until the year ends, some send each product as soon as it is ready.
  const sentOn = index % 2 === 0 ? workdayAfter(madeOn, 9) : workdayAfter(dateAfterYear(year.startYear, usual.on), 0);
  if (traits.has('sentElsewhere')) return { sentTo: 'методический центр', sentOn };
  return { sentTo: traits.has('sentNowhere') ? '' : usual.to, sentOn };
}

/** Writes the product of the year of a group: who made it, where it was shown and to whom it went. */
export function makeProducts(story: Story, group: GroupStory, year: YearStory): void {
  const { tables, random, regulation } = story;
  if (group.traits.has('noProduct')) return;
  const madeOn = dayOfMaking(story, group, year);
  if (madeOn === null) return;
  const authors = tables.memberships.filter(
    (row) =>
      row.groupId === group.groupId &&
      row.role !== 'curator' &&
      (row.from === null || row.from <= madeOn) &&
      (row.to === null || row.to >= madeOn),
  );
  const count = random.int(1, 3);
  const kind = regulation.productKinds.length === 0 ? USUAL_KIND : random.pick(regulation.productKinds);
  const product: MethodProduct = {
    id: nextId(tables, 'products'),
    groupId: group.groupId,
    title: `${group.spec.theme}: ${kind}`,
    kind,
    authorship: count === 1 ? 'индивидуальный' : 'коллективный',
    authorIds: random.sample(authors, count).map((row) => row.personId),
    madeOn,
    stage: 'готов',
    ...shown(story, group, madeOn),
    ...sent(story, group, year, madeOn),
    url: '',
    note: '',
  };
  tables.products.push(product);
}
