// What a new regulation starts from: a card with its vocabulary, and norms to choose of.
import type { DraftSource, RegulationCard } from '../../../contract/regulations';
import type { Norm } from '../../../domain/norms/norm';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { RegulationLibrary } from '../../../domain/regulations/library';
import type { Regulation } from '../../../domain/regulations/regulation';
import { USUAL_NAMES } from '../../../messages/verdicts-words';
import { readRegulationFile } from '../../exchange/regulation-file';
import { regulationsSheet } from '../../workbook/sheets/regulations-sheet';
import { latestEdition, regulationOf, shippedRegulation } from './find-regulation';

/** A source as it was read. */
export interface DraftOrigin {
  /** Everything that the card does not show comes from here. */
  readonly regulation: Regulation;
  readonly norms: readonly Norm[];
  /** Whose family the new one joins: the edition before it, or the latest one that the workbook has of a ready one. */
  readonly edition: Regulation | null;
  /** It has to begin after `edition`; of a ready one any other day will do, as its text may be the older one. */
  readonly isNext: boolean;
  /** Set for a ready one: its own family. */
  readonly family: string | null;
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
  const none = { edition: null, isNext: false, family: null };
  const plain = { ...none, regulation: EMPTY, norms: [], errors: [], warnings: [] };
  switch (source.kind) {
    case 'empty':
      return plain;
    case 'typical':
      return { ...plain, norms: loadLibrary().typicalNorms };
    case 'builtIn': {
      const { regulation, norms } = shippedRegulation(loadLibrary(), source.id);
      const ready = { ...plain, family: regulation.family };
      const edition = latestEdition(snapshot.regulations, regulation.family);
      if (edition === null) return { ...ready, regulation: { ...regulation, verifiedOn: null }, norms };
      const own = { ...regulation, verifiedOn: null, inForceFrom: null, inForceUntil: null };
      return { ...ready, regulation: own, norms: norms.map(withoutBorders), edition };
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
        isNext: isNewEdition,
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
