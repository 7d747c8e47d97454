import { BLANK_JOB, type Job } from '../../../domain/register/job';
import { LEVEL_WORDS } from '../../../messages/sheets-words';
import { choice, date, id, longText, requiredRef, text, yesNo } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Места работы»: who works where and as whom. */
export const jobsSheet = defineSheet<Job>({
  id: 'jobs',
  title: 'Места работы',
  sheetId: 7006,
  idPrefix: 'МР',
  tabColor: '#00796b',
  columns: {
    id: id(),
    personId: requiredRef('Педагог', 'persons', 'Кто работает.', { width: 260 }),
    organizationId: requiredRef('Организация', 'organizations', 'Где работает.'),
    position: text('Должность', 'учитель математики, старший воспитатель.', { width: 200 }),
    level: choice('Уровень образования', 'дошкольное, общее или дополнительное.', LEVEL_WORDS),
    isMain: yesNo('Основное место', 'Основное ли это место работы:'),
    from: date('С', 'Первый день работы.'),
    to: date('По', 'Последний день включительно; пусто — работает.'),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_JOB }),
  nameOf: (row, nameOf) =>
    [nameOf('persons', row.personId), row.position, nameOf('organizations', row.organizationId)]
      .filter((part) => part !== '')
      .join(', '),
});
