// Which first words of a phrase are common and lose their capital within a sentence: «Стажировочная площадка», but not
// «Ноябрьская гимназия».

/** Adjectives of any body or organisation. */
const GENERIC =
  /^(?:городск|районн|муниципальн|межмуниципальн|творческ|рабоч|экспертн|проектн|проблемн|методическ|профессиональн|школьн|окружн|межшкольн|педагогическ|временн|инновационн|научн|обучающ|предметн|межпредметн|постоянн|координационн|управленческ|территориальн|опорн|общественн|бюджетн|автономн|казенн|казённ|государственн|негосударственн|частн|общеобразовательн|образовательн|дошкольн|детск|средн|основн|начальн|старш|младш|главн|ведущ|классн|сетев|учен|учён|учебн|социальн|музыкальн|перв|ресурсн|информационн|региональн|областн|краев|попечительск|художественн|аттестационн|сельск|совместн|внеочередн|расширенн|кругл|дорожн|заместительск|центральн|ответственн|коллегиальн|ученическ|родительск|тематическ|стажировочн|базов|пилотн|спортивн|вечерн|воскресн|коррекционн|специальн|специализированн|кадетск|юношеск|молодежн|молодёжн|исследовательск|наставническ|волонтерск|волонтёрск|читательск|авторск|технологическ|гуманитарн|политехническ|техническ|юридическ|медицинск|многопрофильн|профильн|консультационн|консультативн|виртуальн|цифров|мобильн|инициативн|дистанционн|гражданск|кафедральн|преподавательск|учительск|воспитательск|директорск|студенческ)/i;
/** Bodies whose kind an adjective names; schools and centres have proper names: «Луговая школа». */
const BODY =
  /^(?:групп|площадк|лаборатори|пункт|кафедр|команд|бригад|мастерск|гостин|служб|комисси|совет|комитет|объединени|сообществ|товариществ|содружеств|секци|сектор|отдел|отделени|семинар|практикум|клуб|кружок|студи|сет[ьи]|совещани|заседани|собрани|конференци|консилиум|редакци|план|программ|проект|карт|отчет|отчёт|анализ|протокол|приказ|акт|список|перечень|положени|мероприяти|конкурс|олимпиад|фестивал)/i;
/** Adjectives of places and peoples. */
const OF_PLACE =
  /(?:[сц]к(?:ая|ий|ой|ое)$)|^(?:южн|северн|западн|восточн|заречн|приморск|заполярн|луг[оа]в|сосн|берез|лесн)/i;
/** «педагогическая», «исследовательская» end as «тюменская» does. */
const COMMON_IN_SK = /(?:ическ|тельск)(?:ая|ий|ое)$/i;
const PLACE_IN_ICHESK = /^(?:аркти|антаркти|балти|адриати|атланти|тихоокеан)/i;

const isPlace = (adjective: string): boolean =>
  PLACE_IN_ICHESK.test(adjective) || (OF_PLACE.test(adjective) && !COMMON_IN_SK.test(adjective));

/**
 * Tells an adjective before a noun that is no proper name. Of people («внештатный сотрудник») and of bodies any
 * adjective is common but those of places; of schools and the like only the adjectives that name a kind are.
 */
export function isCommonAdjective(adjective: string, noun: string, isAnimate: boolean): boolean {
  if (/-[А-ЯЁ]/.test(adjective)) return false;
  return GENERIC.test(adjective) || ((isAnimate || BODY.test(noun)) && !isPlace(adjective));
}

/** The word with a small first letter. */
export const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** «И. О. директора», «Зам. директора», «Врио директора» within a sentence. */
export function steadyWithSmallLetter(phrase: string): string {
  if (/^И\. ?О\./i.test(phrase)) return phrase.replace(/^И\.( ?)О\./i, 'и.$1о.');
  return /^[А-ЯЁ][а-яё]/.test(phrase) ? lowerFirst(phrase) : phrase;
}
