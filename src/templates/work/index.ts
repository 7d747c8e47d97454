import type { DocumentSource } from '../document-source';
import { attendanceSheetTemplate } from './attendance-sheet';
import { extractTemplate } from './extract';

/** Templates of the papers of a group's work by name. */
export const WORK_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['extract', extractTemplate],
  ['attendance-sheet', attendanceSheetTemplate],
];
