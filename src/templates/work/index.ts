import type { DocumentSource } from '../document-source';
import { analysisTemplate } from './analysis';
import { attendanceSheetTemplate } from './attendance-sheet';
import { checklistTemplate } from './checklist';
import { extractTemplate } from './extract';
import { planTemplate } from './plan';
import { roadMapTemplate } from './road-map';

/** Templates of the papers of a group's work by name. */
export const WORK_TEMPLATES: readonly (readonly [name: string, source: DocumentSource])[] = [
  ['extract', extractTemplate],
  ['attendance-sheet', attendanceSheetTemplate],
  ['plan', planTemplate],
  ['road-map', roadMapTemplate],
  ['checklist', checklistTemplate],
  ['analysis', analysisTemplate],
];
