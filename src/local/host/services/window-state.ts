import { randomUUID } from 'node:crypto';
import type { Answer, Menu, Question, UiEvent } from './ui-events';

/** How a question is answered where nobody can be waited for. */
export type InstantAnswer = (question: Question) => Answer;

interface Waiting {
  readonly question: Question;
  readonly settle: (answer: Answer) => void;
}

/** The window of the spreadsheet as scripts see it: menus, pages, questions, the selected cell. */
export class WindowState {
  private readonly listeners = new Set<(event: UiEvent) => void>();
  private readonly waiting = new Map<string, Waiting>();
  private shownMenus: Menu[] = [];
  /** `null` until somebody selects something: then the first sheet. */
  active: { readonly sheetId: number; readonly a1: string } | null = null;

  constructor(private readonly answerAtOnce: InstantAnswer) {}

  onEvent(listener: (event: UiEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: UiEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  get menus(): readonly Menu[] {
    return this.shownMenus;
  }

  /** A menu with the same title takes the place of the old one. */
  addMenu(menu: Menu): void {
    this.shownMenus = [...this.shownMenus.filter(({ title }) => title !== menu.title), menu];
    this.emit({ type: 'menu' });
  }

  activate(sheetId: number, a1: string, tab: string | null = null): void {
    this.active = { sheetId, a1 };
    this.emit({ type: 'activate', sheetId, range: a1, tab });
  }

  get questions(): readonly Question[] {
    return Array.from(this.waiting.values(), ({ question }) => question);
  }

  /** For runs that block this very thread. */
  askAtOnce(question: Question): Answer {
    this.emit(question);
    const answer = this.answerAtOnce(question);
    this.emit({ type: 'asked', id: question.id });
    return answer;
  }

  /** Waits for a person at most `patienceMs` real milliseconds; then it is as if the window had been closed. */
  ask(question: Question, patienceMs: number): Promise<Answer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(question.id, { button: 'CLOSE', text: '' }), patienceMs);
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      this.waiting.set(question.id, { question, settle });
      this.emit(question);
    });
  }

  /** Answers a waiting question; nothing happens when it waits no more. */
  answer(id: string, answer: Answer): void {
    const found = this.waiting.get(id);
    if (!found) return;
    this.waiting.delete(id);
    found.settle(answer);
    this.emit({ type: 'asked', id });
  }

  newId(): string {
    return randomUUID();
  }
}
