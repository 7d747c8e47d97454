// One norm of any kind for a usual group: kinds that no built-in regulation uses in that way are tested with it.
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import { defineNorms, type NormDefinition } from '../../src/domain/norms/define-norms';
import type { NormParameters } from '../../src/domain/norms/norm-parameters';
import type { Assignment } from '../../src/domain/register/assignment';
import type { DocumentRecord } from '../../src/domain/register/document-record';
import type { MethodProduct } from '../../src/domain/register/method-product';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import { verdictMessage } from '../../src/messages/verdicts';
import { register } from './register-builder';

/** Id of the only norm of a register made by `underNorm`. */
export const NORM = 'novosibirsk-2022/1';

/** A register whose only norm is of the kind and judges the groups of Новосибирск. */
export function underNorm(
  kind: string,
  parameters: Partial<NormParameters>,
  tables: Partial<RegisterSnapshot> = {},
  fields: Partial<NormDefinition> = {},
): RegisterSnapshot {
  const norms = defineNorms('novosibirsk-2022', [
    { clause: '1', quote: '', kind, title: '', responsible: 'leader', parameters, ...fields },
  ]);
  return register({ ...tables, norms });
}

export function product(id: string, madeOn: PlainDate | null, fields: Partial<MethodProduct> = {}): MethodProduct {
  return {
    id,
    groupId: 'О-01',
    title: 'Памятка',
    kind: '',
    authorship: '',
    authorIds: [],
    madeOn,
    stage: '',
    shownWhere: '',
    shownOn: null,
    sentTo: '',
    sentOn: null,
    url: '',
    note: '',
    ...fields,
  };
}

export function assignment(id: string, dueOn: PlainDate | null, fields: Partial<Assignment> = {}): Assignment {
  return {
    id,
    groupId: 'О-01',
    meetingId: null,
    agendaItemId: null,
    executorId: null,
    task: 'Подготовить памятку',
    dueOn,
    doneOn: null,
    note: '',
    ...fields,
  };
}

export function documentRecord(id: string, kind: string, fields: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id,
    kind,
    number: '',
    date: null,
    title: '',
    groupId: 'О-01',
    meetingId: null,
    schoolYear: '2026/27',
    status: '',
    fileId: '',
    url: '',
    createdOn: null,
    keepUntil: null,
    note: '',
    ...fields,
  };
}

/** The sentence about a verdict, without a word on who acts in whose place. */
export function says(verdict: Verdict | undefined): string {
  return verdict === undefined
    ? ''
    : verdictMessage({ ...verdict, responsible: { role: 'methodist', personId: null } });
}
