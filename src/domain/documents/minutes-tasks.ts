import type { Assignment } from '../register/assignment';
import { dateInDigits } from '../russian/date-in-digits';
import { NO_BREAK_SPACE } from '../russian/no-break';
import type { MinutesLine } from './minutes-data';
import { sentence } from './numbered-points';
import type { PrintedNames } from './printed-names';

/** An infinitive goes after «поручить»: «подготовить», «провести», «помочь», «связаться». */
const BEGINS_WITH_INFINITIVE = /^[а-яё]+(?:ть|ти|чь)(?:ся|сь)?(?=\s|$)/i;

/**
 * A point of a decision made of a task: «Поручить Андреевой О. В. подготовить … Срок – до 01.11.2026.»
 * A task that is no infinitive keeps its words: «Подготовка … Исполнитель${NO_BREAK_SPACE}– Андреева О. В.»
 */
export function taskLine(task: Assignment, names: PrintedNames, warn: (sentence: string) => void): MinutesLine {
  const term = task.dueOn === null ? '' : ` Срок${NO_BREAK_SPACE}– до ${dateInDigits(task.dueOn)}.`;
  const text = task.task.trim();
  if (task.executorId === null) return [{ text: sentence(text) + term, certain: true }];
  const dative = names.inCase(task.executorId, 'dative');
  const nominative = names.nominative(task.executorId);
  const isSafe = dative.certain || dative.text !== nominative;
  if (!isSafe || !BEGINS_WITH_INFINITIVE.test(text)) {
    return [{ text: `${sentence(text)} Исполнитель${NO_BREAK_SPACE}– ${sentence(nominative)}${term}`, certain: true }];
  }
  if (!dative.certain) warn(`проверьте выделенное имя «${dative.text}» (кому поручено)`);
  const rest = sentence(text.charAt(0).toLowerCase() + text.slice(1));
  return [{ text: 'Поручить ', certain: true }, dative, { text: ` ${rest}${term}`, certain: true }];
}
