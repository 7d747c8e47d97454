import { describe, expect, it } from 'vitest';
import { minutesData } from '../../../src/domain/documents/minutes';
import type { MinutesData } from '../../../src/domain/documents/minutes-data';
import { personRow, type Rows, registerOf } from '../../golden/register-of';

const SETTINGS = { authorityName: 'Управление образования', place: 'г. Любим' };
const member = (id: string, personId: string, more: object = {}) => ({
  id,
  groupId: 'О-1',
  personId,
  role: 'member' as const,
  ...more,
});

/** A meeting of the group «Исток» on 10 September 2026 with three members; `more` replaces whole tables. */
function minutesOf(more: Rows = {}, settings: object = {}, regulationId = 'lyubim'): MinutesData {
  const register = registerOf(
    regulationId,
    { ...SETTINGS, ...settings },
    {
      groups: [{ id: 'О-1', name: 'Исток', type: 'районная творческая группа', regulationId }],
      persons: [
        personRow('П-1', 'Иванова Мария Петровна'),
        personRow('П-2', 'Петров Олег Юрьевич'),
        personRow('П-3', 'Белова Яна Львовна'),
      ],
      memberships: [
        member('С-1', 'П-1', { role: 'leader' }),
        member('С-2', 'П-2', { role: 'secretary' }),
        member('С-3', 'П-3'),
      ],
      meetings: [meeting()],
      agendaItems: [item()],
      ...more,
    },
  );
  const data = minutesData(register, 'З-1');
  if (data === undefined) throw new Error('No minutes');
  return data;
}

const meeting = (more: object = {}) => ({
  id: 'З-1',
  groupIds: ['О-1'],
  status: 'held' as const,
  date: '2026-09-10',
  minutesNumber: '1',
  presentIds: ['П-1', 'П-2', 'П-3'],
  ...more,
});
const item = (more: object = {}) => ({
  id: 'В-1',
  meetingId: 'З-1',
  order: 1,
  question: 'О плане работы',
  speakerId: 'П-1',
  decided: 'Утвердить план',
  ...more,
});
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const heard = (data: MinutesData): string => plain(data.questions[0]?.heard.map(({ text }) => text).join('') ?? '');
const decided = (data: MinutesData): string[] =>
  (data.questions[0]?.decided ?? []).map(({ number, text }) =>
    plain(`${number} ${text.map((piece) => piece.text).join('')}`),
  );

it('answers nothing for a meeting or a group that is not in the register', () => {
  expect(minutesData(registerOf('lyubim', SETTINGS, {}), 'З-1')).toBeUndefined();
  expect(minutesData(registerOf('lyubim', SETTINGS, { meetings: [meeting()] }), 'З-1')).toBeUndefined();
});

describe('a complete meeting', () => {
  it('leaves nothing to warn of', () => {
    expect(minutesOf().warnings).toEqual([]);
  });

  it('is headed by the kind and the name of the group', () => {
    const data = minutesOf();
    expect(data.groupName).toBe('Районная творческая группа «Исток»');
    expect(data.heading).toEqual({ text: 'заседания районной творческой группы «Исток»', certain: true });
    expect(data.fileName).toBe('2026-09-10 Протокол № 1 РТГ Исток.docx');
  });

  it('says «объединение» where the kind cannot be declined', () => {
    const groups = [{ id: 'О-1', name: 'Исток', type: 'педмарафон', regulationId: 'lyubim' }];
    expect(minutesOf({ groups }).heading).toEqual({ text: 'заседания объединения «Исток»', certain: true });
  });

  it('is called «занятие» where the regulation says so', () => {
    expect(minutesOf({}, {}, 'noyabrsk-2020').heading.text).toBe('занятия районной творческой группы «Исток»');
  });

  it('is signed by the coordinator where he is the head', () => {
    expect(minutesOf({}, {}, 'gymnasium7-2023').signatures[0]).toEqual({
      title: 'Координатор',
      name: 'М.\u00a0П.\u00a0Иванова',
    });
    expect(minutesOf({ meetings: [meeting({ chairId: 'П-3' })] }, {}, 'gymnasium7-2023').chairTitle).toBe(
      'Председатель',
    );
  });
});

describe('places left for the pen', () => {
  it('are the number, the date, the chair, the secretary and the attendance', () => {
    const data = minutesOf({
      meetings: [meeting({ date: null, minutesNumber: '', presentIds: [] })],
      memberships: [],
      agendaItems: [item({ speakerId: null, decided: '' })],
    });
    expect([data.number, data.date]).toEqual(['____', '____________']);
    expect(data.signatures.map(({ name }) => name)).toEqual(['____________________', '____________________']);
    expect(data.present).toBe('____ человек: ____________________');
    expect(decided(data)).toEqual(['1.1 ____________________']);
    expect(data.fileName).toBe('Протокол без номера РТГ Исток.docx');
    expect(data.warnings).toEqual([
      'Дата не указана: оставлено пустое место.',
      'Номер протокола не указан: оставлено пустое место после «№».',
      'Не указан, кто вёл заседание: оставлено пустое место.',
      'Секретарь не указан: оставлено пустое место.',
      'Явка не отмечена: впишите, кто присутствовал.',
      'Вопрос 1: решения нет, место для него оставлено пустым.',
      'Вопрос 1: не указан докладчик, место для имени оставлено пустым.',
    ]);
  });

  it('are not made for a secretary where the leader writes the minutes', () => {
    const memberships = [member('С-1', 'П-1', { role: 'leader' }), member('С-2', 'П-2'), member('С-3', 'П-3')];
    const data = minutesOf({ memberships }, {}, 'rybnoye-2020');
    expect(data.secretaryTitle).toBe('');
    expect(data.signatures).toHaveLength(1);
  });
});

describe('attendance', () => {
  it('is that of the composition of the day: 9 September is still in, 11 September not yet', () => {
    const memberships = [
      member('С-1', 'П-1', { role: 'leader', to: '2026-09-10' }),
      member('С-2', 'П-2', { to: '2026-09-09' }),
      member('С-3', 'П-3', { from: '2026-09-11' }),
    ];
    const data = minutesOf({ memberships });
    expect(plain(data.present)).toBe('1 человек: Иванова М. П.');
    expect(plain(data.invited)).toBe('Белова Я. Л.; Петров О. Ю.');
  });

  it('names 15 people and attaches a list of 16', () => {
    const people = Array.from({ length: 16 }, (_, index) =>
      personRow(`П-${index + 1}`, `Иванова Анна Павловна${index}`),
    );
    const count = (present: number): MinutesData =>
      minutesOf({
        persons: people,
        memberships: people.map(({ id = '' }, index) => member(`С-${index}`, id)),
        meetings: [meeting({ presentIds: people.slice(0, present).map(({ id }) => id) })],
      });
    expect(count(15).attendance).toEqual([]);
    expect(count(16).present).toBe('16 человек (список прилагается)');
    expect(count(16).attendance).toHaveLength(16);
  });

  it('names the absent, those excused with the reason, the invited apart', () => {
    const data = minutesOf({
      meetings: [meeting({ presentIds: ['П-1'], excusedIds: ['П-2'], invited: 'Сидоров К. Л., эксперт\nЮдин М. М.' })],
    });
    expect(plain(data.absent)).toBe('2 человека: Белова Я. Л., Петров О. Ю. (по уважительной причине)');
    expect(data.invited).toBe('Сидоров К. Л., эксперт; Юдин М. М.');
  });

  it('tells namesakes apart by the full name, and full namesakes by the organisation', () => {
    const persons = [
      personRow('П-1', 'Иванова Мария Петровна'),
      personRow('П-2', 'Иванова Майя Павловна'),
      personRow('П-3', 'Иванова Майя Павловна'),
    ];
    const organizations = [
      { id: 'ОО-1', shortName: 'СОШ № 1' },
      { id: 'ОО-2', shortName: 'СОШ № 2' },
    ];
    const jobs = [
      { id: 'Р-2', personId: 'П-2', organizationId: 'ОО-1' },
      { id: 'Р-3', personId: 'П-3', organizationId: 'ОО-2' },
    ];
    expect(plain(minutesOf({ persons, organizations, jobs }).present)).toBe(
      '3 человека: Иванова Майя Павловна (СОШ № 1), Иванова Майя Павловна (СОШ № 2), Иванова Мария Петровна',
    );
  });

  it('prints codes in a register without names', () => {
    const persons = ['П-1', 'П-2', 'П-3'].map((id) => personRow(id, ''));
    const data = minutesOf({ persons });
    expect(data.present).toBe('3 человека: П-1, П-2, П-3');
    expect(heard(data)).toBe('П-1 – о плане работы.');
  });
});

describe('who was heard', () => {
  it('stands in the accusative', () => {
    expect(heard(minutesOf())).toBe('Иванову М. П. – о плане работы.');
  });

  it('names a question that is no «о чём» in quotes', () => {
    expect(heard(minutesOf({ agendaItems: [item({ question: 'Опыт «Ступени».' })] }))).toBe(
      'Иванову М. П. по вопросу «Опыт „Ступени“».',
    );
  });

  it('is marked when the form is only likely, with a warning', () => {
    const persons = [personRow('П-1', 'Корень Олег Ильич')];
    const data = minutesOf({
      persons,
      memberships: [member('С-1', 'П-1', { role: 'leader' })],
      meetings: [meeting({ presentIds: ['П-1'] })],
    });
    expect(data.questions[0]?.heard[0]).toEqual({ text: 'Корня\u00a0О.\u00a0И.', certain: false });
    expect(data.warnings).toContain('Вопрос 1: проверьте выделенное имя «Корня О. И.» (кого слушали).');
  });

  it.each([
    ['Сидоров Кирилл Львович, эксперт', 'Сидорова К. Л. (эксперт) – о плане работы.'],
    ['Сидоров К. Л., эксперт', 'О плане работы (докладчик – Сидоров К. Л., эксперт).'],
    ['Ким Ольга', 'О плане работы (докладчик – Ким Ольга).'],
  ])('from outside, «%s»', (speakerText, expected) => {
    expect(heard(minutesOf({ agendaItems: [item({ speakerId: null, speakerText })] }))).toBe(expected);
  });

  it('who was not there is warned of', () => {
    const data = minutesOf({ meetings: [meeting({ presentIds: ['П-2', 'П-3'] })] });
    expect(data.warnings).toEqual([
      'Председатель не отмечен среди присутствующих.',
      'Вопрос 1: докладчик не отмечен среди присутствующих.',
    ]);
  });
});

describe('decisions', () => {
  it('are numbered anew whatever numbers were typed; a date at the beginning is no number', () => {
    const text = '1. Утвердить план\n1.2) Разместить план\n– Назначить дежурных\n25.10.2026 провести занятие';
    expect(decided(minutesOf({ agendaItems: [item({ decided: text })] }))).toEqual([
      '1.1 Утвердить план.',
      '1.2 Разместить план.',
      '1.3 Назначить дежурных.',
      '1.4 25.10.2026 провести занятие.',
    ]);
  });

  it('go on with recommendations', () => {
    const data = minutesOf({ agendaItems: [item({ recommended: 'Школам изучить опыт' })] });
    expect(data.questions[0]?.recommended[0]?.number).toBe('1.2');
  });

  it.each([
    ['подготовить отчёт', 'П-2', '1.2 Поручить Петрову О. Ю. подготовить отчёт. Срок – до 01.11.2026.'],
    ['Отчёт о работе', 'П-2', '1.2 Отчёт о работе. Исполнитель – Петров О. Ю. Срок – до 01.11.2026.'],
    ['Собрать материалы', null, '1.2 Собрать материалы. Срок – до 01.11.2026.'],
  ])('include the task «%s»', (task, executorId, expected) => {
    const assignments = [
      { id: 'ПР-1', groupId: 'О-1', meetingId: 'З-1', agendaItemId: 'В-1', task, executorId, dueOn: '2026-11-01' },
    ];
    expect(decided(minutesOf({ assignments }))[1]).toBe(expected);
  });

  it('do not repeat a task that is written in them', () => {
    const assignments = [{ id: 'ПР-1', groupId: 'О-1', meetingId: 'З-1', agendaItemId: 'В-1', task: 'утвердить план' }];
    expect(decided(minutesOf({ assignments }))).toEqual(['1.1 Утвердить план.']);
  });
});

describe('votes', () => {
  const votes = (
    votesFor: number | null,
    votesAgainst: number | null,
    votesAbstained: number | null,
    kind = '',
  ): MinutesData => minutesOf({ agendaItems: [item({ votesFor, votesAgainst, votesAbstained, kind })] });
  const line = (data: MinutesData): string => plain(data.questions[0]?.votes ?? '');

  it.each([
    [3, 0, 0, 'Решение принято единогласно.'],
    [2, 1, 0, 'Решение принято большинством голосов.'],
    [2, 0, 1, 'Решение принято большинством голосов.'],
    [1, 1, 1, 'Решение большинства голосов не набрало.'],
  ])('%i for, %i against, %i abstained: %s', (votesFor, against, abstained, expected) => {
    expect(line(votes(votesFor, against, abstained))).toBe(
      `Голосовали: «за» – ${votesFor}, «против» – ${against}, «воздержались» – ${abstained}. ${expected}`,
    );
  });

  it('are not mentioned when there were none', () => {
    expect(line(votes(null, null, null))).toBe('');
  });

  it('keep a place for a number that is not known', () => {
    expect(line(votes(3, null, 0))).toBe('Голосовали: «за» – 3, «против» – ____, «воздержались» – 0.');
  });

  it('that do not add up to those present are warned of', () => {
    expect(votes(2, 0, 0).warnings).toContain('Вопрос 1: голосов 2, а членов присутствовало 3.');
  });

  it('of an election are counted against all members', () => {
    const data = minutesOf({
      meetings: [meeting({ presentIds: ['П-1'] })],
      agendaItems: [item({ kind: 'избрание руководителя', votesFor: 1, votesAgainst: 0, votesAbstained: 0 })],
    });
    expect(line(data)).toContain('Всего членов – 3, присутствовало – 1. Голосовали открыто:');
  });
});
