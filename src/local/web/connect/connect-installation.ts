import { readFileSync } from 'node:fs';
import { DOCX, FOLDER, GOOGLE_DOC, type StoredFile } from '../../drive/drive-file';
import type { RunReport } from '../../host/script-host';
import type { Installation } from '../../installation';
import type { LetterCard } from '../../mail/outbox-folder';
import type { WebDocument, WebInstallation, WebLetter } from '../ports';
import { deliveryWords } from './delivery-words';
import { localMoment, runOf, triggerOf } from './run-words';

/** Who sits at the page and what that person may do to the clock. */
export interface ConnectInstallationOptions {
  /** E-mail of the person at the page; absent: the owner. */
  readonly user?: string;
  /** Whether the person may move the clock; absent: yes. */
  readonly movesClock?: boolean;
}

/** The installation for the page: everything that the person does there is done as `user`. */
export function connectInstallation(
  installation: Installation,
  options: ConnectInstallationOptions = {},
): WebInstallation {
  const user = options.user ?? installation.owner;
  const { window, clock, triggers, mail } = installation;
  const files = documentFiles(installation);
  return {
    menus: () => window.menus,
    clickMenu: async (functionName, tab) => {
      resultOf(await installation.runFunction(functionName, [], { user, via: 'menu', ...pageOf(tab) }));
    },
    callFromPage: async (functionName, args, tab) =>
      resultOf(await installation.runFunction(functionName, args, { user, via: 'rpc', ...pageOf(tab) })),
    onUi: (listener) => window.onEvent(listener),
    openQuestions: () => window.questions,
    selected(sheetId, a1) {
      window.active = { sheetId, a1 };
    },
    answer: (id, button, text) => window.answer(id, { button, text }),
    triggers: () => triggers.all().map((trigger) => triggerOf(trigger, installation.nextFiring(trigger), clock)),
    runTrigger: async (id) => {
      const report = await installation.runTrigger(id);
      if (report === undefined) throw new Error('Этого триггера больше нет. Обновите страницу.');
      resultOf(report);
    },
    runs: () => [
      ...installation.runs.running.map((run) => runOf(run, clock)).reverse(),
      ...[...installation.runs.records].reverse().map((record) => runOf(record, clock)),
    ],
    onRuns: (listener) => joinStops(installation.runs.onChange(listener), triggers.onChange(listener)),
    now: () => localMoment(clock.now(), clock),
    movesClock: options.movesClock ?? true,
    advanceTo: (date) => installation.advanceTo(date),
    onClock: (listener) => clock.onAdvance(listener),
    letters: async () => mail.outbox.letters.map((card): WebLetter => letterOf(card, installation)).reverse(),
    letter: async (id) => {
      const letter = mail.outbox.read(id);
      if (letter === undefined) return undefined;
      const { from, text, html, attachments } = letter.content;
      return { ...letterOf(letter, installation), from, text: text === '' ? textOfHtml(html) : text, attachments };
    },
    documents: async () => files.list(),
    documentBytes: async (id) => files.bytes(id),
    onFiles: (listener) => joinStops(mail.outbox.onChange(listener), installation.drive.onChange(listener)),
  };
}

function letterOf(card: LetterCard, { clock, mail }: Installation): WebLetter {
  const { id, date, to, subject } = card;
  const delivery = deliveryWords(card, mail.isUnderWay(id));
  return { id, date: localMoment(Date.parse(date), clock), to, subject, delivery };
}

function pageOf(tab: string | undefined): { readonly tab?: string } {
  return tab === undefined ? {} : { tab };
}

/** What the script threw is thrown on, with its name. */
function resultOf(report: RunReport): unknown {
  if (report.ok) return report.result;
  const error = new Error(report.error.message);
  error.name = report.error.name;
  throw error;
}

function documentFiles({ drive, clock }: Installation) {
  const { folder } = drive;
  const shown = (file: StoredFile) => file.mimeType !== FOLDER && !folder.isTrashed(file);
  return {
    list: (): WebDocument[] =>
      folder
        .all()
        .filter(shown)
        .flatMap((file) => {
          const state = folder.stat(file);
          return state === undefined ? [] : [documentOf(file, state.size, clock)];
        })
        .sort((left, right) => right.modifiedAt.localeCompare(left.modifiedAt)),
    bytes(id: string): Uint8Array | undefined {
      const file = folder.find(id);
      if (file === undefined || !shown(file) || folder.stat(file) === undefined) return undefined;
      return readFileSync(folder.path(file));
    },
  };
}

function documentOf(file: StoredFile, size: number, clock: Installation['clock']): WebDocument {
  const modifiedAt = localMoment(Date.parse(file.modifiedTime), clock);
  const mimeType = file.mimeType === GOOGLE_DOC ? DOCX : file.mimeType;
  return { id: file.id, name: file.fileName, modifiedAt, size, mimeType };
}

function textOfHtml(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

function joinStops(...stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}
