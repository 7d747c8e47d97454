// A person at a form: opens it, fills it in, saves it and takes it back, all by the procedures that the page calls.
import { answerRpc } from '../../src/application/rpc/router';
import { OpenFormOutput, PreviewCommandOutput, RunCommandOutput } from '../../src/contract/commands';
import type { FormView } from '../../src/contract/forms/form-view';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { MemoryHost } from './memory-host';

/** What a form is opened on. */
export interface AskedForm {
  readonly command: string;
  readonly groupId: string | null;
  readonly rowId: string | null;
}

export function openForm(host: MemoryHost, asked: AskedForm): FormView {
  const answer = answerRpc(host, { procedure: 'openForm', input: asked });
  if (!answer.ok) throw new Error(answer.error.message);
  return OpenFormOutput.parse(answer.data);
}

/** The envelope of a save of the form with these values changed. */
export function saveForm(host: MemoryHost, asked: AskedForm, changes: object, requestId = 'request-1') {
  const view = openForm(host, asked);
  return answerRpc(host, {
    procedure: 'runCommand',
    input: { ...asked, requestId, version: view.version, opened: view.values, values: { ...view.values, ...changes } },
  });
}

/** Opens, fills in and saves; a refusal is an error of the test. */
export function runForm(host: MemoryHost, asked: AskedForm, changes: object, requestId = 'request-1') {
  const answer = saveForm(host, asked, changes, requestId);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return RunCommandOutput.parse(answer.data);
}

/** Paths and codes of what a form is refused for. */
export function refusals(host: MemoryHost, asked: AskedForm, changes: object): readonly (readonly [string, string])[] {
  const answer = saveForm(host, asked, changes);
  if (answer.ok) throw new Error('saved');
  return answer.error.issues.map(({ path, code }) => [path, code] as const);
}

export function previewForm(host: MemoryHost, asked: AskedForm, changes: object): PreviewCommandOutput {
  const { values } = openForm(host, asked);
  const answer = answerRpc(host, {
    procedure: 'previewCommand',
    input: { ...asked, values: { ...values, ...changes } },
  });
  if (!answer.ok) throw new Error(answer.error.message);
  return PreviewCommandOutput.parse(answer.data);
}

export function undoForm(host: MemoryHost, requestId = 'request-1'): void {
  const answer = answerRpc(host, { procedure: 'undoAction', input: { requestId } });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
}

/** Everything that the workbook holds, in an order that does not depend on the order of rows. */
export function factsOf(host: MemoryHost): RegisterSnapshot {
  const { snapshot } = host.look();
  const sorted = Object.entries(snapshot).map(([table, rows]) => [
    table,
    Array.isArray(rows) ? [...(rows as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)) : rows,
  ]);
  return Object.fromEntries(sorted);
}
