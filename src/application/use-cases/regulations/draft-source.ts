// What a new regulation starts from: a card with its vocabulary, and norms to choose of.
import type { DraftSource, RegulationCard } from '../../../contract/regulations';
import type { Norm } from '../../../domain/norms/norm';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { RegulationLibrary } from '../../../domain/regulations/library';
import type { Regulation } from '../../../domain/regulations/regulation';
import { USUAL_NAMES } from '../../../messages/verdicts-words';
import { readRegulationFile } from '../../exchange/regulation-file';
import { regulationsSheet } from '../../workbook/sheets/regulations-sheet';
import { regulationOf, shippedRegulation } from './find-regulation';

/** A source as it was read. */
export interface DraftOrigin {
  /** Everything that the card does not show comes from here. */
  readonly regulation: Regulation;
  readonly norms: readonly Norm[];
  /** Set for a new edition: the one before it. */
  readonly edition: Regulation | null;
  /** What is wrong with a file, in words: with errors nothing can be added. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Nothing but the usual words. */
const EMPTY: Regulation = { ...(regulationsSheet.blank() as unknown as Regulation), ...USUAL_NAMES };

/** Borders, links and marks of a person belong to the text they were made for. */
function withoutOwn(regulation: Regulation): Regulation {
  return { ...regulation, inForceFrom: null, inForceUntil: null, textUrl: '', verifiedOn: null, needsReview: null };
}

const withoutBorders = (norm: Norm): Norm => ({ ...norm, inForceFrom: null, inForceUntil: null });

/**
 * Reads a source.
 *
 * @throws AppError NOT_FOUND
 */
export function readDraftSource(
  snapshot: Pick<RegisterSnapshot, 'regulations' | 'norms'>,
  source: DraftSource,
  loadLibrary: () => RegulationLibrary,
): DraftOrigin {
  const plain = { regulation: EMPTY, norms: [], edition: null, errors: [], warnings: [] };
  switch (source.kind) {
    case 'empty':
      return plain;
    case 'typical':
      return { ...plain, norms: loadLibrary().typicalNorms };
    case 'builtIn': {
      const { regulation, norms } = shippedRegulation(loadLibrary(), source.id);
      return { ...plain, regulation: { ...regulation, verifiedOn: null }, norms };
    }
    case 'register': {
      const { regulation, norms } = regulationOf(snapshot, source.id);
      const { isNewEdition } = source;
      const act = { actNumber: '', actDate: null, note: '' };
      return {
        ...plain,
        regulation: { ...withoutOwn(regulation), ...act },
        norms: norms.map(withoutBorders),
        edition: isNewEdition ? regulation : null,
      };
    }
    case 'file': {
      const read = readRegulationFile(source.text);
      return { ...plain, ...(read.source ?? {}), errors: read.errors, warnings: read.warnings };
    }
  }
}

/** The card as the wizard edits it. */
export function cardOf(regulation: Regulation): RegulationCard {
  const { title, shortTitle, actKind, actNumber, actDate, approvedBy, inForceFrom, groupTypes } = regulation;
  const { leaderTitle, secretaryTitle, curatorTitle, meetingTitle, planTitle, reportTitle } = regulation;
  const act = { actKind, actNumber, actDate, approvedBy, inForceFrom };
  const titles = { leaderTitle, secretaryTitle, curatorTitle, meetingTitle, planTitle, reportTitle };
  return { title, shortTitle, ...act, groupTypes: [...groupTypes], ...titles };
}
