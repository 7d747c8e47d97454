// A register of groups that each want one paper, and a host that makes it without a word processor.
import * as engine from '../../../../src/application/documents/docx-engine';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import type { MemoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { templateOf } from '../../documents/template-of';
import { planPaper, summaryPaper } from './paper-under-test';

/** Templates by their name. */
export type Templates = Readonly<Record<string, Uint8Array>>;

const TEMPLATES: Templates = { 'test-plan': templateOf(['{тема} {цель}']) };

/** A register of so many groups that each want a plan; `silent` of them have no goal, which the plan obliges to. */
export function registerOfGroups(count: number, silent: readonly number[] = []): RegisterSnapshot {
  const small = smallRegister();
  const [group] = small.groups;
  if (group === undefined) throw new Error('No group');
  const groups = Array.from({ length: count }, (_, index) => {
    const id = `О-${String(index + 1).padStart(3, '0')}`;
    return { ...group, id, name: `Группа ${index + 1}`, theme: 'Чтение', goal: silent.includes(index) ? '' : 'Рост' };
  });
  const empty = { memberships: [], meetings: [], agendaItems: [], assignments: [], plans: [], planItems: [] };
  return { ...small, ...empty, groups, products: [], reports: [], petitions: [], documents: [], norms: [] };
}

/** Papers are made without a word processor: the batch is tried, not the filling. */
export function ready(host: MemoryHost, templates: Templates = TEMPLATES): MemoryHost {
  const documents = {
    ...host.documents,
    exportTemplate: (name: string) =>
      host.faults.pass('template.export', () => ({
        bytes: templates[name] ?? new Uint8Array(),
        source: 'own' as const,
      })),
  };
  const fillPaper: typeof engine.fillPaper = () => ({
    ok: true,
    bytes: new Uint8Array([1]),
    uncertain: [],
    warnings: [],
  });
  return Object.assign(host, {
    documents,
    loadEngine: () => ({ ...engine, fillPaper, papers: [planPaper, summaryPaper] }),
  });
}

/** The input of one portion. */
export const batch = (skip: readonly string[] = [], requestId = 'batch-1') => ({
  paper: 'test-plan',
  schoolYear: '2026/27',
  day: null,
  skip: [...skip],
  requestId,
});
