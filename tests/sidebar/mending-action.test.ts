import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/domain/commands/catalogue';
import { FORM_WORDS } from '../../src/messages/forms/catalogue';
import { actionLabel, formNamedIn, NAMED_FORMS } from '../../src/messages/ui-home';
import { mendingAction } from '../../src/sidebar/overview/mending-action';

const composition = 'Состав не внесён: нажмите «Изменить состав» на карточке объединения или внесите людей на лист.';

describe('the button of a verdict', () => {
  it.each([
    ['cantTell', composition, 'appointLeader', 'changeComposition'],
    ['violated', composition, 'appointLeader', 'changeComposition'],
    ['violated', 'Нет руководителя с 14.11.2026.', 'appointLeader', 'appointLeader'],
    ['atRisk', 'I четверть: занятий 0 из 1.', 'scheduleMeeting', 'scheduleMeeting'],
    // The form of the norm would not give what is unknown of who leads already.
    ['cantTell', 'Руководитель: не хватает данных – квалификационная категория. Заполните.', 'appointLeader', null],
    ['violated', 'Кворума не было.', 'openGroup', null],
    ['violated', 'Кворума не было.', undefined, null],
    ['met', composition, 'appointLeader', null],
    ['waived', composition, 'appointLeader', null],
    ['inapplicable', composition, 'appointLeader', null],
    ['violated', 'План утверждён 20.09.2026, на 5 дней позже срока 15.09.2026.', 'draftPlan', null],
  ] as const)('%s «%s» with %s: %s', (outcome, message, mend, expected) => {
    expect(mendingAction({ outcome, message }, mend)).toBe(expected);
  });

  it('that a sentence names leads to a form that needs the group alone', () => {
    expect(NAMED_FORMS.length).toBe(5);
    for (const id of NAMED_FORMS) {
      expect(COMMANDS.find((one) => one.id === id)?.needs, id).toEqual(['group']);
      const { short, title } = FORM_WORDS[id] ?? { title: '' };
      expect(formNamedIn(`Внесите: нажмите «${short ?? title}».`)).toBe(id);
    }
    expect(formNamedIn('Нажмите «Своя периодичность» на карточке объединения.')).toBe('decideFrequency');
    expect(formNamedIn('Нажмите у этой записи «Исправить».')).toBeNull();
    expect(formNamedIn('Тема «Изменить состав» рассмотрена.')).toBeNull();
  });
});

describe('the label of a button', () => {
  it.each([
    ['scheduleMeeting', 'занятие', 'Назначить занятие'],
    ['scheduleMeeting', 'встреча', 'Назначить встречу'],
    ['scheduleMeeting', undefined, 'Назначить заседание'],
    ['inviteToMeeting', 'встреча', 'Пригласить на встречу'],
    ['openMeeting', 'занятие', 'Записать занятие'],
    ['openMeeting', undefined, 'Записать заседание'],
    ['draftPlan', 'встреча', 'Составить план'],
    ['unknown', 'встреча', 'К объединению'],
  ])('of %s where they call it %s: %s', (action, meetingTitle, expected) => {
    expect(actionLabel(action, meetingTitle)).toBe(expected);
  });
});
