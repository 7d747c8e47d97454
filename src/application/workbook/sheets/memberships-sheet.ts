import { BLANK_MEMBERSHIP, type Membership } from '../../../domain/register/membership';
import { BASIS_SUGGESTIONS, MEMBERSHIP_ROLE_WORDS } from '../../../messages/sheets-words';
import { choice, date, id, integer, longText, ref, requiredRef, text, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Состав»: who is in which group, in which role, from when to when and on what basis. */
export const membershipsSheet = defineSheet<Membership>({
  id: 'memberships',
  title: 'Состав',
  sheetId: 7008,
  idPrefix: 'С',
  tabColor: '#1976d2',
  columns: {
    id: id(),
    groupId: requiredRef('Объединение', 'groups', 'Где состоит.', { width: 260 }),
    personId: requiredRef('Педагог', 'persons', 'Кто состоит.', { width: 260 }),
    role: choice('Роль', 'Пусто — участник.', MEMBERSHIP_ROLE_WORDS),
    from: date('С', 'Первый день.'),
    to: date('По', 'Последний день включительно; пусто — состоит.'),
    basisKind: word('Основание', 'приказ или протокол.', BASIS_SUGGESTIONS),
    basisNumber: text('Номер основания', 'Номер приказа или протокола: 39/1.'),
    basisDate: date('Дата основания', 'Дата приказа или протокола.'),
    votesFor: integer('За', 'Голосов за при избрании.'),
    votesAgainst: integer('Против', 'Голосов против при избрании.'),
    votesAbstained: integer('Воздержались', 'Воздержались при избрании.'),
    jobId: ref('Место работы', 'jobs', 'Через какое место работы состоит.', { width: 260 }),
    endBasis: text('Основание выбытия', 'Чем оформлено выбытие: приказ от … № ….', { width: 200 }),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_MEMBERSHIP }),
});
