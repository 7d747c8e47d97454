import type { NormView, RegulationSummary } from '../../../contract/regulations';
import { normKindById } from '../../../domain/norms/catalogue';
import type { Norm } from '../../../domain/norms/norm';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { Regulation } from '../../../domain/regulations/regulation';
import { dateWords } from '../../../messages/verdicts-words';
import type { FieldValue } from '../../workbook/row-change';
import { normsSheet } from '../../workbook/sheets/norms-sheet';
import { writtenValue } from '../../workbook/writing/cell-data';
import { nameAmong } from './edition-names';

/** «приказ от 01.06.2022 № 0482-09». */
function actOf({ actKind, actNumber, actDate }: Regulation): string {
  const parts = [actKind, actDate === null ? '' : `от ${dateWords(actDate)}`, actNumber === '' ? '' : `№ ${actNumber}`];
  return parts.filter((part) => part !== '').join(' ');
}

/** The line of a list, counted over the register. */
export function regulationSummary(
  regulation: Regulation,
  { regulations, norms, groups }: Pick<RegisterSnapshot, 'regulations' | 'norms' | 'groups'>,
): RegulationSummary {
  const own = norms.filter(({ regulationId }) => regulationId === regulation.id);
  return {
    id: regulation.id,
    title: regulation.title,
    shortTitle: nameAmong(regulation, regulations),
    act: actOf(regulation),
    inForceFrom: regulation.inForceFrom,
    inForceUntil: regulation.inForceUntil,
    groupTypes: [...regulation.groupTypes],
    normCount: own.length,
    offCount: own.filter(({ offReason }) => offReason.trim() !== '').length,
    groupCount: groups.filter(({ regulationId }) => regulationId === regulation.id).length,
    needsReview: regulation.needsReview === true,
  };
}

const PARAMETERS = normsSheet.columns.filter(({ field }) => field.startsWith('parameters.'));

const ITSELF = { labelOf: (_table: string, id: string): string => id, placeOf: () => undefined };

const isCombination = (kind: string): boolean => kind === 'all-of' || kind === 'any-of';

function parameterWords(norm: Norm, titleOf: (normId: string) => string): string[] {
  const flat = normsSheet.flatten?.({ ...norm }) ?? {};
  return PARAMETERS.flatMap((column) => {
    const given = flat[column.field] as FieldValue;
    const names = isCombination(norm.kind) && column.field === 'parameters.content' && Array.isArray(given);
    const written = names ? given.map(String).map(titleOf).join('\n') : writtenValue(column, given, ITSELF);
    return written === '' ? [] : [`${column.title}: ${String(written).split('\n').join('; ')}`];
  });
}

/** Norms as lines of a list, parameters in the words of the sheet. */
export function normViews(norms: readonly Norm[]): NormView[] {
  const titles = new Map(norms.map(({ id, title }) => [id, title]));
  return norms.map((norm) => ({
    id: norm.id,
    clause: norm.clause,
    title: norm.title,
    quote: norm.quote,
    kindTitle: normKindById(norm.kind)?.title ?? norm.kind,
    severity: norm.severity,
    parameters: parameterWords(norm, (id) => titles.get(id) ?? id),
    note: norm.note,
    offReason: norm.offReason,
  }));
}
