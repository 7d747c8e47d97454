import type { AgendaItem } from '../register/agenda-item';
import type { Assignment } from '../register/assignment';
import { russianKey } from '../russian/compare-russian';
import { BLANK_NAME } from './blanks';
import type { MinutesPoint, MinutesQuestion } from './minutes-data';
import { agendaSpeaker, heardLine } from './minutes-speakers';
import { taskLine } from './minutes-tasks';
import { type VoterCount, votesLine } from './minutes-votes';
import { linesOf, pointsOf, sentence } from './numbered-points';
import type { PrintedNames } from './printed-names';

/** Questions in their order; those without a number follow, by id. */
function inAgendaOrder(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const place = (item: AgendaItem): number => item.order ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

interface Paper {
  readonly names: PrintedNames;
  /** Empty when the attendance is not marked. */
  readonly presentIds: readonly string[];
  readonly voters: VoterCount;
  readonly warn: (sentence: string) => void;
}

function question(item: AgendaItem, number: string, tasks: readonly Assignment[], paper: Paper): MinutesQuestion {
  const warn = (text: string): void => paper.warn(`Вопрос ${number}: ${text}.`);
  const plainPoints = (text: string, from: number): MinutesPoint[] =>
    pointsOf(text).map((point, index) => ({
      number: `${number}.${from + index}`,
      text: [{ text: point, certain: true }],
    }));
  const decided = plainPoints(item.decided, 1);
  const written = russianKey(item.decided);
  for (const task of tasks) {
    if (written.includes(russianKey(task.task))) continue;
    decided.push({ number: `${number}.${decided.length + 1}`, text: taskLine(task, paper.names, warn) });
  }
  const recommended = plainPoints(item.recommended, decided.length + 1);
  if (decided.length === 0 && recommended.length === 0) {
    warn('решения нет, место для него оставлено пустым');
    decided.push({ number: `${number}.1`, text: [{ text: BLANK_NAME, certain: true }] });
  }
  const { speakerId } = item;
  if (speakerId !== null && paper.presentIds.length > 0 && !paper.presentIds.includes(speakerId)) {
    warn('докладчик не отмечен среди присутствующих');
  }
  return {
    itemId: item.id,
    number,
    question: item.question.trim().replace(/[.;\s]+$/, '') || BLANK_NAME,
    speaker: agendaSpeaker(item, paper.names),
    heard: heardLine(item, paper.names, warn),
    spoke: linesOf(item.spoke).map(sentence),
    decided,
    recommended,
    votes: votesLine(item, paper.voters, warn),
  };
}

/**
 * Makes the questions of the minutes. A task of the meeting that names no question stands under the last one;
 * a task whose words are in the decision already is not repeated.
 */
export function minutesQuestions(
  items: readonly AgendaItem[],
  tasks: readonly Assignment[],
  paper: Paper,
): readonly MinutesQuestion[] {
  const ordered = inAgendaOrder(items);
  return ordered.map((item, index) => {
    const isLast = index === ordered.length - 1;
    const own = tasks.filter((task) => task.agendaItemId === item.id || (isLast && task.agendaItemId === null));
    return question(item, String(index + 1), own, paper);
  });
}
