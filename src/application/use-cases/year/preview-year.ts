import type { PreviewYearInput, PreviewYearOutput } from '../../../contract/start-year';
import { LISTED_AT_ONCE, PREVIEWED_AT_ONCE } from '../../../contract/year-limits';
import type { GroupAtYearTurn } from '../../../domain/commands/year/year-checks';
import { comparable, hasWords, queryWords } from '../../../domain/search/words';
import { namesOf } from '../../register-access/names';
import { requireColumns } from '../find-or-refuse';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';

/**
 * Shows living groups at the turn of the year with what stands before them, found by words and a page at a time, and
 * of all groups which ones would be closed and get a plan; writes nothing.
 *
 * @throws AppError REGISTER_HAS_ISSUES
 */
export function previewYear({ host, register }: UseCase, input: PreviewYearInput): PreviewYearOutput {
  requireColumns(register, ESSENTIAL);
  const { withMembers, query, offset } = input;
  const { snapshot, today } = register;
  const { year } = host.loadCommands();
  const schoolYear = year.yearToStart(today);
  const names = namesOf(snapshot);
  const leaderOf = ({ leaderId }: GroupAtYearTurn): string => (leaderId === null ? '' : names.full(leaderId));
  const turns = year.groupsAtYearTurn(snapshot, schoolYear, today);
  const words = queryWords(query);
  const found = turns.filter((turn) => hasWords(comparable(`${turn.group.name} ${leaderOf(turn)}`), words));
  const ordered = withMembers ? found : [...found].sort((a, b) => weight(b) - weight(a));
  return {
    schoolYear,
    total: turns.length,
    toClose: turns.filter(({ suggestion }) => suggestion === 'close').map(({ group }) => group.id),
    toCopy: turns.filter(({ canCopyPlan }) => canCopyPlan).map(({ group }) => group.id),
    found: found.length,
    groups: ordered.slice(offset, offset + (withMembers ? LISTED_AT_ONCE : PREVIEWED_AT_ONCE)).map((turn) => ({
      groupId: turn.group.id,
      name: turn.group.name,
      type: turn.group.type,
      leader: leaderOf(turn),
      memberCount: turn.memberIds.length,
      members: withMembers ? turn.memberIds.map(names.full).sort() : [],
      checks: turn.checks.map((check) => ({ ...check })),
    })),
  };
}

/** What is only told, and asks nobody to do anything. */
const TOLD: readonly string[] = ['planThere', 'nothingToCopy'];

/** How much there is to look at; the order of the register stays among equals. */
const weight = ({ checks, suggestion }: GroupAtYearTurn): number =>
  checks.filter(({ code }) => !TOLD.includes(code)).length + (suggestion === 'close' ? 10 : 0);
