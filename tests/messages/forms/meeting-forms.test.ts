import { expect, test } from 'vitest';
import { meetingForms } from '../../../src/messages/forms/meeting-forms';

test.each([
  ['заседание', 'заседание', 'заседания', 'заседаний'],
  ['занятие', 'занятие', 'занятия', 'занятий'],
  ['встреча', 'встречу', 'встречи', 'встреч'],
  ['школа', 'школу', 'школы', 'школ'],
  ['семинар', 'семинар', 'семинары', 'семинаров'],
  ['кружок мастера', 'кружок мастера', 'кружок мастера', 'кружок мастера'],
  ['совет', 'совет', 'советы', 'советов'],
  ['кафе', 'кафе', 'кафе', 'кафе'],
])('%s: назначить %s; %s; много %s', (title, accusative, plural, genitive) => {
  expect(meetingForms(title)).toEqual({
    meetingAccusative: accusative,
    meetings: plural,
    meetingsGenitive: genitive,
  });
});
