import { type AgendaItem, BLANK_AGENDA_ITEM } from '../../register/agenda-item';
import type { MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../../russian/confirmed-phrases';
import type { EntityChange } from '../entity-change';
import type { CandidateVotes } from './count-votes';

/** Words of the dictionary of questions. */
const KINDS: Readonly<Partial<Record<MembershipRole, string>>> = {
  leader: 'избрание руководителя',
  secretary: 'избрание секретаря',
};

/** An election held at a meeting; the first candidate is the elected one. */
interface HeldElection {
  readonly meetingId: string;
  readonly role: MembershipRole;
  /** What the regulation calls the role. */
  readonly title: string;
  readonly candidates: readonly (CandidateVotes & { readonly name: string })[];
}

const votesText = ({ name, votesFor, votesAgainst, votesAbstained }: HeldElection['candidates'][number]): string => {
  const parts = [`за – ${votesFor}`];
  if (votesAgainst !== null) parts.push(`против – ${votesAgainst}`);
  if (votesAbstained !== null) parts.push(`воздержались – ${votesAbstained}`);
  return `${name}: ${parts.join(', ')}`;
};

/** Who stood and how people voted, one line each. */
export function candidatesText(candidates: HeldElection['candidates']): string {
  return candidates.map(votesText).join('\n');
}

function texts(
  { title, candidates }: HeldElection,
  confirmed: ConfirmedPhrases,
): Pick<AgendaItem, 'question' | 'spoke' | 'decided'> {
  const of = declineConfirmedPhrase(title, 'genitive', confirmed);
  const as = declineConfirmedPhrase(title, 'instrumental', confirmed);
  return {
    question: of.certain ? `Об избрании ${of.text}` : `Избрание: ${title}`,
    spoke: `Предложены кандидатуры, голосование открытое:\n${candidatesText(candidates)}`,
    decided: `${as.certain ? `Избрать ${as.text}` : `Избрать (${title})`}: ${candidates[0]?.name ?? ''}`,
  };
}

/**
 * Puts the vote into the agenda of its meeting: into the question of that kind which has no votes yet, its filled
 * cells untouched, else as the last question.
 */
export function electionItem(
  { agendaItems, settings }: Pick<RegisterSnapshot, 'agendaItems' | 'settings'>,
  election: HeldElection,
  newId: () => string,
): EntityChange {
  const [winner] = election.candidates;
  const kind = KINDS[election.role] ?? '';
  const items = agendaItems.filter((item) => item.meetingId === election.meetingId);
  const { question, spoke, decided } = texts(election, confirmedPhrases(settings.phraseForms));
  const votes = {
    votesFor: winner?.votesFor ?? null,
    votesAgainst: winner?.votesAgainst ?? null,
    votesAbstained: winner?.votesAbstained ?? null,
  };
  const known = items.find((item) => item.kind === kind && item.votesFor === null);
  if (known !== undefined) {
    const fields = { ...votes, spoke: known.spoke || spoke, decided: known.decided || decided };
    return { kind: 'update', table: 'agendaItems', id: known.id, fields };
  }
  const row: AgendaItem = {
    ...BLANK_AGENDA_ITEM,
    id: newId(),
    meetingId: election.meetingId,
    order: Math.max(0, ...items.map(({ order }) => order ?? 0)) + 1,
    kind,
    question,
    spoke,
    decided,
    ...votes,
  };
  return { kind: 'insert', table: 'agendaItems', row };
}
