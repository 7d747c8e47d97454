import type { MembershipRole } from '../../domain/register/membership';
import { plainWords } from '../workbook/reading/plain-words';

const ROLES: readonly (readonly [RegExp, MembershipRole])[] = [
  [/^(?:и\.? ?о\.?|исполняющ)/, 'actingLeader'],
  [/^(?:руковод|рук(?:\.|$)|председат|координат|лидер)/, 'leader'],
  [/^секретар/, 'secretary'],
  [/^куратор/, 'curator'],
  [/^(?:член|участни|постоянн|педагог|слушател|состоит|да$|\+$)/, 'member'],
];

/** The role that words name: «Руководитель МО», «секретарь», «член»; `undefined` for «заместитель руководителя». */
export function readRole(text: string): MembershipRole | undefined {
  const plain = plainWords(text);
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1];
}
