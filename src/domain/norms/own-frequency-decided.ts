// The group itself decides how often it meets, and the decision is written down: G 3.3 (⚠15a).
import { periodKindOfWord } from './counting-kind';
import { finding, missingField } from './finding';
import { closedFinding, GROUP_CLOSED, isBeginning } from './group-state';
import type { NormKind } from './norm-kind';

/** How many times, in which period, by which decision; not decided is not yet broken. */
export const ownFrequencyDecided: NormKind = {
  id: 'own-frequency-decided',
  title: 'Своя периодичность определена',
  requires: [],
  understands: [],
  judges: 'state',
  reads: [],
  curableLater: false,
  codes: [
    'own-frequency.decided',
    'own-frequency.undecided',
    'own-frequency.undecided-yet',
    'own-frequency.period-unknown',
    GROUP_CLOSED,
  ],
  evaluate(subject) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn, group } = subject;
    const { ownFrequencyCount: count, ownFrequencyPeriod: period, ownFrequencyBasis: basis } = group;
    const missing = [];
    if (count === null || count <= 0) missing.push(missingField('groups', group.id, 'ownFrequencyCount'));
    if (period.trim() === '') missing.push(missingField('groups', group.id, 'ownFrequencyPeriod'));
    if (basis.trim() === '') missing.push(missingField('groups', group.id, 'ownFrequencyBasis'));
    const data = { count, period, basis, fields: missing.map(({ field }) => field ?? '') };
    if (missing.length > 0) {
      const isNew = isBeginning(subject);
      const code = isNew ? 'own-frequency.undecided-yet' : 'own-frequency.undecided';
      return [finding(frame.period, stateOn, isNew ? 'pending' : 'cantTell', code, { missing, data })];
    }
    if (periodKindOfWord(period) === null) {
      const where = [missingField('groups', group.id, 'ownFrequencyPeriod')];
      return [finding(frame.period, stateOn, 'cantTell', 'own-frequency.period-unknown', { missing: where, data })];
    }
    const counted = [{ table: 'groups', id: group.id } as const];
    return [finding(frame.period, stateOn, 'met', 'own-frequency.decided', { counted, data })];
  },
};
