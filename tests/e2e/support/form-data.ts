// A form with a field of every kind.
import type { RunCommandOutput } from '../../../src/contract/commands';
import type { FieldView, FormView } from '../../../src/contract/forms/form-view';
import type { JournalAction } from '../../../src/contract/journal';
import { VERDICTS_AFTER_SAVE } from './sidebar-data';

const field = (kind: FieldView['kind'], name: string, label: string, more: Partial<FieldView> = {}): FieldView => ({
  name,
  label,
  hint: '',
  kind,
  required: false,
  shownWhen: null,
  long: false,
  max: null,
  min: null,
  list: '',
  open: false,
  fields: [],
  addLabel: '',
  ...more,
});

const PEOPLE = Array.from({ length: 1000 }, (_, index) => ({
  id: `П-${index}`,
  label: `Педагог ${String(index).padStart(3, '0')}`,
  note: `МБОУ СОШ № ${(index % 20) + 1}`,
}));

export const FORM: FormView = {
  command: 'changeGroup',
  title: 'Карточка объединения',
  subtitle: 'ММО учителей математики',
  intro: 'Название и тема, как в приказе.',
  submitLabel: 'Сохранить карточку',
  fields: [
    field('text', 'name', 'Название', { required: true, hint: 'Как в приказе' }),
    field('choice', 'type', 'Вид', { list: 'types', open: true }),
    field('choice', 'audience', 'Для кого', { list: 'audiences' }),
    field('text', 'goal', 'Цель', { long: true }),
    field('number', 'count', 'Сколько раз в год'),
    field('date', 'until', 'На срок по'),
    field('flag', 'joint', 'Совместно с другими'),
    field('references', 'partners', 'С кем', {
      list: 'partners',
      open: true,
      required: true,
      shownWhen: { field: 'joint', is: ['true'] },
    }),
    field('reference', 'leader', 'Руководитель', { list: 'people' }),
    field('references', 'members', 'Участники', { list: 'people' }),
    field('rows', 'items', 'Мероприятия', {
      addLabel: 'Добавить мероприятие',
      fields: [field('text', 'title', 'Что', { required: true }), field('date', 'on', 'Когда')],
    }),
  ],
  lists: {
    types: ['ММО', 'Творческая группа'].map((word) => ({ id: word, label: word })),
    audiences: ['школьные', 'дошкольные'].map((word) => ({ id: word, label: word })),
    partners: ['ММО физиков', 'ММО химиков'].map((word, index) => ({ id: `О-${index}`, label: word })),
    people: PEOPLE,
  },
  values: {
    name: 'ММО учителей математики',
    type: 'ММО',
    audience: '',
    goal: '',
    count: null,
    until: null,
    joint: false,
    partners: [],
    leader: null,
    members: ['П-7'],
    items: [],
  },
  facts: [
    {
      text: 'Заседаний в этом году: 2',
      rows: [{ table: 'meetings', id: 'З-02', field: null, label: 'Заседания: 28.08.2026' }],
    },
  ],
  version: 'v1',
  previews: true,
};

const [becomes] = VERDICTS_AFTER_SAVE;
if (becomes === undefined) throw new Error('No verdicts to change');

export const FORM_SAVED: RunCommandOutput = {
  done: 'Карточка объединения изменена',
  focus: { table: 'groups', id: 'О-01' },
  groupIds: ['О-01'],
  warnings: ['Срок кончается в каникулы.'],
  changes: [{ was: { ...becomes, outcome: 'violated' }, becomes: { ...becomes, outcome: 'met' } }],
  verdicts: [...VERDICTS_AFTER_SAVE],
  next: [{ command: 'makePlan', groupId: 'О-01', rowId: null, label: 'План на год' }],
};

export const ACTION: JournalAction = {
  requestId: 'r-1',
  action: 'Карточка объединения изменена',
  actor: 'metodist@ensk.ru',
  at: '2026-11-21T10:00:00',
  groupId: 'О-01',
  group: 'ММО учителей математики',
  rows: [
    {
      table: 'groups',
      id: 'О-01',
      label: 'Объединения: ММО учителей математики',
      change: 'changed',
      fields: [{ title: 'Тема', was: 'Прежняя тема', became: '' }],
    },
  ],
  rowCount: 1,
  mayUndo: true,
  obstacle: '',
};
