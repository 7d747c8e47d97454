import type { PreviewImportInput } from '../../../contract/import';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { fingerprint } from '../../fingerprint';
import type { ImportEngine } from '../../import/import-engine';
import type { ImportPlan } from '../../import/import-plan';
import { idPrefixOf } from '../../workbook/sheets';
import { requireColumns } from '../find-or-refuse';
import type { UseCase } from '../use-case';
import { importRequest } from './import-request';
import { readList } from './read-list';

/** A plan, and the fingerprint of what it would write; an empty one while it is not ready. */
export interface PlannedList {
  readonly engine: ImportEngine;
  readonly plan: ImportPlan;
  readonly fingerprint: string;
}

/**
 * Plans what a file and a person's choices would write into the register as it was read.
 *
 * The fingerprint is the same at each planning while the register and the day are: ids that are made anew every time
 * stand in it by their order.
 *
 * @throws AppError COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function planList({ host, register }: UseCase, input: PreviewImportInput): PlannedList {
  const { snapshot, today, aliases } = register;
  requireColumns(register, ['regulations', 'organizations', 'persons', 'jobs', 'groups', 'memberships']);
  const engine = host.loadImport();
  const request = importRequest(snapshot, input, readList(engine, input.file));
  const names = new Map<string, string>();
  // A row typed by hand has a lasting id only in the reading that writes it.
  for (const [provisional, lasting] of aliases) names.set(lasting, provisional);
  const taken = idsOf(snapshot);
  let made = 0;
  const newId: Parameters<ImportEngine['planImport']>[2]['newId'] = (table) => {
    let id = host.ids.newId(idPrefixOf(table));
    // Of 5 000 random ids of six characters out of 32 two are the same about once in ninety times.
    while (taken.has(id)) id = host.ids.newId(idPrefixOf(table));
    taken.add(id);
    made += 1;
    names.set(id, `*${made}`);
    return id;
  };
  const plan = engine.planImport(snapshot, { ...request, requestId: '' }, { today, newId });
  return { engine, plan, fingerprint: plan.ready ? fingerprintOf(plan, names) : '' };
}

function idsOf({ organizations, persons, jobs, groups, memberships }: RegisterSnapshot): Set<string> {
  return new Set([organizations, persons, jobs, groups, memberships].flatMap((rows) => rows.map(({ id }) => id)));
}

function fingerprintOf({ changes, journal }: ImportPlan, names: ReadonlyMap<string, string>): string {
  const text = JSON.stringify({ changes, journal }, (key, value: unknown) => {
    // Stamps follow from the changes and from the ids, which are others at each planning.
    if (key === 'stamps') return undefined;
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  });
  return fingerprint(text);
}
