import { paragraphText } from '../docx-paragraphs';
import type { LoopPair, SignedTag } from './loop-pairs';

/** How a loop repeats: words of a line, paragraphs, or rows of a table; or why it cannot. */
export type LoopShape = 'line' | 'paragraphs' | 'looseParagraphs' | 'rows' | 'acrossTable' | 'acrossRows';

const isAlone = ({ tag }: SignedTag): boolean => {
  const text = paragraphText(tag.paragraph);
  return text.slice(0, tag.start).trim() === '' && text.slice(tag.end).trim() === '';
};

/** The number of cells in a row, as far as tags tell: the furthest cell is asked of the whole template. */
export type CellCount = (table: number, row: number) => number;

/** Where the ends of a loop stand to each other. */
export function loopShape({ open, close }: LoopPair, cellCount: CellCount): LoopShape {
  if (close === null) return 'line';
  if (open.tag.index === close.tag.index) return 'line';
  const from = open.tag.paragraph.cell;
  const to = close.tag.paragraph.cell;
  if (from === null && to === null) return isAlone(open) && isAlone(close) ? 'paragraphs' : 'looseParagraphs';
  if (from === null || to === null || from.table !== to.table) return 'acrossTable';
  if (from.row === to.row) {
    if (from.cell !== to.cell) return 'rows';
    return isAlone(open) && isAlone(close) ? 'paragraphs' : 'looseParagraphs';
  }
  return from.cell === 1 && to.cell === cellCount(to.table, to.row) ? 'rows' : 'acrossRows';
}

/** Whether a loop repeats the tag: it stands between the ends, or anywhere in a repeated row. */
export function isInside(pair: LoopPair, shape: LoopShape, order: number, tag: SignedTag, orders: PairOrder): boolean {
  if (order > orders.open && order < orders.close) return true;
  if (shape !== 'rows' && shape !== 'acrossRows') return false;
  const { cell, part } = tag.tag.paragraph;
  const from = pair.open.tag.paragraph;
  const to = pair.close?.tag.paragraph;
  if (cell === null || part !== from.part || cell.table !== from.cell?.table) return false;
  return cell.row >= from.cell.row && cell.row <= (to?.cell?.row ?? 0) && tag !== pair.open && tag !== pair.close;
}

/** Places of the ends of a loop among all tags; of one without an end the second is infinite. */
export interface PairOrder {
  readonly open: number;
  readonly close: number;
}
