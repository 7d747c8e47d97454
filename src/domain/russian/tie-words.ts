import { NO_BREAK_SPACE, WORD_JOINER } from './no-break';

const MONTH = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const TIES: readonly (readonly [RegExp, string])[] = [
  [/№ ?(?=\d)|№ (?=\S)/g, `№${NO_BREAK_SPACE}`],
  [/(?<![А-ЯЁа-яё])([А-ЯЁ]\.) ?(?=[А-ЯЁ])/g, `$1${NO_BREAK_SPACE}`],
  [/([А-ЯЁ][а-яё]+) (?=[А-ЯЁ]\.(?:\u00a0[А-ЯЁ]\.)?(?:$|[^А-ЯЁа-яё\u00a0]))/g, `$1${NO_BREAK_SPACE}`],
  [new RegExp(`(\\d) (?=(?:${MONTH})(?:$|[^а-яё]))`, 'g'), `$1${NO_BREAK_SPACE}`],
  [/(?<![А-ЯЁа-яё])(г|с|п|пос|пгт|д|ул|им)\. (?=[А-ЯЁ])/g, `$1.${NO_BREAK_SPACE}`],
  [/(?<![А-ЯЁа-яё])(п|пп|подп|ст|ч|гл|разд|стр)\. (?=\d)/gi, `$1.${NO_BREAK_SPACE}`],
  [/(?<![А-ЯЁа-яё])(от|до|с|по) (?=\d{1,2}[.\u00a0])/gi, `$1${NO_BREAK_SPACE}`],
  // Abbreviations of an organisation with each other, and no more: a narrow column would break within what does not fit.
  [/(?<![А-ЯЁа-яё])([А-ЯЁ]{2,5}) (?=[А-ЯЁ]{2,5}(?![А-ЯЁа-яё]))/g, `$1${NO_BREAK_SPACE}`],
  [/(\d) (?=г\.)/g, `$1${NO_BREAK_SPACE}`],
  [/(?<=\d)([–—])(?=\d)/g, `$1${WORD_JOINER}`],
  [/ ([–—]) /g, `${NO_BREAK_SPACE}$1 `],
];

/**
 * Puts no-break spaces where a Russian paper must not break a line: «№ 5», «И. О. Фамилия», «г. Любим», «15 мая»,
 * «от 20.11.2026», «МБОУ СОШ», before a dash between words; and keeps «5–7» whole. Initials typed together are parted:
 * «И.О. Иванова» reads «И. О. Иванова».
 */
export function tieWords(text: string): string {
  return TIES.reduce((tied, [pattern, replacement]) => tied.replace(pattern, replacement), text);
}
