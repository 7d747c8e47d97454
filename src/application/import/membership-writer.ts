import type { EntityChange } from '../../domain/commands/entity-change';
import { BLANK_MEMBERSHIP, type Membership, type MembershipRole } from '../../domain/register/membership';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { PersonDraft } from './find-persons';
import type { CellProblem, ImportContext, ImportRequest } from './import-plan';
import type { ImportRecord } from './read-records';

interface Joining {
  readonly draft: PersonDraft;
  readonly jobId: string | null;
  readonly groupId: string;
  /** Name for people. */
  readonly group: string;
}

/** What a row has done to the composition of its group. */
export interface Joined {
  readonly role: MembershipRole;
  readonly added: boolean;
  /** An earlier row of the file said the same. */
  readonly repeated: boolean;
}

/** Roles that one person of a group holds at a time. */
const SINGLE: readonly MembershipRole[] = ['leader', 'secretary'];

/** Adds people to groups: nobody twice, and no second leader. */
export class MembershipWriter {
  private readonly added: Membership[] = [];
  /** Memberships that have not ended, by group and person. */
  private readonly lasting = new Map<string, Membership[]>();
  /** Who holds a single role, by group and role. */
  private readonly holders = new Map<string, string>();
  private readonly fromFile = new Set<string>();

  constructor(
    snapshot: RegisterSnapshot,
    private readonly request: ImportRequest,
    private readonly context: ImportContext,
    private readonly problems: CellProblem[],
  ) {
    for (const membership of snapshot.memberships) {
      if (membership.to === null || membership.to >= context.today) this.keep(membership);
    }
  }

  join(record: ImportRecord, { draft, jobId, groupId, group }: Joining): Joined {
    const role = this.roleFor(record, draft.id, groupId, group);
    const key = `${groupId}|${draft.id}`;
    const known = this.lasting.get(key) ?? [];
    // A leader is a member too: the same person named as a member adds nothing.
    const covered = known.some((one) => one.role === role || (role === 'member' && one.role !== 'curator'));
    if (covered) {
      const repeated = this.fromFile.has(`${key}|${role}`) || known.some((one) => this.added.includes(one));
      if (repeated) this.tell(record, 'repeatedRow', { group });
      return { role, added: false, repeated };
    }
    const { basis, memberFrom } = this.request;
    const membership: Membership = {
      ...BLANK_MEMBERSHIP,
      id: this.context.newId('memberships'),
      groupId,
      personId: draft.id,
      role,
      from: record.memberFrom ?? memberFrom,
      basisKind: basis.kind,
      basisNumber: basis.number,
      basisDate: basis.date,
      jobId,
    };
    this.added.push(membership);
    this.fromFile.add(`${key}|${role}`);
    this.keep(membership);
    return { role, added: true, repeated: false };
  }

  changes(): readonly EntityChange[] {
    return this.added.map((row): EntityChange => ({ kind: 'insert', table: 'memberships', row }));
  }

  /** The role of the row; where somebody else holds it, the person becomes a member, and a problem says so. */
  private roleFor(record: ImportRecord, personId: string, groupId: string, group: string): MembershipRole {
    const { role } = record;
    if (!SINGLE.includes(role)) return role;
    const holder = this.holders.get(`${groupId}|${role}`);
    if (holder === undefined || holder === personId) return role;
    this.tell(record, role === 'leader' ? 'secondLeader' : 'secondSecretary', { group });
    return 'member';
  }

  private keep(membership: Membership): void {
    const { groupId, personId, role } = membership;
    const key = `${groupId}|${personId}`;
    const list = this.lasting.get(key);
    if (list === undefined) this.lasting.set(key, [membership]);
    else list.push(membership);
    if (SINGLE.includes(role)) this.holders.set(`${groupId}|${role}`, personId);
  }

  private tell({ sheet, cell }: ImportRecord, code: CellProblem['code'], data: CellProblem['data']): void {
    this.problems.push({ severity: 'warning', code, sheet, cell, data });
  }
}
