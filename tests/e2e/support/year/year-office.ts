// An office before its first group: organisations and teachers, no group; the bundle, its page and a clock that moves.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from '../../../../scripts/build';
import { DEFAULT_SETTINGS } from '../../../../src/application/workbook/setting-rows';
import { jobsSheet } from '../../../../src/application/workbook/sheets/jobs-sheet';
import { organizationsSheet } from '../../../../src/application/workbook/sheets/organizations-sheet';
import { personsSheet } from '../../../../src/application/workbook/sheets/persons-sheet';
import { builtInCalendar } from '../../../../src/domain/calendar/built-in-calendar';
import type { Job } from '../../../../src/domain/register/job';
import type { Organization } from '../../../../src/domain/register/organization';
import type { Person } from '../../../../src/domain/register/person';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { builtInRegulations } from '../../../../src/domain/regulations';
import { fillWorkbook } from '../../../../src/local/demo/create-demo-workbook';
import { type Installation, openInstallation } from '../../../../src/local/installation';
import { SheetsService } from '../../../../src/local/sheets';
import { launchBrowser } from '../browser';
import { YearPage } from './year-page';

/** Who leads; writes the group as soon as it has its leader. */
export const LEADER = 'ivanova@school.ru';
const METHODIST = 'metodist@example.org';

/** A teacher: name, position, organisation, e-mail. */
type Teacher = readonly [lastName: string, position: string, organization: string, email: string];

const TEACHERS: readonly Teacher[] = [
  ['Иванова', 'учитель математики', 'ОО-01', LEADER],
  ['Петрова', 'учитель математики', 'ОО-01', 'petrova@school.ru'],
  ['Сидорова', 'учитель математики', 'ОО-02', 'sidorova@school.ru'],
  ['Орлова', 'учитель информатики', 'ОО-02', 'orlova@school.ru'],
  ['Кузнецова', 'методист', 'ОО-03', 'kuznetsova@center.ru'],
];

const organization = (id: string, name: string, shortName: string, kind: string): Organization =>
  ({ ...organizationsSheet.blank(), id, name, shortName, kind, isSubordinate: true }) as Organization;

function person([lastName, , , email]: Teacher, index: number): Person {
  const known = { firstName: 'Мария', middleName: 'Петровна', sex: 'ж', category: 'высшая', email };
  const since = { specialtySince: '2005-09-01', consentOn: '2025-09-01' };
  return { ...personsSheet.blank(), ...known, ...since, id: `П-${index + 1}`, lastName } as Person;
}

function job([, position, organizationId]: Teacher, index: number): Job {
  const id = `МР-${index + 1}`;
  const work = { position, organizationId, level: 'общее', isMain: true, from: '2005-09-01' };
  return { ...jobsSheet.blank(), ...work, id, personId: `П-${index + 1}` } as Job;
}

function register({ regulation: regulationId, positions = {}, organizations = {} }: YearOptions): RegisterSnapshot {
  const told = TEACHERS.map(
    ([name, position, place, email]): Teacher => [
      name,
      positions[name] ?? position,
      organizations[name] ?? place,
      email,
    ],
  );
  const norms = builtInRegulations.flatMap((one) => one.norms).filter((norm) => norm.regulationId === regulationId);
  return {
    regulations: builtInRegulations.map(({ regulation }) => regulation).filter(({ id }) => id === regulationId),
    norms,
    calendar: [...builtInCalendar],
    organizations: [
      organization('ОО-01', 'Гимназия № 7', 'Гимназия № 7', 'школа'),
      organization('ОО-02', 'Школа № 2', 'Школа № 2', 'школа'),
      organization('ОО-03', 'Методический центр', 'Методический центр', 'методическая служба'),
    ],
    persons: told.map(person),
    jobs: told.map(job),
    groups: [],
    memberships: [],
    plans: [],
    planItems: [],
    meetings: [],
    agendaItems: [],
    assignments: [],
    products: [],
    reports: [],
    petitions: [],
    documents: [],
    waivers: [],
    settings: { ...DEFAULT_SETTINGS, registerName: 'Энск', place: 'г. Энск', methodistEmails: [METHODIST] },
  };
}

/** What an office of a year is opened with. */
interface YearOptions {
  readonly regulation: string;
  /** `YYYY-MM-DD`, the day on which the story begins. */
  readonly from: string;
  /** Positions and ids of organisations by last name, where they are not the usual ones. */
  readonly positions?: Readonly<Record<string, string>>;
  readonly organizations?: Readonly<Record<string, string>>;
}

/** An open office: its page, its installation and its workbook. */
export interface YearOffice {
  readonly page: YearPage;
  readonly installation: Installation;
  readonly sheets: SheetsService;
}

/** A build beside other work takes its time. */
const BUILD_MS = 300_000;

/** Opens the office before the tests of a file and closes it after them; the fields are there once a test runs. */
export function yearOffice(options: YearOptions): YearOffice {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-year-'));
  const office: Partial<{ -readonly [K in keyof YearOffice]: YearOffice[K] }> = {};
  const closings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const { outDir } = await build(path.join(folder, 'bundle'));
    const sheets = SheetsService.inMemory({ spreadsheetId: 'book', title: 'Реестр' });
    fillWorkbook(sheets, register(options));
    const installation = await openInstallation({
      dataDir: path.join(folder, 'data'),
      bundleDir: outDir,
      workbook: sheets,
      today: options.from,
      frozenClock: true,
      user: METHODIST,
      documentLink: (id) => `/documents/${id}`,
    });
    closings.push(() => installation.close());
    const installed = await installation.runFunction('install', [], { via: 'menu' });
    if (!installed.ok) throw new Error(installed.error.message);
    // Three hundred mornings of the daily check would tell nothing here; it has tests of its own.
    for (const { id } of installation.triggers.all()) installation.triggers.remove(id);
    const browser = await launchBrowser();
    closings.push(() => browser.close());
    const html = readFileSync(path.join(outDir, 'sidebar.html'), 'utf8');
    const page = await YearPage.open(browser, html, installation);
    Object.assign(office, { page, installation, sheets });
  }, BUILD_MS);
  afterAll(async () => {
    for (const close of closings.reverse()) await close();
    rmSync(folder, { recursive: true, force: true });
  });
  return office as YearOffice;
}
