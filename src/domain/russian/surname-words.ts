// Surnames that an ending alone does not tell apart. Sources: our own runs, and the issues of the declension library
// (petrovich-rules #16, #41, #52; petrovich-ruby #6, #63).
import { wordSet } from './name-paradigm';

/** Nouns in -ова, -ева that never were possessive: Сова – Совы. */
export const isNounInOva = wordSet('сова корова дева ева вдова трава');
/** Nouns in -ова, -ева that are women's forms of Головов, Дубров … as well. */
export const mayBeNounInOva = wordSet('голова дуброва подкова основа обнова полова окова листва нева плева');
/** Nouns in -ина, -ына: of a man they are nouns, of a woman either the noun or the form of Калинин's kin. */
export const mayBeNounInIna = wordSet(
  'калина малина былина билина глина долина дубина картина година скотина щетина рябина смородина осина перина ' +
    'пучина лучина шина тина корчагина галушина щербина вершина кручина личина ялина ожина тычина бузина дробина ' +
    'полонина верховина украина трясина руина низина равнина пружина половина середина паутина десятина пятина ' +
    'мякина холстина овчина мужчина старшина старина ширина домовина могутина хмарина журавлина косина крутина ' +
    'лядина маслина турбина витрина лещина ольшина судьбина морщина трещина резина корзина машина причина купина ' +
    'родина гостина година чужбина чупрына чуприна перепечина деревина горлина тополина криница пелина',
);
/** Adjectives in -ний; other words in -ний may be nouns. */
export const isAdjectiveInNij = wordSet(
  'крайний средний ближний верхний нижний осенний летний зимний весенний давний задний передний древний поздний ' +
    'дальний синий соседний вечерний последний утренний ранний прежний лишний внешний домашний искренний',
);
export const isAdjectiveInNih = wordSet('крайних средних ближних верхних нижних зимних задних дальних синих давних');
/** Adjectives of -ий that keep a soft sign: Божий – Божьего, or, by use, Божего. */
export const isPossessiveIj = wordSet(
  'волчий третий казачий медвежий лисий коровий вражий божий рыбий собачий заячий птичий бабий вдовий гусий',
);
/** Women's forms of these: Божья – Божьей. */
export const isPossessiveJa = wordSet(
  'волчья третья казачья медвежья лисья коровья вражья божья рыбья собачья заячья птичья бабья вдовья гусья козья ' +
    'овечья барсучья кошачья телячья',
);
/** Names in -ья that are nouns of the first declension; of other women's surnames nobody knows. */
export const isNounInJa = wordSet('марья дарья софья наталья авдотья аксинья прасковья федосья лукерья');
/** Nouns in -ой; the others of more than one syllable are adjectives. */
export const isNounInOj = wordSet('прибой герой ковбой разбой водопой перебой устой покой застой убой отбой запой');
/** Stressed on the ending: Ткачом, Кирпичом. */
export const isStressedHushing = wordSet(
  'ткач грач сыч лещ ерш ключ мяч морж уж чиж стриж плющ хрущ врач борщ клещ толмач богач',
);
export const isStressedIch = wordSet('кузьмич ильич фомич лукич москвич кирпич кулич паралич');
/** Stressed on the ending in women: Большой. */
export const isStressedAja = wordSet('большая чужая меньшая');
/** Of the Caucasus: a woman's may stay as it is. */
export const isForeignAja = wordSet(
  'цхакая шенгелая цурцумая джинджолая зарандая берая гегелая кокая ткабладая бабая кутая',
);
/** Words in -ень whose е stays. */
export const isSteadyEn = wordSet('олень ясень тюлень таймень кистень кремень');
/** Feminine nouns in -ь: of a man Рыся by the rule, Рыси by the habit of many families. */
export const isFeminineSoft = wordSet(
  'рысь соль боль тень осень медь сталь кость степь лошадь дробь пыль тополь сирень горсть весть честь грусть ' +
    'радость рать зыбь рябь выпь цепь сеть плеть роль моль мель нить кисть масть жуть верфь морковь любовь кровь ' +
    'бровь свекровь церковь новь площадь тетрадь',
);
/** Possessive only by their looks; in the instrumental Литвином, Чаплином, Рубином or -ым by the family. */
export const isUnsurePossessive = wordSet(
  'чаплин дарвин франклин бюлов вирхов кронин мартин гаррин маклин эрвин келвин гудвин алвин стерлин берлин ирвин ' +
    'колвин болдуин рубин аршин кувшин дельфин грузин татарин болгарин хозяин пингвин камин литвин турчин русин ' +
    'мордвин павлин господин мещанин паладин апельсин алтын остров покров улов засев мартын волын кельвин кальвин ' +
    'цеппелин флорин гершвин филин',
);
/** French and others, stressed on the last vowel, that do not change. */
export const mayBeFrench = wordSet('дюма золя дега петипа тома люка гаржа нерва дидона');

const FLEETING: Readonly<Record<string, string>> = {
  лев: 'льв',
  заяц: 'зайц',
  соловей: 'соловь',
  воробей: 'воробь',
  муравей: 'муравь',
  репей: 'репь',
  ручей: 'ручь',
  улей: 'уль',
  жеребей: 'жеребь',
  чирей: 'чирь',
  орел: 'орл',
  козел: 'козл',
  осел: 'осл',
  котел: 'котл',
  щегол: 'щегл',
  дятел: 'дятл',
  хохол: 'хохл',
  павел: 'павл',
  узел: 'узл',
  посол: 'посл',
  чехол: 'чехл',
  угол: 'угл',
  пепел: 'пепл',
  бобер: 'бобр',
  ковер: 'ковр',
  костер: 'костр',
  шатер: 'шатр',
  осетр: 'осетр',
  бугор: 'бугр',
  багор: 'багр',
  ветер: 'ветр',
  затуливетер: 'затуливетр',
  свекор: 'свекр',
  вихор: 'вихр',
  хребет: 'хребт',
  пес: 'пс',
  лоб: 'лб',
  мох: 'мх',
  рот: 'рт',
  лен: 'льн',
  лед: 'льд',
  ров: 'рв',
  шов: 'шв',
  овес: 'овс',
  сон: 'сн',
  церковь: 'церкв',
  журавель: 'журавл',
  коготь: 'когт',
  ноготь: 'ногт',
  локоть: 'локт',
  ломоть: 'ломт',
  деготь: 'дегт',
  лапоть: 'лапт',
  уголь: 'угл',
  огонь: 'огн',
};

/** Stem of a noun that loses a vowel, in lower case; `undefined` when it loses none. */
export const fleetingStem = (key: string): string | undefined => FLEETING[key];
