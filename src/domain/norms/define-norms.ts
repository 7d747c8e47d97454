import type { Norm } from './norm';
import type { NormParameters } from './norm-parameters';

/** A norm as it is written beside its clause: what is not said takes the usual value. */
export type NormDefinition = Pick<Norm, 'clause' | 'quote' | 'kind' | 'title' | 'responsible'> &
  Partial<Pick<Norm, 'groupTypes' | 'audience' | 'warnDays' | 'severity' | 'note'>> & {
    /** What follows the clause in the id when one clause holds several norms: `3.6-school`. */
    readonly part?: string;
    readonly parameters?: Partial<NormParameters>;
  };

/** Parameters of a norm that sets none. */
export const NO_PARAMETERS: NormParameters = {
  count: null,
  period: null,
  deadline: null,
  withinWorkingDays: null,
  body: '',
  categories: [],
  minYears: null,
  positions: [],
  exemptPositions: [],
  method: null,
  mustBeMember: null,
  otherBody: [],
  otherBodyRole: null,
  author: null,
  content: [],
  maxCount: null,
  percent: null,
  majorityOf: null,
  minMonths: null,
  maxMonths: null,
  years: null,
  step: null,
  after: null,
  exceptPeriods: [],
  forms: [],
  organizations: null,
};

/** Days before the due date from which people are warned unless the norm says otherwise. */
const USUAL_WARN_DAYS = 14;

/** Completes norms of one edition; ids are `<regulation>/<clause>` with the part after a hyphen. */
export function defineNorms(regulationId: string, definitions: readonly NormDefinition[]): readonly Norm[] {
  return definitions.map((given) => ({
    id: `${regulationId}/${given.clause}${given.part === undefined ? '' : `-${given.part}`}`,
    regulationId,
    clause: given.clause,
    quote: given.quote,
    kind: given.kind,
    title: given.title,
    parameters: { ...NO_PARAMETERS, ...given.parameters },
    groupTypes: given.groupTypes ?? [],
    audience: given.audience ?? '',
    responsible: given.responsible,
    warnDays: given.warnDays ?? USUAL_WARN_DAYS,
    severity: given.severity ?? 'must',
    inForceFrom: null,
    inForceUntil: null,
    offReason: '',
    note: given.note ?? '',
  }));
}
