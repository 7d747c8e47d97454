import type { Group } from '../register/group';
import { isAbbreviation } from '../russian/abbreviation';
import { russianKey } from '../russian/compare-russian';
import { type ConfirmedPhrases, declineConfirmedPhrase } from '../russian/confirmed-phrases';
import { isDeclinable } from '../russian/decline-phrase';
import { nestedQuotes, quotesInside } from '../russian/nested-quotes';
import type { Wording } from '../russian/wording';

const isQuoted = (name: string): boolean => /^[«"„“]/.test(name);
const beginsSmall = (name: string): boolean => /^[а-яё]/.test(name);

/** A proper name wants quotes, and its own become inner ones; «учителей математики» is no proper name. */
export function quotedName(name: string): string {
  if (name === '' || beginsSmall(name)) return name;
  return isQuoted(name) ? nestedQuotes(name) : `«${quotesInside(name)}»`;
}

/** A name with one of these words or with an abbreviation first names its kind itself; «Цифровой урок» does not. */
const KIND_OF_GROUP =
  /(?:^|[\s/-])(?:объединени|сообществ|товариществ|содружеств|групп|команд|школ|служб|кафедр|бригад|площадк|лаборатори|ассоциаци|секци|студи|комисси|сеть|сети|мастерск|гостин|совет|союз|клуб|центр|комитет)/i;

/** Abbreviations of a kind of group; «ЛУЧ» and «РОСТ» are proper names in capitals. */
const KIND_IN_SHORT = /(?:МО|ТГ|РГ|ПГ|ТЛ|ПОС|ПОО|ППС|ПС|МС|НМС|ЭС|ШМП|КМО|СП|СМО|ЦРО|ИМЦ)$/;

function beginsWithAbbreviation(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return isAbbreviation(first) && (rest.length > 0 || KIND_IN_SHORT.test(first));
}

const isPhrase = (name: string): boolean =>
  !isQuoted(name) && (beginsWithAbbreviation(name) || KIND_OF_GROUP.test(name)) && isDeclinable(name);

/** The group as a unit, nominative: kind and name once each, «Творческая группа «Исток»». */
export function groupNominative(group: Group): string {
  const name = group.name.trim();
  const type = group.type.trim();
  if (name === '') return type || group.id;
  if (type === '' || russianKey(name).startsWith(russianKey(type)) || isPhrase(name)) return name;
  return `${type} ${quotedName(name)}`;
}

/**
 * The group in the genitive, «творческой группы «Исток»», as headings need it. When the kind cannot be declined the
 * wording goes round it: «объединения «…»», which is right whatever stands in the quotes. A confirmed form wins.
 */
export function groupGenitive(group: Group, confirmed: ConfirmedPhrases): Wording {
  const declined = declineConfirmedPhrase(groupNominative(group), 'genitive', confirmed);
  if (declined.certain) return declined;
  const name = quotedName(group.name.trim() || group.id);
  const around = declineConfirmedPhrase(`объединение ${name}`, 'genitive', confirmed);
  return around.certain ? around : { text: `объединения ${name}`, certain: true };
}
