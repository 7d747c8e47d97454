// A list printed by one word comes in two looks: see `printedList`.
import { LIST_ALONE, LIST_END, LIST_IN_LINE, NUMBER_END } from './template-data';

const NUMBERS = new RegExp(`(^|[\\ue003])[^\\ue003${NUMBER_END}<]*${NUMBER_END}`, 'g');

const paragraphStart = (xml: string, position: number): number =>
  Math.max(xml.lastIndexOf('<w:p>', position), xml.lastIndexOf('<w:p ', position), 0);

/** Whether words stand between the borders of a paragraph. */
const hasWords = (xml: string): boolean => /[^\s\u00a0\ue000-\uf8ff]/.test(xml.replace(/<[^>]*>/g, ''));

/** Takes of each list the look for its place: paragraphs where nothing stands beside it, else words of a line. */
export function chooseListLook(xml: string): string {
  let result = xml;
  for (let start = result.indexOf(LIST_ALONE); start >= 0; start = result.indexOf(LIST_ALONE, start)) {
    const middle = result.indexOf(LIST_IN_LINE, start);
    const end = result.indexOf(LIST_END, middle);
    if (middle < 0 || end < 0) break;
    const before = result.slice(paragraphStart(result, start), start);
    const border = result.indexOf('</w:p>', end);
    const isAlone = !hasWords(before) && !hasWords(result.slice(end + 1, border < 0 ? undefined : border));
    const list = isAlone ? alone(result.slice(start + 1, middle), before) : result.slice(middle + 1, end);
    result = result.slice(0, start) + list + result.slice(end + 1);
  }
  return result;
}

/** A paragraph that the word processor numbers gives the numbers itself. */
const alone = (list: string, before: string): string =>
  /<w:numPr>/.test(before) ? list.replace(NUMBERS, '$1') : list.split(NUMBER_END).join('');
