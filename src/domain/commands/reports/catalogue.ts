import type { Command } from '../definition/command';
import { changeReport, draftReport } from './draft-report';
import { hearReport } from './hear-report';
import { considerReport, submitReport } from './report-steps';

/** Commands of the paper about the year in the order in which people meet them. */
export const REPORT_COMMANDS: readonly Command[] = [
  draftReport,
  submitReport,
  considerReport,
  hearReport,
  changeReport,
];
