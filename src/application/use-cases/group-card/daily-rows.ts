// Assignments, products and petitions: what comes in the course of a year.
import { schoolYearOf } from '../../../domain/calendar/school-year';
import type { Assignment } from '../../../domain/register/assignment';
import type { MethodProduct } from '../../../domain/register/method-product';
import { cardWords } from '../../../messages/group-card';
import { namesOf } from '../../register-access/names';
import type { OpenRegister } from '../../register-access/open-register';
import type { BareRow, OfYear } from './bare-row';

/** Whether a row of a day belongs to the year; one without a day stands in the current year, where it wants one. */
const isOf = (date: string | null, { year, isCurrent }: OfYear): boolean =>
  date === null ? isCurrent : schoolYearOf(date) === year;

/** Open ones of whatever year in the current year, since they are carried until done; the latest due last. */
export function assignmentRows({ snapshot, today }: OpenRegister, ofYear: OfYear): BareRow[] {
  const names = namesOf(snapshot);
  const isShown = ({ doneOn, dueOn }: Assignment): boolean =>
    doneOn === null ? ofYear.isCurrent || isOf(dueOn, ofYear) : isOf(doneOn, ofYear);
  return snapshot.assignments
    .filter((one) => one.groupId === ofYear.groupId && isShown(one))
    .sort(
      (a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1),
    )
    .map(({ id, task, executorId, dueOn, doneOn }) => {
      const isLate = doneOn === null && dueOn !== null && dueOn < today;
      return {
        table: 'assignments',
        id,
        title: task,
        note: executorId === null ? '' : names.full(executorId),
        state:
          doneOn !== null
            ? cardWords.done(doneOn)
            : dueOn === null
              ? cardWords.noDue
              : isLate
                ? cardWords.overdue(dueOn)
                : cardWords.dueOn(dueOn),
        stateKind: doneOn !== null ? 'done' : isLate ? 'late' : 'open',
      };
    });
}

/** Products of the year, the latest first. */
export function productRows({ snapshot }: OpenRegister, ofYear: OfYear): BareRow[] {
  const names = namesOf(snapshot);
  return snapshot.products
    .filter((one) => one.groupId === ofYear.groupId && isOf(one.madeOn, ofYear))
    .sort((a, b) => ((a.madeOn ?? '9') < (b.madeOn ?? '9') ? 1 : -1))
    .map((one) => ({
      table: 'products',
      id: one.id,
      title: one.title,
      note: cardWords.line([one.kind, ...one.authorIds.map(names.short)]),
      ...productState(one),
    }));
}

function productState({ sentOn, shownOn, madeOn, stage }: MethodProduct): Pick<BareRow, 'state' | 'stateKind'> {
  if (sentOn !== null) return { state: cardWords.sent(sentOn), stateKind: 'done' };
  if (shownOn !== null) return { state: cardWords.shown(shownOn), stateKind: 'done' };
  if (madeOn !== null) return { state: cardWords.made(madeOn), stateKind: 'open' };
  return { state: stage === '' ? cardWords.inWork : stage, stateKind: 'open' };
}

/** Petitions of the year, the latest first. */
export function petitionRows({ snapshot }: OpenRegister, ofYear: OfYear): BareRow[] {
  const names = namesOf(snapshot);
  return snapshot.petitions
    .filter((one) => one.groupId === ofYear.groupId && isOf(one.date, ofYear))
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1))
    .map(({ id, kind, date, personId, addressee, result, resultOn }) => ({
      table: 'petitions',
      id,
      title: cardWords.petition(kind, date),
      note: cardWords.line([personId === null ? '' : names.full(personId), addressee]),
      state: result === '' && resultOn === null ? cardWords.waits : cardWords.result(result, resultOn),
      stateKind: result === '' && resultOn === null ? 'open' : 'done',
    }));
}
