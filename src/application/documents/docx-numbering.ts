// Numbers of points as a word processor prints them: ECMA-376 part 1, 17.9.
import type PizZip from 'pizzip';
import { attributeOf, scanXml } from '../import/scan-xml';

/** The list of a paragraph and its level in it, from 0. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

interface ListLevel {
  start: number;
  format: string;
  text: string;
  suffix: string;
}

interface NumberedList {
  readonly abstractId: string;
  /** Levels that this list begins anew, with their first numbers. */
  readonly starts: Map<number, number>;
}

interface Numbering {
  /** Levels by the definition, then by their number. */
  readonly definitions: Map<string, Map<number, ListLevel>>;
  readonly lists: Map<string, NumberedList>;
}

const PART = 'word/numbering.xml';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letters of lists; ё, й, ъ, ы, ь name no points. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** After the last letter they double: «аа», «бб». */
function letters(number: number, alphabet: string): string {
  const times = Math.ceil(number / alphabet.length);
  return (alphabet[(number - 1) % alphabet.length] ?? '').repeat(times);
}

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

function written(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number, LATIN);
    case 'upperLetter':
      return letters(number, LATIN).toUpperCase();
    case 'russianLower':
      return letters(number, RUSSIAN);
    case 'russianUpper':
      return letters(number, RUSSIAN).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

class NumberingReader {
  readonly numbering: Numbering = { definitions: new Map(), lists: new Map() };
  #levels: Map<number, ListLevel> | undefined;
  #level: ListLevel | undefined;
  #listId = '';
  #override = 0;

  open(name: string, attributes: string): void {
    const value = attributeOf(attributes, 'val') ?? '';
    if (name === 'abstractNum') {
      this.#levels = new Map();
      this.numbering.definitions.set(attributeOf(attributes, 'abstractNumId') ?? '', this.#levels);
    } else if (name === 'lvl' && this.#levels !== undefined) {
      this.#level = { start: 1, format: 'decimal', text: '', suffix: 'tab' };
      this.#levels.set(Number(attributeOf(attributes, 'ilvl')), this.#level);
    } else if (name === 'num') this.#listId = attributeOf(attributes, 'numId') ?? '';
    else if (name === 'abstractNumId') this.numbering.lists.set(this.#listId, { abstractId: value, starts: new Map() });
    else if (name === 'lvlOverride') this.#override = Number(attributeOf(attributes, 'ilvl'));
    else if (name === 'startOverride')
      this.numbering.lists.get(this.#listId)?.starts.set(this.#override, Number(value));
    else this.#set(name, value);
  }

  #set(name: string, value: string): void {
    const level = this.#level;
    if (level === undefined) return;
    if (name === 'start') level.start = Number(value);
    else if (name === 'numFmt') level.format = value;
    else if (name === 'lvlText') level.text = value;
    else if (name === 'suff') level.suffix = value;
  }

  close(name: string): void {
    if (name === 'lvl') this.#level = undefined;
    else if (name === 'abstractNum') this.#levels = undefined;
  }
}

function numberingOf(zip: PizZip): Numbering {
  const reader = new NumberingReader();
  scanXml(zip.file(PART)?.asText() ?? '', {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  return reader.numbering;
}

/**
 * Counts the points of a .docx: called with the places of its paragraphs in their order, it answers what the word
 * processor prints before each, «1.1. »; empty for a place that the file knows nothing of. Lists of one definition are
 * counted on, unless a list says where it starts.
 */
export function pointNumbers(zip: PizZip): (place: ListPlace) => string {
  const { definitions, lists } = numberingOf(zip);
  const counted = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return ({ listId, level }) => {
    const list = lists.get(listId);
    const levels = definitions.get(list?.abstractId ?? '');
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return '';
    const counts = counted.get(list.abstractId) ?? new Map<number, number>();
    counted.set(list.abstractId, counts);
    const start = list.starts.get(level);
    const begins = start !== undefined && !begun.has(`${listId} ${level}`);
    begun.add(`${listId} ${level}`);
    counts.set(level, begins ? start : (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    return printed(own, (at) => {
      const { start: first = 1, format = 'decimal' } = levels.get(at) ?? {};
      return written(counts.get(at) ?? first, format);
    });
  };
}

function printed({ format, text, suffix }: ListLevel, numberAt: (level: number) => string): string {
  if (format === 'none') return '';
  // Signs of symbol fonts say nothing outside of them.
  const sign = format === 'bullet' ? '•' : text.replace(/%(\d)/g, (_whole, digit) => numberAt(Number(digit) - 1));
  return sign === '' || suffix === 'nothing' ? sign : `${sign} `;
}
