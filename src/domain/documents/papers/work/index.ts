import type { AnyPaper } from '../paper-definition';
import { analysisPaper } from './analysis';
import { attendanceSheetPaper } from './attendance-sheet';
import { checklistPaper } from './checklist';
import { coveringLetterPaper } from './covering-letter';
import { extractPaper } from './extract';
import { invitationPaper } from './invitation';
import { memberCardPaper } from './member-card';
import { petitionPaper } from './petition';
import { planPaper } from './plan';
import { roadMapPaper } from './road-map';

/** Papers of a group's work, in the order in which they are offered. */
export const WORK_PAPERS: readonly AnyPaper[] = [
  extractPaper,
  attendanceSheetPaper,
  invitationPaper,
  planPaper,
  roadMapPaper,
  checklistPaper,
  analysisPaper,
  coveringLetterPaper,
  petitionPaper,
  memberCardPaper,
];
