// What the demo registers say of a year does not contradict itself in the papers made of them.
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/domain/calendar/date-arithmetic';
import { dateInDigits } from '../../src/domain/russian/date-in-digits';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';

const TODAY = plainDate(2026, 11, 22);

describe.each(DEMO_IDS)('demo register of %s', (demoId) => {
  const register = demoRegister(demoId, TODAY);
  const ownGroups = register.groups.filter(({ regulationId }) => regulationId === demoId).map(({ id }) => id);

  it('does not call a plan with open lines carried out', () => {
    expect(register.reports.length).toBeGreaterThan(0);
    expect(register.reports.filter(({ conclusions }) => conclusions.startsWith('План выполнен.'))).toEqual([]);
  });

  it('ends every task of the next year with a full stop', () => {
    const tasks = register.reports.flatMap(({ nextTasks }) => nextTasks.split('\n')).filter((task) => task !== '');
    expect(tasks.filter((task) => !task.endsWith('.'))).toEqual([]);
  });

  it('names in a petition the minutes of a meeting held before it', () => {
    expect(register.petitions.length).toBeGreaterThan(0);
    for (const { basis, groupId, date } of register.petitions) {
      const named = register.meetings.find(
        (meeting) =>
          meeting.groupIds.includes(groupId) &&
          meeting.date !== null &&
          basis === `протокол от ${dateInDigits(meeting.date)} № ${meeting.minutesNumber}`,
      );
      expect(named?.date != null && date !== null && named.date <= date, `${groupId}: ${basis}`).toBe(true);
    }
  });

  it('has results heard by a group itself on the day and in the minutes of a meeting of the group', () => {
    const title = register.regulations.find(({ id }) => id === demoId)?.meetingTitle;
    for (const { groupId, consideredBy, consideredOn, consideredNumber } of register.reports) {
      if (consideredBy !== title) continue;
      const heard = register.meetings.find(
        ({ groupIds, date }) => groupIds.includes(groupId) && date !== null && date === consideredOn,
      );
      expect(heard?.minutesNumber, `${groupId} ${consideredOn}`).toBe(consideredNumber);
    }
  });

  it('speaks of awards without the sex of who got them', () => {
    expect(register.petitions.map(({ result }) => result).filter((result) => /[её]н[а]? /.test(result))).toEqual([]);
  });

  it('calls leaders in plans as the regulation calls them', () => {
    const { leaderTitle = '' } = register.regulations.find(({ id }) => id === demoId) ?? {};
    const plans = register.plans.filter(({ groupId }) => ownGroups.includes(groupId)).map(({ id }) => id);
    const items = register.planItems.filter(({ planId }) => plans.includes(planId));
    const words = [...new Set(items.map(({ responsible }) => responsible))].sort();
    expect(words).toEqual([leaderTitle, 'члены объединения'].sort());
  });

  it('lets a meeting approve a plan only where the regulation lets it', () => {
    const byMeeting = ['novosibirsk-2022', 'lyubim'].includes(demoId);
    const approving = register.agendaItems.filter(({ decided }) => decided.startsWith('Утвердить план работы'));
    expect(approving.length > 0).toBe(byMeeting);
    const accepting = register.agendaItems.filter(({ decided }) => decided.startsWith('Принять план работы'));
    expect(accepting.length > 0).toBe(!byMeeting);
  });
});
