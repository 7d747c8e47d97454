// The page of the sidebar in a real browser, with a fake `google.script.run` whose answers the test gives.
import type { Browser, Page } from 'playwright-core';
import { type BuiltPage, buildPageAndParts } from '../../../scripts/page';
import type { Envelope } from '../../../src/contract/envelope';
import {
  type ProcedureInput,
  type ProcedureName,
  type ProcedureOutput,
  procedureOutputs,
} from '../../../src/contract/procedures';
import { inputIssueMessage } from '../../../src/messages/commands';
import { CHANGES, PREVIEW, REGULATIONS, regulationShown, STARTED } from './regulations-data';
import { detail, GROUP, listOf, MEETING_FORM, PAGE, VERDICTS, VERDICTS_AFTER_SAVE } from './sidebar-data';

type Answer<P extends ProcedureName> = ProcedureOutput<P> | Refused | Promise<ProcedureOutput<P> | Refused>;

/** A refusal in the envelope. */
export interface Refused {
  readonly refused: (Envelope<never> & { ok: false })['error'];
}

/** Makes `google.script.run` call its failure handler with this message, as Google's front does. */
export class PlatformFailure extends Error {}

/**
 * One function per procedure that a test means to be asked; throwing {@link PlatformFailure} means that the program was
 * not reached.
 */
export type Answers = { [P in ProcedureName]?: (input: ProcedureInput<P>) => Answer<P> };

/** Procedures whose good answers tests use in their own. */
type Told = 'loadPart' | 'recordMeeting' | 'makeMinutes' | 'waiveNorm';

/** Makes a refusal. */
export function refuse(
  code: Refused['refused']['code'],
  message: string,
  issues: readonly Pick<Refused['refused']['issues'][number], 'code' | 'path' | 'data'>[] = [],
): Refused {
  const said = issues.map((issue) => ({ ...issue, message: inputIssueMessage(issue) }));
  return { refused: { code, message, issues: said, reference: 'R-1' } };
}

/** Answers of a program in which all goes well. */
export function goodAnswers(): Answers & Required<Pick<Answers, Told>> {
  return {
    loadPart: async ({ part }) => ({ text: (await builtPage()).parts[part] }),
    openPage: () => PAGE,
    checkNow: () => ({ ...PAGE, checkedAt: '2026-11-22T15:30:00' }),
    listVerdicts: (filter) => listOf(VERDICTS, PAGE, filter),
    showGroup: ({ groupId }) => groupAnswer(groupId),
    meetingForm: ({ date, meetingId }) => ({ ...MEETING_FORM, date, meetingId }),
    recordMeeting: ({ meetingId }) => ({
      meetingId: meetingId ?? 'З-77',
      warnings: [],
      changes: VERDICTS_AFTER_SAVE.flatMap((becomes) => {
        const was = VERDICTS.find(({ key }) => key === becomes.key) ?? null;
        return was?.outcome === becomes.outcome ? [] : [{ was, becomes }];
      }),
      verdicts: [...VERDICTS_AFTER_SAVE],
      next: [
        { command: 'addAssignmentsOfMeeting', groupId: 'О-01', rowId: 'З-01', label: 'Поручения из решений' },
        { command: 'scheduleMeeting', groupId: 'О-01', rowId: null, label: 'Назначить заседание' },
      ],
    }),
    makeMinutes: () => ({
      documentId: 'Д-01',
      fileName: 'Протокол № 2 от 20.11.2026 ММО учителей математики.docx',
      url: 'https://docs.google.com/document/d/two',
      existed: false,
      warnings: ['Фамилия «Берёзкина» в дательном падеже: «Берёзкиной».'],
      verdicts: [...VERDICTS_AFTER_SAVE],
    }),
    showRow: () => ({ sheet: 'Объединения', range: 'A2:R2' }),
    listRegulations: () => REGULATIONS,
    showRegulation: ({ id }) => regulationShown(id),
    exportRegulation: () => ({ fileName: 'Положение Новосибирск, 2022.json', text: '{"title":"Положение"}' }),
    checkNorms: () => ({ problems: [] }),
    startRegulation: () => STARTED,
    previewRegulation: () => PREVIEW,
    addRegulation: ({ draft }) => ({ regulationId: 'ПЛ-77', normCount: draft.norms.length }),
    whatChanges: () => CHANGES,
    waiveNorm: () => ({ waiverId: 'И-01', verdicts: [...VERDICTS_AFTER_SAVE] }),
    listLinks: () => ({
      ...{ deployed: true, mailEnabled: true, expires: '2027-08-31', total: 0, live: 0 },
      ...{ found: [], without: [], people: [], others: [], othersTotal: 0 },
    }),
    makeLinks: () => ({ links: [] }),
    revokeLink: () => ({ revoked: true }),
    revokeAllLinks: () => ({ revoked: 0 }),
    withdrawWaiver: () => ({ verdicts: [...VERDICTS_AFTER_SAVE] }),
  };
}

/** The group's page; the first group's is written out, others have their rows of the overview. */
function groupAnswer(groupId: string): ProcedureOutput<'showGroup'> {
  const group = PAGE.groups.find((one) => one.id === groupId);
  if (group === undefined || groupId === GROUP.id) return GROUP;
  const own = PAGE.verdicts.filter((row) => row.groupId === groupId);
  return { ...GROUP, id: groupId, name: group.name, type: group.type, verdicts: own.map((row) => detail(row)) };
}

/** An open page and what it asked for. */
export interface OpenSidebar {
  readonly page: Page;
  /** Requests in the order in which they came, but for parts of the page. */
  readonly requests: readonly { readonly procedure: ProcedureName; readonly input: unknown }[];
  /** What the page wrote to the console as an error, and uncaught errors. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

let building: Promise<BuiltPage> | undefined;

/** The page and its parts, built once. */
function builtPage(): Promise<BuiltPage> {
  building ??= buildPageAndParts();
  return building;
}

const ADDRESS = 'https://sidebar.test/';

/** Opens the page at a width of `width` CSS pixels, under a content security policy when one is given. */
export async function openSidebar(
  browser: Browser,
  answers: Answers,
  options: { readonly width?: number; readonly height?: number; readonly policy?: string } = {},
): Promise<OpenSidebar> {
  const { core: html } = await builtPage();
  const context = await browser.newContext({
    viewport: { width: options.width ?? 300, height: options.height ?? 800 },
    locale: 'ru-RU',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const requests: { procedure: ProcedureName; input: unknown }[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.exposeFunction('askProgram', async (procedure: ProcedureName, input: never) => {
    // Parts come when the page finds the time: not what a person has asked for.
    if (procedure !== 'loadPart') requests.push({ procedure, input });
    return await answer(answers, procedure, input);
  });
  await page.addInitScript({ content: SCRIPT_RUN });
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' };
  if (options.policy !== undefined) headers['Content-Security-Policy'] = options.policy;
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ headers, body: html }) : route.fulfill({ status: 204 }),
  );
  await page.goto(ADDRESS);
  return { page, requests, faults, close: () => context.close() };
}

type Outcome = { readonly answered: unknown } | { readonly failed: string };

async function answer(answers: Answers, procedure: ProcedureName, input: never): Promise<Outcome> {
  try {
    const asked = answers[procedure] as ((input: never) => unknown) | undefined;
    if (asked === undefined) throw new Error(`The test has no answer to ${procedure}`);
    const given: unknown = await asked(input);
    if (typeof given === 'object' && given !== null && 'refused' in given) {
      return { answered: { ok: false, error: given.refused } };
    }
    // What the real program may answer, and nothing else: by the same schemas.
    return { answered: { ok: true, data: procedureOutputs[procedure].parse(given) } };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Runs in the page: `google.script.run` with its rules (each setter gives a new runner; values cross as JSON). A text,
 * because what compiles tests adds calls to a function of its own that no page has.
 */
const SCRIPT_RUN = `
  const runner = (onSuccess, onFailure) => ({
    withSuccessHandler: (handler) => runner(handler, onFailure),
    withFailureHandler: (handler) => runner(onSuccess, handler),
    rpc: (request) => {
      window.askProgram(request.procedure, JSON.parse(JSON.stringify(request.input))).then((told) => {
        if ('failed' in told) onFailure?.(new Error(told.failed));
        else onSuccess?.(told.answered);
      });
    },
  });
  window.google = { script: { run: runner(), host: { close() {} } } };
`;
