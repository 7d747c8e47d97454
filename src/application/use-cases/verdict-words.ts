import type { RowRef, VerdictDetail } from '../../contract/shapes';
import type { Norm } from '../../domain/norms/norm';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Regulation } from '../../domain/regulations/regulation';
import type { Missing, RecordRef, Responsible, Verdict } from '../../domain/verdicts/verdict';
import { verdictMessage } from '../../messages/verdicts';
import { genitiveOfRole, USUAL_NAMES, type VerdictNames } from '../../messages/verdicts-words';
import { namesOf } from '../register-access/names';
import { sheetOf } from '../workbook/sheets';
import { roleTitle } from './role-title';
import { rowRef } from './row-ref';

/** Words that go with verdicts of one snapshot; norms and regulations are looked up once. */
export interface VerdictWords {
  message(verdict: Verdict): string;
  quote(verdict: Verdict): string;
  normTitle(verdict: Verdict): string;
  regulationTitle(verdict: Verdict): string;
  /** Title of the role that acts, in the words of the regulation, and of the one in whose place it acts. */
  responsible(verdict: Verdict): string;
}

/** Prepares the words of a snapshot. */
export function verdictWords(snapshot: Pick<RegisterSnapshot, 'norms' | 'regulations' | 'persons'>): VerdictWords {
  const norms = new Map<string, Norm>(snapshot.norms.map((norm) => [norm.id, norm]));
  const regulations = new Map<string, Regulation>(snapshot.regulations.map((one) => [one.id, one]));
  const { short } = namesOf(snapshot);
  const known = new Map<string, VerdictNames>();
  const namesFor = (regulationId: string): VerdictNames => {
    let names = known.get(regulationId);
    if (names === undefined) {
      names = { ...(regulations.get(regulationId) ?? USUAL_NAMES), personName: short };
      known.set(regulationId, names);
    }
    return names;
  };
  return {
    message: (verdict) => verdictMessage(verdict, namesFor(verdict.regulationId)),
    quote: ({ normId }) => norms.get(normId)?.quote ?? '',
    normTitle: ({ normId }) => norms.get(normId)?.title ?? '',
    regulationTitle: ({ regulationId }) => regulations.get(regulationId)?.title ?? '',
    responsible: ({ responsible, regulationId }) => responsibleTitle(responsible, regulations.get(regulationId)),
  };
}

/** «методист (вместо руководителя)» where nobody leads the group. */
function responsibleTitle({ role, actsAs }: Responsible, regulation: Regulation | undefined): string {
  if (actsAs === undefined) return roleTitle(role, regulation);
  const missing = roleTitle(role === 'members' ? 'leader' : role, regulation);
  return `${roleTitle(actsAs, regulation)} (вместо ${genitiveOfRole(missing)})`;
}

/** Name of a row without its id, as the reading knows it. */
type NameOf = (table: RecordRef['table'], id: string) => string;

/** Places that a verdict was made of, for the page to jump to. */
export function evidence(
  verdict: Verdict,
  nameOf: NameOf,
): Pick<VerdictDetail, 'counted' | 'missing' | 'periodFrom' | 'periodTo' | 'dueNominal' | 'dueShiftedBecause'> {
  return {
    periodFrom: verdict.period.from,
    periodTo: verdict.period.to,
    dueNominal: verdict.due?.nominal ?? null,
    dueShiftedBecause: verdict.due?.shiftedBecause ?? null,
    counted: verdict.counted.map((ref) => rowRef(ref, nameOf)),
    missing: verdict.missing.map((missing) => missingRef(missing, nameOf)),
  };
}

function missingRef({ table, id, field }: Missing, nameOf: NameOf): RowRef {
  const sheet = sheetOf(table);
  const column = sheet.columns.find((one) => one.field === field)?.title ?? '';
  const name = id === null ? '' : nameOf(table, id);
  const what = column === '' ? 'нет строки' : column;
  return { table, id, field, label: [sheet.title, name, what].filter((part) => part !== '').join(': ') };
}
