// What the check says of tags that are nearly right.
import { expect, it } from 'vitest';
import { lintTemplate } from '../../../src/application/documents/lint/lint-template';
import { field } from '../../../src/domain/documents/papers/field-definition';
import { templateOf } from './template-of';

const FIELDS = [
  field('руководитель', 'person', 'кого назначают'),
  field('дата', 'date', 'когда подписан'),
  field('номер', 'text', 'номер'),
];

const CASES: readonly (readonly [title: string, lines: readonly string[], problems: readonly string[]])[] = [
  [
    'braces and colons with nothing beside them',
    ['}', '{дата}} и {', '{дата:}', '{дата::словами}', '{руководитель : винительный падеж}', '{номер:вин:заглавная}'],
    [
      'абзац 1: Скобка «}» лишняя: «{» перед ней нет. → Уберите лишнюю скобку «}» или поставьте «{» перед именем поля.',
      'абзац 2: Скобки у поля «{дата}}» стоят дважды. → Оставьте по одной: «{» и «}».',
      'абзац 2, после слов «{дата}} и»: Скобка «{» ничего не открывает: за ней нет ни имени поля, ни «}». → Впишите имя поля и «}» или уберите скобку.',
      'абзац 3: В метке «{дата:}» после двоеточия ничего нет. → Впишите падеж или вид («:вин», «:инициалы») или уберите двоеточие.',
      'абзац 4: В метке «{дата::словами}» после двоеточия ничего нет. → Впишите падеж или вид («:вин», «:инициалы») или уберите двоеточие.',
      'абзац 6: В метке «{номер:вин:заглавная}» указан падеж, а поле «номер» по падежам не изменяется. → Уберите двоеточие и то, что после него.',
    ],
  ],
  [
    'forms glued to a name by another sign',
    ['{руководитель вин}', '{дата;словами}', '{руководитель,вин}', '{дата-словами}'],
    [
      'абзац 1: Поля «{руководитель вин}» нет. → Возможно, вы имели в виду «руководитель:вин»?',
      'абзац 2: Поля «{дата;словами}» нет. → Возможно, вы имели в виду «дата:словами»?',
      'абзац 3: Поля «{руководитель,вин}» нет. → Возможно, вы имели в виду «руководитель:вин»?',
      'абзац 4: Поля «{дата-словами}» нет. → Возможно, вы имели в виду «дата:словами»?',
    ],
  ],
];

it.each(CASES.map(([title, lines, problems]) => ({ title, lines, problems })))('$title', ({ lines, problems }) => {
  const found = lintTemplate(templateOf(lines), { fields: FIELDS }).problems;
  expect(found.map(({ place, message, suggestion }) => `${place}: ${message} → ${suggestion}`)).toEqual(problems);
});
