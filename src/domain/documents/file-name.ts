import type { Group } from '../register/group';
import { russianKey } from '../russian/compare-russian';

const LONGEST = 120;

/** Removes what Windows, macOS, Drive or a zip refuse in a file name; «39/1» becomes «39-1». */
export function safeFileName(text: string): string {
  return (
    text
      .replace(/[\\/]/g, '-')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused too
      .replace(/[<>:"|?*«»„“”\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      .replace(/[. ]+$/, '')
  );
}

/** «творческая группа» → «ТГ»; an abbreviation stays. */
function abbreviated(type: string): string {
  if (/^[А-ЯЁ]{2,}$/.test(type)) return type;
  const brackets = /\(([А-ЯЁ]{2,})\)/.exec(type)?.[1];
  if (brackets !== undefined) return brackets;
  const words = type.split(/[\s/-]+/).filter((word) => /^[а-яё]{2,}/i.test(word));
  return words.length < 2 ? type : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** The group as file names call it: «ТГ Исток», «ММО учителей математики». */
export function shortGroupName(group: Group): string {
  const type = group.type.trim();
  const name = group.name.trim();
  const short = abbreviated(type);
  if (type !== '' && russianKey(name).startsWith(russianKey(type))) return `${short}${name.slice(type.length)}`.trim();
  if (short === '' || russianKey(name).startsWith(russianKey(short))) return name || group.id;
  const isWhole = /[«"]/.test(name) && !/^[«"]/.test(name);
  return isWhole ? name : `${short.charAt(0).toUpperCase()}${short.slice(1)} ${name}`;
}
