import type { AnyPaper } from '../paper-definition';
import { analysisPaper } from './analysis';
import { attendanceSheetPaper } from './attendance-sheet';
import { checklistPaper } from './checklist';
import { extractPaper } from './extract';
import { planPaper } from './plan';
import { roadMapPaper } from './road-map';

/** Papers of a group's work, in the order in which they are offered. */
export const WORK_PAPERS: readonly AnyPaper[] = [
  extractPaper,
  attendanceSheetPaper,
  planPaper,
  roadMapPaper,
  checklistPaper,
  analysisPaper,
];
