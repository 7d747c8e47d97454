// Which steps the clauses of a group's regulation ask of its plan and its report, and of whom.
import type { PlainDate } from '../../calendar/plain-date';
import type { Norm } from '../../norms/norm';
import type { PaperStep } from '../../norms/norm-parameters';
import { namesBody } from '../../norms/speaks-of';
import { wordsMatch } from '../../norms/words-match';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { holderOn } from '../../register/roles-on-date';
import { regulationOfGroup } from '../lists/options';

/** A step that a clause asks for; `body` '': of anybody. */
export interface AskedStep {
  readonly step: PaperStep;
  readonly body: string;
  readonly clause: string;
}

/** Norms of some kinds that judge the group: of its edition on the day, of its type, not switched off. Cheap. */
export function normsOfKinds(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
  kinds: readonly string[],
): readonly Norm[] {
  const type =
    snapshot.groups
      .find(({ id }) => id === groupId)
      ?.type.trim()
      .toLowerCase() ?? '';
  const regulationId = regulationOfGroup(snapshot, groupId, day)?.id;
  return snapshot.norms.filter(
    (norm) =>
      norm.regulationId === regulationId &&
      kinds.includes(norm.kind) &&
      norm.offReason.trim() === '' &&
      (norm.inForceFrom ?? day) <= day &&
      (norm.inForceUntil ?? day) >= day &&
      (norm.groupTypes.length === 0 || norm.groupTypes.some((one) => one.trim().toLowerCase() === type)),
  );
}

function stepsOf(norms: readonly Norm[], stepOf: Readonly<Record<string, PaperStep>>): readonly AskedStep[] {
  return norms.flatMap(({ kind, clause, parameters }): AskedStep[] => {
    const step = stepOf[kind] ?? parameters.step;
    return step === null ? [] : [{ step, body: parameters.body, clause }];
  });
}

/** Steps asked of the plan; a draft of the next year that has to be handed in is the step `submitted`. */
export function planStepsAsked(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
): readonly AskedStep[] {
  const kinds = ['plan-step', 'plan-approved', 'next-plan-submitted'];
  const stepOf = { 'plan-approved': 'approved', 'next-plan-submitted': 'submitted' } as const;
  return stepsOf(normsOfKinds(snapshot, groupId, day, kinds), stepOf);
}

/** Steps asked of the paper about the year. */
export function reportStepsAsked(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
): readonly AskedStep[] {
  return stepsOf(normsOfKinds(snapshot, groupId, day, ['report-step', 'report-submitted']), {
    'report-submitted': 'submitted',
  });
}

/** Tells whether the words name the body: in any case, in its short form, the curator by the last name. */
export function isBody(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  written: string,
  body: string,
  on: PlainDate,
): boolean {
  if (body === '' || wordsMatch(written, body) || namesBody(written, body)) return true;
  if (!wordsMatch('куратор', body)) return false;
  const own = snapshot.memberships.filter((row) => row.groupId === groupId);
  const curator = holderOn(own, 'curator', on);
  const lastName = snapshot.persons.find(({ id }) => id === curator?.personId)?.lastName ?? '';
  return lastName !== '' && wordsMatch(written, lastName);
}
