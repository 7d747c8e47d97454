import { dateInDigits } from '../../russian/date-in-digits';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import {
  documentOfForm,
  documentWords,
  groupsOfDocument,
  isBefore,
  isLater,
  noted,
  orderWarnings,
} from './document-of-form';

/** A signed paper was sent; to whom and when stands in its note. */
export const sendDocument = defineCommand({
  id: 'sendDocument',
  who: 'writer',
  needs: ['row'],
  table: 'documents',
  section: 'documents',
  offeredOn: (snapshot, subject) => isBefore(snapshot, subject, 'в деле') && !isBefore(snapshot, subject, 'подписан'),
  fields: { to: { kind: 'text', maxLength: 200, required: true }, on: { kind: 'date', required: true } },
  start(snapshot, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return document;
    return {
      values: { to: '', on: context.today },
      lists: {},
      watched: [{ table: 'documents', id: document.id }],
      words: documentWords(document),
    };
  },
  decide(snapshot, { to, on }, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return refuse('', document.cannotOpen);
    const issues: CommandIssue[] = [];
    if (isLater(on, context.today)) issues.push({ path: 'on', code: 'inFuture', data: {} });
    else if (document.date !== null && on < document.date) {
      issues.push({ path: 'on', code: 'beforeSigned', data: { date: document.date } });
    }
    if (issues.length > 0) return { kind: 'refused', issues };
    const line = `Отправлен ${dateInDigits(on)}: ${to.trim()}`;
    return {
      kind: 'decided',
      changes: [
        {
          kind: 'update',
          table: 'documents',
          id: document.id,
          fields: { status: 'отправлен', note: noted(document.note, line) },
        },
      ],
      warnings: orderWarnings(document, 'отправлен', 'подписан'),
      result: {
        focus: { table: 'documents', id: document.id },
        groupIds: groupsOfDocument(document),
        next: [{ command: 'fileDocument', groupId: document.groupId, rowId: document.id }],
      },
    };
  },
});
