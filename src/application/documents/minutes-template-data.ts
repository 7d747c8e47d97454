import type { MinutesData, MinutesLine, MinutesPoint, MinutesQuestion } from '../../domain/documents/minutes-data';
import { KEEP_WITH_NEXT, type TemplateData } from './template-data';
import { markUncertain, withoutMarks } from './uncertain';

const line = (pieces: MinutesLine): string => pieces.map(markUncertain).join('');

const points = (all: readonly MinutesPoint[], isEnd: boolean): TemplateData[] =>
  all.map((point, index) => ({
    номер: `${point.number}.`,
    текст: line(point.text) + (isEnd && index === all.length - 1 ? KEEP_WITH_NEXT : ''),
  }));

/** The last point and the vote stay with the signatures, which so never open a page alone. */
function questionTags(question: MinutesQuestion, isLast: boolean): TemplateData {
  return {
    номер: question.number,
    слушали: line(question.heard),
    'есть выступления': question.spoke.length > 0,
    выступили: question.spoke.map((text) => ({ текст: withoutMarks(text) })),
    'есть решения': question.decided.length > 0,
    решения: points(question.decided, isLast && question.recommended.length === 0),
    'есть рекомендации': question.recommended.length > 0,
    рекомендации: points(question.recommended, isLast),
    голосование: question.votes + (isLast && question.votes !== '' ? KEEP_WITH_NEXT : ''),
  };
}

/**
 * Values of the tags of the template «Протокол». Texts are used as conditions too: `{#тема}…{/тема}` is printed only
 * when there is a theme.
 */
export function minutesTemplateData(minutes: MinutesData): TemplateData {
  return {
    организация: withoutMarks(minutes.authority),
    объединение: withoutMarks(minutes.groupName),
    заголовок: markUncertain(minutes.heading),
    дата: minutes.date,
    номер: withoutMarks(minutes.number),
    место: withoutMarks(minutes.place),
    тема: withoutMarks(minutes.theme),
    форма: withoutMarks(minutes.form),
    'должность председателя': withoutMarks(minutes.chairTitle),
    председатель: withoutMarks(minutes.chair),
    'есть секретарь': minutes.secretaryTitle !== '',
    'должность секретаря': withoutMarks(minutes.secretaryTitle),
    секретарь: withoutMarks(minutes.secretary),
    присутствовали: withoutMarks(minutes.present),
    отсутствовали: withoutMarks(minutes.absent),
    приглашённые: withoutMarks(minutes.invited),
    повестка: minutes.questions.map((question) => ({
      номер: question.number,
      вопрос: withoutMarks(question.question),
      докладчик: withoutMarks(question.speaker),
    })),
    'слово решения': withoutMarks(minutes.decisionWord),
    вопросы: minutes.questions.map((question, index) => questionTags(question, index === minutes.questions.length - 1)),
    подписи: minutes.signatures.map((signature) => ({
      должность: withoutMarks(signature.title),
      подписал: withoutMarks(signature.name),
    })),
    'есть список': minutes.attendance.length > 0,
    'список присутствующих': minutes.attendance.map((attendee) => ({
      'номер по порядку': attendee.number,
      'фамилия имя отчество': withoutMarks(attendee.fullName),
      должность: withoutMarks(attendee.position),
      'образовательная организация': withoutMarks(attendee.organization),
    })),
  };
}
