import { describe, expect, it } from 'vitest';
import type { LinkHolder } from '../../src/contract/links';
import { foundPeople, linkList, portionsOfPeople, withoutLink } from '../../src/sidebar/links/links-state';

const person = (n: number, fields: Partial<LinkHolder> = {}): LinkHolder => ({
  personId: `П-${n}`,
  name: `Иванова Анна ${n}`,
  hasEmail: true,
  groups: [{ groupId: 'О-1', groupName: 'ММО учителей химии', role: 'руководитель' }],
  link: null,
  revokedOn: null,
  ...fields,
});
const link = { id: 'L-1', issuedOn: '2026-11-22', expires: '2027-08-31' };

describe('the search for people who have links', () => {
  const people = [
    person(1),
    person(2, { name: 'Пётр Семёнов', groups: [{ groupId: 'О-2', groupName: 'ГМО физиков', role: 'секретарь' }] }),
  ];
  const found = (query: string) => foundPeople(people, query).map(({ personId }) => personId);

  it('looks for all words in the name, the groups and the roles, whatever their order, case and ё', () => {
    expect(found('')).toEqual(['П-1', 'П-2']);
    expect(found('  ива ')).toEqual(['П-1']);
    expect(found('СЕМЕНОВ петр')).toEqual(['П-2']);
    expect(found('физ')).toEqual(['П-2']);
    expect(found('секр')).toEqual(['П-2']);
    expect(found('семенов хим')).toEqual([]);
  });
});

it('chooses those who have no link that works', () => {
  const people = [person(1), person(2, { link }), person(3, { revokedOn: '2026-11-20' })];
  expect(withoutLink(people).map(({ personId }) => personId)).toEqual(['П-1', 'П-3']);
});

describe('the list for a mail merge', () => {
  it('has a head and a line for each, parted by tabs, with nothing inside that would part it otherwise', () => {
    const made = [
      { ...link, personId: 'П-1', name: 'Иванова\tАнна', url: 'https://x/1', isNew: true, letter: 'notAsked' as const },
      { ...link, personId: 'П-9', name: 'Другой', url: 'https://x/2', isNew: false, letter: 'noEmail' as const },
    ];
    const people = [
      person(1, {
        groups: [
          { groupId: 'О-1', groupName: 'ММО\nхимии', role: 'руководитель' },
          { groupId: 'О-2', groupName: 'ГМО', role: 'секретарь' },
        ],
      }),
    ];
    expect(linkList(made, people)).toBe(
      'ФИО\tОбъединения\tСсылка\tДействует по\n' +
        'Иванова Анна\tММО химии; ГМО\thttps://x/1\t31.08.2027\n' +
        'Другой\t\thttps://x/2\t31.08.2027\n',
    );
  });
});

describe('asking for many links', () => {
  it('goes by 500, the most that one request may hold', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `П-${n}`);
    expect(portionsOfPeople(ids(0)).map(({ length }) => length)).toEqual([]);
    expect(portionsOfPeople(ids(500)).map(({ length }) => length)).toEqual([500]);
    expect(portionsOfPeople(ids(501)).map(({ length }) => length)).toEqual([500, 1]);
  });
});
