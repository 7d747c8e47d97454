import * as engine from '../../../../src/application/documents/docx-engine';
import type { Host } from '../../../../src/application/ports/host';
import { field, listField } from '../../../../src/domain/documents/papers/field-definition';
import { type AnyPaper, definePaper } from '../../../../src/domain/documents/papers/paper-definition';
import { paperFileName } from '../../../../src/domain/documents/papers/paper-file-name';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { tableOf, templateOf } from '../../documents/template-of';

/** A plan in a few words: two obligatory fields, a person, a list. */
export const planPaper: AnyPaper = definePaper({
  id: 'test-plan',
  kind: 'план',
  template: 'test-plan',
  section: 'plan',
  subject: 'groupYear',
  who: 'writer',
  fields: [
    field('объединение', 'phrase', 'вид и название'),
    field('тема', 'text', 'тема года', { obligatory: 'лист «Объединения», столбец «Тема»' }),
    field('цель', 'text', 'цель года', { obligatory: 'лист «Объединения», столбец «Цель»' }),
    field('руководитель', 'person', 'кто ведёт'),
    listField('состав', 'члены', [field('педагог', 'person', 'кто')]),
  ],
  nameUnder: (regulation) => regulation?.planTitle ?? 'План работы',
  data: (snapshot, { groupId }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    const members = snapshot.memberships.filter((one) => one.groupId === groupId);
    const nameOf = (personId: string | undefined) =>
      ({ kind: 'person', name: snapshot.persons.find(({ id }) => id === personId) ?? null }) as const;
    return {
      kind: 'ready',
      data: {
        объединение: { kind: 'phrase', text: `${group?.type ?? ''} ${group?.name ?? ''}` },
        тема: group?.theme ?? '',
        цель: group?.goal ?? '',
        руководитель: nameOf(members.find(({ role }) => role === 'leader')?.personId),
        состав: members.map(({ personId }) => ({ педагог: nameOf(personId) })),
      },
      warnings: group?.note === '' ? [] : [`Примечание: ${group?.note ?? ''}`],
    };
  },
  record: (snapshot, { groupId, schoolYear }) => {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return undefined;
    const fileName = paperFileName({
      date: null,
      kind: 'План работы',
      number: null,
      groups: [group],
      more: schoolYear,
    });
    return { fileName, number: '', date: null, groupId, meetingId: null, schoolYear };
  },
});

/** A paper about all groups; no regulation of a group knows it. */
export const summaryPaper: AnyPaper = definePaper({
  id: 'test-summary',
  kind: 'анализ',
  template: 'test-summary',
  section: 'year',
  subject: 'year',
  who: 'methodist',
  fields: [field('год', 'text', 'учебный год')],
  nameUnder: (regulation) => (regulation === undefined ? 'Сводный анализ' : null),
  data: (_snapshot, { schoolYear }) => ({ kind: 'ready', data: { год: schoolYear }, warnings: [] }),
  record: (_snapshot, { schoolYear }) => ({
    fileName: paperFileName({ date: null, kind: 'Сводный анализ', number: null, groups: [], more: schoolYear }),
    number: '',
    date: null,
    groupId: null,
    meetingId: null,
    schoolYear,
  }),
});

const PLAN_TEMPLATE = templateOf([
  'План работы {объединение}',
  'Тема: {тема}. Цель: {цель}. Поручить {руководитель:дат:инициалы}',
  tableOf(['Кто', 'Подпись'], ['{#состав}{педагог}', '{/состав}']),
]);

/** The small register with the theme and the goal of О-01 filled in. */
export function registerWithPlan(more: Partial<RegisterSnapshot['groups'][number]> = {}): RegisterSnapshot {
  const register = smallRegister();
  const filled = { theme: 'Чтение', goal: 'Рост', ...more };
  return {
    ...register,
    groups: register.groups.map((group) => (group.id === 'О-01' ? { ...group, ...filled } : group)),
  };
}

/** A host with these papers and their templates; `templates` changes what they are. */
export function paperHost(
  register: RegisterSnapshot = registerWithPlan(),
  templates: Readonly<Record<string, Uint8Array>> = {},
): MemoryHost {
  const all: Readonly<Record<string, Uint8Array>> = {
    'test-plan': PLAN_TEMPLATE,
    'test-summary': templateOf(['Сводный анализ за {год}']),
    ...templates,
  };
  const host = memoryHost(register);
  const shipped = host.documents.shippedTemplate;
  const shippedTemplate = (name: string): Uint8Array => all[name] ?? shipped(name);
  const documents: Host['documents'] = {
    ...host.documents,
    shippedTemplate,
    exportTemplate: (name) => {
      const own = host.files.find(({ fileId }) => fileId === host.store.get(`template.${name}`));
      return { bytes: own?.bytes ?? shippedTemplate(name), source: own === undefined ? 'builtIn' : 'own' };
    },
  };
  const papers = [...engine.papers.filter(({ id }) => id === 'minutes'), planPaper, summaryPaper];
  return Object.assign(host, { documents, loadEngine: () => ({ ...engine, papers }) });
}
