import { linesOf, sentence } from '../../numbered-points';

/** Tasks of a plan, one per line: «1) изучить приёмы коллег;» reads «Изучить приёмы коллег.» */
export function taskLines(text: string): readonly string[] {
  return linesOf(text)
    .map((line) => line.replace(/^(?:\d+[.)]|[-–—•*])\s*/, '').replace(/[;,.]$/, ''))
    .filter((line) => line !== '')
    .map((line) => sentence(line.charAt(0).toUpperCase() + line.slice(1)));
}
