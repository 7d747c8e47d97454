import { describe, expect, it } from 'vitest';
import type { LinkHolder, ListLinksOutput } from '../../src/contract/links';
import { linkList, portionsOfPeople, withNextPeople, withoutRevoked } from '../../src/sidebar/links/links-state';

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
const OTHER = { ...link, id: 'L-9', personId: 'П-9', name: 'Бывший' };
const LIST: ListLinksOutput = {
  ...{ deployed: true, mailEnabled: true, expires: '2027-08-31', total: 3, live: 2 },
  ...{ found: ['П-1', 'П-2', 'П-3'], without: ['П-2', 'П-3'], othersTotal: 1 },
  people: [person(1, { link }), person(2)],
  others: [OTHER],
};

it('puts people of the next page after those known', () => {
  const both = withNextPeople(LIST, { ...LIST, people: [person(3)] });
  expect(both.people.map(({ personId }) => personId)).toEqual(['П-1', 'П-2', 'П-3']);
});

describe('a link that was revoked', () => {
  it('is gone from its person, who may be chosen among those without', () => {
    const after = withoutRevoked(LIST, 'L-1', '2026-11-23');
    expect(after.people.map((one) => [one.link, one.revokedOn])).toEqual([
      [null, '2026-11-23'],
      [null, null],
    ]);
    expect([after.live, after.without, after.othersTotal]).toEqual([1, ['П-2', 'П-3', 'П-1'], 1]);
  });

  it('is gone from the links of others', () => {
    const after = withoutRevoked(LIST, 'L-9', '2026-11-23');
    expect([after.live, after.others, after.othersTotal, after.without]).toEqual([1, [], 0, ['П-2', 'П-3']]);
  });
});

describe('the list for a mail merge', () => {
  it('has a head and a line for each, parted by tabs, with nothing inside that would part it otherwise', () => {
    const made = [
      {
        ...{ ...link, personId: 'П-1', name: 'Иванова\tАнна', groups: ['ММО\nхимии', 'ГМО'] },
        ...{ url: 'https://x/1', isNew: true, letter: 'notAsked' as const },
      },
      {
        ...{ ...link, personId: 'П-9', name: 'Другой', groups: [] },
        ...{ url: 'https://x/2', isNew: false, letter: 'noEmail' as const },
      },
    ];
    expect(linkList(made)).toBe(
      'ФИО\tОбъединения\tСсылка\tДействует по\n' +
        'Иванова Анна\tММО химии; ГМО\thttps://x/1\t31.08.2027\n' +
        'Другой\t\thttps://x/2\t31.08.2027\n',
    );
  });
});

describe('asking for many links', () => {
  it('goes by 200, so that an answer is not too long for a mobile network', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `П-${n}`);
    expect(portionsOfPeople(ids(0)).map(({ length }) => length)).toEqual([]);
    expect(portionsOfPeople(ids(200)).map(({ length }) => length)).toEqual([200]);
    expect(portionsOfPeople(ids(201)).map(({ length }) => length)).toEqual([200, 1]);
  });
});
