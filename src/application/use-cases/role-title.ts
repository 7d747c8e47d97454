import type { ResponsibleRole } from '../../domain/norms/norm';
import type { MembershipRole } from '../../domain/register/membership';
import type { Regulation } from '../../domain/regulations/regulation';

type Vocabulary = Pick<Regulation, 'leaderTitle' | 'secretaryTitle' | 'curatorTitle'> | undefined;

/** A role in the words of the regulation: «координатор», where it says so. */
export function roleTitle(role: MembershipRole | ResponsibleRole, regulation: Vocabulary): string {
  const leader = regulation?.leaderTitle || 'руководитель';
  const titles: Readonly<Record<MembershipRole | ResponsibleRole, string>> = {
    leader,
    actingLeader: `и. о. ${leader}`,
    secretary: regulation?.secretaryTitle || 'секретарь',
    curator: regulation?.curatorTitle || 'куратор',
    member: 'участник',
    methodist: 'методист',
    authority: 'орган управления',
    members: 'участники',
  };
  return titles[role];
}
