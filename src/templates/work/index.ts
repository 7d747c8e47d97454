import type { DocumentSource } from '../document-source';
import { analysisTemplate } from './analysis';
import { attendanceSheetTemplate } from './attendance-sheet';
import { checklistTemplate } from './checklist';
import { coveringLetterTemplate } from './covering-letter';
import { extractTemplate } from './extract';
import { invitationTemplate } from './invitation';
import { memberCardTemplate } from './member-card';
import { petitionTemplate } from './petition';
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
  ['invitation', invitationTemplate],
  ['covering-letter', coveringLetterTemplate],
  ['petition', petitionTemplate],
  ['member-card', memberCardTemplate],
];
