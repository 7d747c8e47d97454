import { describe, expect, it } from 'vitest';
import { jobsSheet } from '../../../../src/application/workbook/sheets/jobs-sheet';
import { organizationsSheet } from '../../../../src/application/workbook/sheets/organizations-sheet';
import { peopleOptions } from '../../../../src/domain/commands/lists/people-options';
import type { Job } from '../../../../src/domain/register/job';
import type { Organization } from '../../../../src/domain/register/organization';
import { searchRegister } from '../../../../src/domain/search/search-register';
import { ask } from '../../../support/ask';
import { memoryHost } from '../../../support/memory-host';
import { person, smallRegister } from '../../../support/small-register';

const job = (fields: Partial<Job>): Job => ({ ...jobsSheet.blank(), ...fields }) as Job;
const school = {
  ...organizationsSheet.blank(),
  id: 'ОР-1',
  name: 'Школа № 5',
  place: 'Энск',
} as unknown as Organization;

/** 22 November 2026, the day of the small register. */
const host = () =>
  memoryHost(
    smallRegister({
      organizations: [school],
      jobs: [
        job({ id: 'М-1', personId: 'П-01', organizationId: 'ОР-1', position: 'учитель', to: '2026-11-21' }),
        job({ id: 'М-2', personId: 'П-01', organizationId: 'ОР-1', position: 'методист', from: '2026-11-22' }),
      ],
    }),
  );

describe('the lists of the office', () => {
  it('find people by the beginnings of words, at their work of today', () => {
    expect(ask(host(), 'listDirectory', { list: 'persons', query: 'мария иван', offset: 0 })).toMatchObject({
      total: 1,
      rows: [{ id: 'П-01', title: 'Иванова Мария Петровна', note: 'методист, Школа № 5, высшая' }],
    });
  });

  it('offer the forms of each place of work that lasts on its person, by the name of the place', () => {
    const { rows } = ask(host(), 'listDirectory', { list: 'persons', query: 'мария иван', offset: 0 });
    const ofJobs = rows[0]?.actions.filter(({ command }) => /Job$/.test(command) && command !== 'addJob');
    expect(ofJobs).toEqual([
      { command: 'changeJob', rowId: 'М-2', label: 'Изменить место работы: методист, Школа № 5' },
      { command: 'endJob', rowId: 'М-2', label: 'Закончить место работы: методист, Школа № 5' },
    ]);
    const others = ask(host(), 'listDirectory', { list: 'persons', query: 'петрова', offset: 0 });
    expect(others.rows.flatMap(({ actions }) => actions).filter(({ command }) => command === 'endJob')).toEqual([]);
  });

  it('bring fifty at a time, in the order of names, each once', () => {
    const persons = Array.from({ length: 51 }, (_, index) =>
      person(`П-${index}`, `Фамилия${String(index).padStart(2, '0')}`),
    );
    const many = memoryHost(smallRegister({ persons }));
    const first = ask(many, 'listDirectory', { list: 'persons', query: '', offset: 0 });
    const rest = ask(many, 'listDirectory', { list: 'persons', query: '', offset: 50 });
    expect([first.total, first.rows.length, rest.rows.length]).toEqual([51, 50, 1]);
    expect(rest.rows[0]?.title).toBe('Фамилия50 Мария Петровна');
  });

  it('offer the forms that need no group, and of rows those of their table', () => {
    const { rows, actions } = ask(host(), 'listDirectory', { list: 'organizations', query: '', offset: 0 });
    expect(actions.map(({ command, rowId }) => [command, rowId])).toContainEqual(['addOrganization', null]);
    expect(rows[0]?.actions).toContainEqual(expect.objectContaining({ command: 'changeOrganization', rowId: 'ОР-1' }));
    const groups = ask(host(), 'listDirectory', { list: 'groups', query: '', offset: 0 });
    expect(groups.actions.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['createGroup', 'requestInformation']),
    );
    expect(groups.rows.map(({ title }) => title)).toEqual(['ММО учителей математики', 'ММО учителей физики']);
  });

  it('tell namesakes apart by their work, and by their codes where they have none', () => {
    const persons = [person('П-01', 'Орлова'), person('П-02', 'Орлова'), person('П-03', 'Орлова')];
    const alike = memoryHost(
      smallRegister({
        persons: persons.map((one) => ({ ...one, category: '' })),
        organizations: [school],
        jobs: [job({ id: 'М-1', personId: 'П-03', organizationId: 'ОР-1', position: 'методист' })],
      }),
    );
    const { rows } = ask(alike, 'listDirectory', { list: 'persons', query: 'орлова', offset: 0 });
    expect(rows.map(({ id, note }) => [id, note])).toEqual([
      ['П-01', 'П-01'],
      ['П-02', 'П-02'],
      ['П-03', 'методист, Школа № 5'],
    ]);
    const options = peopleOptions(alike.look().snapshot, { today: '2026-11-22', maySee: () => true });
    expect(options.map(({ note }) => note)).toEqual(['П-01', 'П-02', 'методист, Школа № 5']);
    const [found] = searchRegister(alike.look().snapshot, 'орлова', 5, {
      everything: true,
      mayRead: () => true,
      maySee: () => true,
    });
    expect(found?.rows.map(({ note }) => note).sort()).toEqual(['П-01', 'П-02', 'методист, Школа № 5'].sort());
  });
});
