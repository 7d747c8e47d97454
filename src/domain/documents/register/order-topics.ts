// What an order is about, as far as the words of its title tell.
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';

/** One thing that an order orders. */
export type OrderTopic =
  | 'change'
  | 'reorganization'
  | 'ending'
  | 'encouragement'
  | 'results'
  | 'creation'
  | 'plan'
  | 'curator'
  | 'release'
  | 'appointment'
  | 'list';

/** The first that fits tells the whole: «о внесении изменений в приказ о создании» creates nothing. */
const WHOLE: readonly (readonly [OrderTopic, RegExp])[] = [
  ['change', /внесени[ие] изменени|об изменени/],
  ['reorganization', /реорганизаци/],
  ['ending', /прекращени|ликвидаци|закрыти/],
  ['encouragement', /поощрени|награждени|благодарност/],
  ['results', /об итогах|итоги/],
  ['creation', /создани/],
  ['plan', /план(?:а|ов|у)?(?![а-яё])|дорожн[а-яё]+ карт/],
];
/** One order may release one person and appoint another. */
const PEOPLE: readonly (readonly [OrderTopic, RegExp])[] = [
  ['release', /освобождени|о смене/],
  ['appointment', /назначени|возложени|о смене/],
];
const LIST = /переч[ен]|спис[ок]|состав/;

/** Everything that the title names; empty when it names nothing known. */
export function orderTopics(
  { groups }: Pick<RegisterSnapshot, 'groups'>,
  { title, groupId }: Pick<DocumentRecord, 'title' | 'groupId'>,
): readonly OrderTopic[] {
  // A group may be called «Планета» or «Создание».
  const name =
    groups
      .find(({ id }) => id === groupId)
      ?.name.trim()
      .toLowerCase() ?? '';
  const whole = title.toLowerCase();
  const text = name === '' ? whole : whole.split(name).join(' ');
  const found = WHOLE.find(([, words]) => words.test(text));
  if (found !== undefined) return [found[0]];
  const people = PEOPLE.flatMap(([topic, words]) => (words.test(text) ? [topic] : []));
  if (people.length > 0) return text.includes('куратор') ? ['curator', ...people] : people;
  return LIST.test(text) ? ['list'] : [];
}
