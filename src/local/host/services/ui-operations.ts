import type { HtmlState } from '../facades/html-service';
import type { OperationTable } from '../operation';
import type { Run } from '../run';
import type { Answer, AskButton, Menu, MenuEntry, Question } from './ui-events';
import type { WindowState } from './window-state';

const UI_SCOPE = ['https://www.googleapis.com/auth/script.container.ui'];

const BUTTONS: Readonly<Record<string, readonly AskButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface RawEntry {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly caption?: string;
  readonly functionName?: string;
  readonly entries?: readonly RawEntry[];
}

function entryOf({ kind, caption = '', functionName = '', entries = [] }: RawEntry): MenuEntry {
  if (kind === 'separator') return { label: null };
  return kind === 'menu' ? { label: caption, items: entries.map(entryOf) } : { label: caption, functionName };
}

function menuOf(raw: unknown): Menu {
  const { caption = '', entries = [] } = raw as RawEntry;
  return { title: caption, items: entries.map(entryOf) };
}

function questionOf(id: string, kind: 'alert' | 'prompt', raw: unknown): Question {
  const { title, text, buttons } = raw as { title: string; text: string; buttons: string };
  return { type: 'ask', id, kind, title, message: text, buttons: BUTTONS[buttons] ?? ['OK'] };
}

/** Menus, sidebar, dialogs and questions (https://developers.google.com/apps-script/reference/base/ui). */
export function uiOperations(window: WindowState): OperationTable {
  const dialog = (modal: boolean, args: readonly unknown[], { tab }: Run) => {
    const { content, width, height } = args[0] as HtmlState;
    window.emit({
      type: 'dialog',
      id: window.newId(),
      title: String(args[1]),
      html: content,
      modal,
      width: width ?? 600,
      height: height ?? 400,
      tab,
    });
  };
  const question = (kind: 'alert' | 'prompt') => ({
    ms: 100,
    scopes: UI_SCOPE,
    run: ([raw]: readonly unknown[]): Answer => window.askAtOnce(questionOf(window.newId(), kind, raw)),
    // The time of the run goes on while the dialog is open: an answer after six minutes comes too late.
    wait: async ([raw]: readonly unknown[], run: Run): Promise<Answer> => {
      const started = performance.now();
      const patience = Math.max(0, run.limitMs - run.virtualMs) + 5;
      const answer = await window.ask(questionOf(window.newId(), kind, raw), patience);
      run.meteredMs += performance.now() - started;
      return answer;
    },
  });
  return {
    'Ui.addMenu': { ms: 50, run: ([menu]) => window.addMenu(menuOf(menu)) },
    'Ui.showSidebar': {
      ms: 150,
      scopes: UI_SCOPE,
      run: ([raw], { tab }) => {
        const { content, title } = raw as HtmlState;
        window.emit({ type: 'sidebar', id: window.newId(), title, html: content, tab });
      },
    },
    'Ui.showModalDialog': { ms: 150, scopes: UI_SCOPE, run: (args, run) => dialog(true, args, run) },
    'Ui.showModelessDialog': { ms: 150, scopes: UI_SCOPE, run: (args, run) => dialog(false, args, run) },
    'Ui.alert': question('alert'),
    'Ui.prompt': question('prompt'),
  };
}
