import { BLANK_PERSON, CATEGORIES, type Person } from '../../../domain/register/person';
import { SEX_WORDS, WORKER_CLASS_WORDS } from '../../../messages/sheets-words';
import { choice, date, email, id, longText, text, word } from '../column';
import { defineSheet } from '../sheet-definition';

/** «Педагоги»: the data bank. */
export const personsSheet = defineSheet<Person>({
  id: 'persons',
  title: 'Педагоги',
  sheetId: 7005,
  idPrefix: 'П',
  tabColor: '#00796b',
  columns: {
    id: id(),
    lastName: text('Фамилия', 'Именительный падеж. Можно оставить пустой: тогда в списках стоит код.'),
    firstName: text('Имя', 'Именительный падеж.'),
    middleName: text('Отчество', 'Именительный падеж; пусто — отчества нет.'),
    sex: choice('Пол', 'м или ж; нужен только для склонения в документах.', SEX_WORDS, { width: 60 }),
    workerClass: choice('Работник', 'педагогический или руководящий.', WORKER_CLASS_WORDS),
    category: word('Категория', 'высшая, первая …; «без категории» пишется словами.', CATEGORIES),
    categoryFrom: date('Категория с', 'С какого дня присвоена.'),
    categoryUntil: date('Категория по', 'Последний день; пусто — бессрочно.'),
    specialty: text('Специальность', 'Специальность, по которой считается стаж.'),
    specialtySince: date('Работает по специальности с', 'Первый день работы: стаж программа посчитает сама.'),
    education: text('Образование', 'Что и когда закончено.', { width: 220 }),
    email: email('E-mail', 'Куда слать напоминания.'),
    consentOn: date('Согласие дано', 'Когда подписано согласие на обработку персональных данных.'),
    consentWithdrawnOn: date('Согласие отозвано', 'Когда отозвано согласие.'),
    nameForms: text(
      'Падежи ФИО',
      'Проверенные формы: «род: Иваненко Марии; дат: …; вин: …; тв: …». Пусто — склонять автоматически.',
      { width: 240 },
    ),
    note: longText('Примечание', 'Любые пояснения.'),
  },
  blank: () => ({ ...BLANK_PERSON }),
  nameOf: (row) => `${row.lastName} ${row.firstName} ${row.middleName}`.trim(),
});
