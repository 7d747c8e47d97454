import type { MinutesData, MinutesLine, MinutesPoint, MinutesQuestion } from '../../domain/documents/minutes-data';
import { tieWords } from '../../domain/russian/tie-words';
import { KEEP_WITH_NEXT, type TemplateData } from './template-data';
import { markUncertain, withoutMarks } from './uncertain';

/** People's text without our marks and with no-break spaces in their places. */
const printed = (text: string): string => tieWords(withoutMarks(text));

const line = (pieces: MinutesLine): string => tieWords(pieces.map(markUncertain).join(''));

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
    выступили: question.spoke.map((text) => ({ текст: printed(text) })),
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
    организация: printed(minutes.authority),
    объединение: printed(minutes.groupName),
    заголовок: tieWords(markUncertain(minutes.heading)),
    дата: minutes.date,
    номер: printed(minutes.number),
    место: printed(minutes.place),
    тема: printed(minutes.theme),
    форма: printed(minutes.form),
    'должность председателя': printed(minutes.chairTitle),
    председатель: printed(minutes.chair),
    'есть секретарь': minutes.secretaryTitle !== '',
    'должность секретаря': printed(minutes.secretaryTitle),
    секретарь: printed(minutes.secretary),
    присутствовали: printed(minutes.present),
    отсутствовали: printed(minutes.absent),
    приглашённые: printed(minutes.invited),
    повестка: minutes.questions.map((question) => ({
      номер: question.number,
      вопрос: printed(question.question),
      докладчик: printed(question.speaker),
    })),
    'слово решения': printed(minutes.decisionWord),
    вопросы: minutes.questions.map((question, index) => questionTags(question, index === minutes.questions.length - 1)),
    подписи: minutes.signatures.map((signature) => ({
      должность: printed(signature.title),
      подписал: printed(signature.name),
    })),
    'есть список': minutes.attendance.length > 0,
    'список присутствующих': minutes.attendance.map((attendee) => ({
      'номер по порядку': attendee.number,
      'фамилия имя отчество': printed(attendee.fullName),
      должность: printed(attendee.position),
      'образовательная организация': printed(attendee.organization),
    })),
  };
}
