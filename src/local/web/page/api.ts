import type { GridDelta } from '../grid-delta';
import type {
  CellEdit,
  GridView,
  SheetTab,
  SortOrder,
  WebDocument,
  WebLetter,
  WebLetterText,
  WebMenu,
  WebRun,
  WebTrigger,
} from '../ports';

/** What the server refused, in Russian words for the person at the page. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param isGone true when what was asked for is no longer there */
  constructor(
    message: string,
    readonly isGone = false,
  ) {
    super(message);
  }
}

const NO_SERVER = 'Сервер не отвечает. Проверьте, что программа запущена, и повторите.';

async function request(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch {
    throw new Refusal(NO_SERVER);
  }
  const body = (await response.json().catch(() => ({}))) as { readonly error?: { readonly message?: string } };
  if (!response.ok) throw new Refusal(body.error?.message ?? NO_SERVER, response.status === 404);
  return body;
}

async function get<Answer>(path: string): Promise<Answer> {
  return (await request(path, { method: 'GET' })) as Answer;
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' };
  return (await request(path, { method: 'POST', headers, body: JSON.stringify(body) })) as Answer;
}

/** One answer of `google.script.run`. */
export type ScriptAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** This page among all open ones: panels, dialogs and jumps of its runs are shown here only. */
const TAB: string = crypto.randomUUID();

/** Whether an event of the server concerns this page. */
export const isForThisTab = ({ tab }: { readonly tab: string | null }): boolean => tab === null || tab === TAB;

/** Everything the page asks of the server. All of it throws Refusal when the server says no. */
export const api = {
  tabs: () =>
    get<{ readonly title: string; readonly tabs: readonly SheetTab[]; readonly startId: number | null }>('/api/tabs'),
  sheet: (sheetId: number) => get<GridView>(`/api/sheets/${sheetId}`),
  sheetSince: (sheetId: number, revision: number) =>
    get<GridView | GridDelta>(`/api/sheets/${sheetId}?known=${revision}`),
  edit: (sheetId: number, edits: readonly CellEdit[]) =>
    post<{ readonly warning: string | null }>(`/api/sheets/${sheetId}/edits`, { edits }),
  insertRows: (sheetId: number, startRow: number, count: number) =>
    post(`/api/sheets/${sheetId}/insert-rows`, { startRow, count }),
  deleteRows: (sheetId: number, startRow: number, count: number) =>
    post(`/api/sheets/${sheetId}/delete-rows`, { startRow, count }),
  sort: (sheetId: number, order: SortOrder) => post(`/api/sheets/${sheetId}/sort`, order),
  setColumnWidth: (sheetId: number, column: number, pixels: number) =>
    post(`/api/sheets/${sheetId}/column-width`, { column, pixels }),
  menus: () => get<{ readonly menus: readonly WebMenu[] }>('/api/menus'),
  clickMenu: (functionName: string) => post('/api/menu', { functionName, tab: TAB }),
  run: (functionName: string, args: readonly unknown[]) =>
    post<ScriptAnswer>('/api/script/run', { function: functionName, args, tab: TAB }),
  select: (sheetId: number, range: string) => post('/api/selection', { sheetId, range }),
  questions: () => get<{ readonly questions: readonly Question[] }>('/api/questions'),
  answer: (id: string, button: string, text: string) => post('/api/answer', { id, button, text }),
  runs: () => get<{ readonly triggers: readonly WebTrigger[]; readonly runs: readonly WebRun[] }>('/api/runs'),
  runTrigger: (id: string) => post('/api/triggers/run', { id }),
  clock: () => get<{ readonly now: string; readonly movable: boolean }>('/api/clock'),
  setClock: (date: string) => post<{ readonly now: string }>('/api/clock', { date }),
  letters: () => get<{ readonly letters: readonly WebLetter[] }>('/api/letters'),
  letter: (id: string) => get<WebLetterText>(`/api/letters/${encodeURIComponent(id)}`),
  documents: () => get<{ readonly documents: readonly WebDocument[] }>('/api/documents'),
  documentText: (id: string) => get<{ readonly text: string | null }>(`/api/documents/${encodeURIComponent(id)}/text`),
};

/** A question of the script to the person: `Ui.alert` or `Ui.prompt`. */
export interface Question {
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}
