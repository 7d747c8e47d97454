import { describe, expect, it } from 'vitest';
import { singleStops, withEnd } from '../../../src/application/documents/single-stops';
import { UNCERTAIN_END, UNCERTAIN_START } from '../../../src/application/documents/template-data';

/** Text of a paragraph «before, value, after» as the engine joins it. */
function printed(value: string, after: string): string {
  return singleStops(`<w:p><w:r><w:t>Цель: ${withEnd(value)}${after}</w:t></w:r></w:p>`)
    .replace(/<[^>]*>/g, '')
    .replace('Цель: ', '');
}

describe('a value before the stop of the template', () => {
  it.each([
    ['Собрать приёмы', 'Собрать приёмы.'],
    ['Собрать приёмы.', 'Собрать приёмы.'],
    ['Собрать приёмы;', 'Собрать приёмы.'],
    ['Вперёд!', 'Вперёд!'],
    ['Что дальше?', 'Что дальше?'],
    ['И так далее…', 'И так далее…'],
    ['И так далее...', 'И так далее...'],
    ['памятки и др.', 'памятки и др.'],
    ['Иванов И. И.', 'Иванов И. И.'],
  ])('«%s» prints «%s»', (value, text) => {
    expect(printed(value, '.')).toBe(text);
  });

  it('goes on after the stop that stays', () => {
    expect(printed('Об итогах.', '. Докладчик: Иванов')).toBe('Об итогах. Докладчик: Иванов');
    expect(printed('Как быть?', '. Докладчик: Иванов')).toBe('Как быть? Докладчик: Иванов');
  });
});

describe('a value inside of a sentence', () => {
  it.each([
    ['за разработку памятки.', ', в срок', 'за разработку памятки, в срок'],
    ['Читательская грамотность.', '»', 'Читательская грамотность»'],
    ['Как учить?', '»', 'Как учить?»'],
    ['Памятка.', ' (памятка)', 'Памятка (памятка)'],
    ['памятки и др.', ', в срок', 'памятки и др., в срок'],
    ['руководитель;', ' в срок', 'руководитель; в срок'],
    ['без знака', ', в срок', 'без знака, в срок'],
  ])('«%s» before «%s» prints «%s»', (value, after, text) => {
    expect(printed(value, after)).toBe(text);
  });
});

it('sees the stop in another run, under a highlight, and not in another paragraph', () => {
  const runs = `<w:p><w:r><w:t>${withEnd(`${UNCERTAIN_START}о работе.${UNCERTAIN_END}`)}</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>`;
  expect(singleStops(runs)).toBe(
    `<w:p><w:r><w:t>${UNCERTAIN_START}о работе.${UNCERTAIN_END}</w:t></w:r><w:r><w:t></w:t></w:r></w:p>`,
  );
  const apart = `<w:p><w:r><w:t>${withEnd('о работе.')}</w:t></w:r></w:p><w:p><w:r><w:t>.</w:t></w:r></w:p>`;
  expect(singleStops(apart)).toBe('<w:p><w:r><w:t>о работе.</w:t></w:r></w:p><w:p><w:r><w:t>.</w:t></w:r></w:p>');
});
