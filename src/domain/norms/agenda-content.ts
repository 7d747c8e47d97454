// What the questions of a meeting speak of.
import type { AgendaItem } from '../register/agenda-item';
import { speaksOf } from './speaks-of';

/** Returns the words that no question of the agenda speaks of, neither by its kind nor by its text. */
export function absentFromAgenda(agenda: readonly AgendaItem[], content: readonly string[]): readonly string[] {
  return content.filter((words) => !agenda.some((item) => speaksOf(`${item.kind} ${item.question}`, words)));
}

/** Tells whether somebody has entered the agenda: a row without kind and text says nothing. */
export function isAgendaEntered(agenda: readonly AgendaItem[]): boolean {
  return agenda.some((item) => item.kind.trim() !== '' || item.question.trim() !== '');
}
