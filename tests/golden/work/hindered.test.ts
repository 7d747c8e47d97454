import { describe, expect, it } from 'vitest';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { docxText } from '../docx-text';
import { knownPaper, makePaper } from './make-paper';
import { WORK_REGISTERS } from './work-registers';

const YEAR = { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' } as const;

function registerOf(name: string): RegisterSnapshot {
  const found = WORK_REGISTERS.find(([one]) => one === name);
  if (found === undefined) throw new Error(`No register ${name}`);
  return found[1];
}

const blanked = <T extends object>(rows: readonly T[], change: Partial<T>): T[] =>
  rows.map((row) => ({ ...row, ...change }));

const lyubim = registerOf('lyubim');
const novosibirsk = registerOf('novosibirsk-2022');
const gymnasium = registerOf('gymnasium7-2023');

describe('what is obligatory is told at once with its place', () => {
  it('all words that the regulation wants of a plan (Любимский район, 4.2), and its lines', () => {
    const register = {
      ...lyubim,
      plans: blanked(lyubim.plans, { goal: ' ', expectedResult: '' }),
      planItems: [],
    };
    expect(makePaper('plan', register, YEAR)).toEqual({
      made: false,
      obstacles: [
        { what: 'цель (обязательно по п. 4.2 положения)', where: 'лист «Планы», столбец «Цель»' },
        {
          what: 'ожидаемый результат (обязательно по п. 4.2 положения)',
          where: 'лист «Планы», столбец «Ожидаемый результат»',
        },
        { what: 'мероприятия плана', where: 'лист «Мероприятия плана»' },
      ],
    });
  });

  it('where the regulation does not want it, an empty goal leaves its part out', () => {
    const register = { ...novosibirsk, plans: blanked(novosibirsk.plans, { goal: '' }) };
    const paper = makePaper('plan', register, YEAR);
    expect(paper.made && docxText(paper.bytes)).not.toContain('Цель');
    expect(paper.made && paper.warnings[0]).toContain('«Цель»');
  });

  it('conclusions of the paper about the year', () => {
    const register = { ...lyubim, reports: blanked(lyubim.reports, { conclusions: ' ' }) };
    expect(makePaper('analysis', register, YEAR)).toEqual({
      made: false,
      obstacles: [{ what: 'выводы', where: 'лист «Отчёты», столбец «Выводы»' }],
    });
  });

  it('the addressee of a petition', () => {
    const register = { ...lyubim, petitions: blanked(lyubim.petitions, { addressee: '' }) };
    expect(makePaper('petition', register, { kind: 'petition', petitionId: 'Х-1' })).toEqual({
      made: false,
      obstacles: [{ what: 'адресат', where: 'лист «Ходатайства и поощрения», столбец «Кому»' }],
    });
  });
});

it('leaves a place for the receiver of products when their rows name none or two', () => {
  const none = { ...gymnasium, products: blanked(gymnasium.products, { sentTo: '' }) };
  const [product] = gymnasium.products;
  if (product === undefined) throw new Error('No product');
  const two = { ...gymnasium, products: [...gymnasium.products, { ...product, id: 'МП-2', sentTo: 'музей' }] };
  for (const register of [none, two]) {
    const paper = makePaper('covering-letter', register, YEAR);
    expect(paper.made && docxText(paper.bytes)).toContain('| ____________________\n');
    expect(paper.made && paper.warnings[0]).toContain('«Куда передан»');
  }
});

it('says that no meetings were held, and has no empty table', () => {
  const register = { ...lyubim, meetings: [], agendaItems: [], products: [], petitions: [] };
  const paper = makePaper('analysis', register, YEAR);
  if (!paper.made) throw new Error('Not made');
  const text = docxText(paper.bytes);
  expect(text).toContain('Заседания\nВ учебном году не проводились.');
  expect(text).toContain('распространение\nВ учебном году не создавались.');
  expect(text).not.toContain('Явка');
  expect(text).not.toContain('Ходатайства');
});

describe('papers are offered where they belong', () => {
  const context = { today: '2026-11-22', authorId: null };
  const canBeMade = (id: string, register: RegisterSnapshot, subject: object): boolean | undefined =>
    knownPaper(id).canBeMade?.(register, subject as never, context);

  it('a card of the data bank only where the regulation keeps one', () => {
    const subject = { kind: 'person', personId: 'П-2', groupId: 'О-01' };
    expect(canBeMade('member-card', lyubim, subject)).toBe(true);
    expect(canBeMade('member-card', novosibirsk, subject)).toBe(false);
    expect(canBeMade('member-card', lyubim, { ...subject, personId: 'П-9' })).toBe(false);
  });

  it('an extract of what is held, an invitation to what is not', () => {
    const [held, planned] = ['З-1', 'З-2'].map((meetingId) => ({ kind: 'meeting', meetingId }));
    if (held === undefined || planned === undefined) throw new Error('No meetings');
    expect([canBeMade('extract', lyubim, held), canBeMade('extract', lyubim, planned)]).toEqual([true, false]);
    expect([canBeMade('invitation', lyubim, held), canBeMade('invitation', lyubim, planned)]).toEqual([false, true]);
  });

  it('a road map and a checklist instead of a plan where the regulation plans by one', () => {
    const ids = ['plan', 'road-map', 'checklist'];
    const names = (register: RegisterSnapshot) =>
      ids.map((id) => knownPaper(id).nameUnder(register.regulations[0], new Map()));
    expect(names(gymnasium)).toEqual([null, 'Дорожная карта', 'Чек-лист']);
    expect(names(lyubim)).toEqual(['План работы', null, null]);
  });
});

it('speaks of a closed group as of its last day', () => {
  const register = {
    ...lyubim,
    groups: lyubim.groups.map((group) => (group.id === 'О-01' ? { ...group, closedOn: '2027-05-29' } : group)),
    memberships: lyubim.memberships.map((row) => ({ ...row, to: '2027-05-29' })),
  };
  const paper = makePaper('analysis', register, YEAR);
  const text = paper.made ? docxText(paper.bytes) : '';
  expect(text).toContain('В составе 2 человека');
  expect(text).toContain('Руководитель | ________________ | Г.·П.·Сова');
});

it('names who came to lead after the plan was approved, and who led on that day when somebody did', () => {
  const signed = (from: string, to: string | null): string => {
    const memberships = novosibirsk.memberships.map((row) => (row.personId === 'П-1' ? { ...row, from, to } : row));
    const paper = makePaper('plan', { ...novosibirsk, memberships }, YEAR, '2026-11-22');
    return paper.made ? (/_ \| (.*)$/m.exec(docxText(paper.bytes))?.[1] ?? '') : '';
  };
  expect(signed('2026-09-11', null)).toBe('Я.·И.·Лев');
  expect(signed('2025-09-01', '2026-09-10')).toBe('Я.·И.·Лев');
  expect(signed('2025-09-01', '2026-09-09')).toBe('____________________');
});

it('takes the composition of the day of the meeting', () => {
  const register = {
    ...lyubim,
    memberships: lyubim.memberships.map((row) => (row.personId === 'П-2' ? { ...row, to: '2026-11-12' } : row)),
  };
  const sheet = (meetingId: string): string => {
    const paper = makePaper('attendance-sheet', register, { kind: 'meeting', meetingId });
    return paper.made ? docxText(paper.bytes) : '';
  };
  expect(sheet('З-1')).toContain('Петрова Анна Сергеевна');
  expect(sheet('З-2')).not.toContain('Петрова Анна Сергеевна');
});
