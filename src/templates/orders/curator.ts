import { named, orderTemplate, point } from './order-blocks';

/** Template «Приказ о назначении куратора»: issued by the institution that has the group in its care. */
export const curatorOrderTemplate = orderTemplate({
  title: 'Приказ о назначении куратора',
  heading: 'О назначении {роль куратора:род} {объединение:род}',
  points: [
    point(`Назначить с {начало:словами} {роль куратора:тв} {объединение:род} ${named('куратор', 'куратора', 'вин')}.`),
    point(
      '{роль куратора:дат:заглавная} {куратор:дат:инициалы} обеспечить организационно-методическое сопровождение ' +
        '{объединение:род} в течение {учебный год} учебного года.',
    ),
  ],
});
