import type { Verdict } from '../verdicts/verdict';

/** FNV-1a of 32 bits in hexadecimal: enough to keep apart what one recipient is told in some years. */
function sum(text: string): string {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Returns a short code of one thing in one step of reminding. A due date that has moved makes it another thing; while
 * nothing hangs on the date, so does another reason.
 */
export function topicCode(verdict: Verdict, stage: string): string {
  const { key, due, outcome, reason } = verdict;
  const isDated = stage !== 'once' && stage !== 'window';
  const cause = isDated ? '' : `${outcome}|${reason.code}|${reason.data.since ?? ''}`;
  return sum(`${key}|${stage}|${due?.date ?? ''}|${cause}`);
}
