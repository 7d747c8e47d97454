import { dateInDigits } from '../../russian/date-in-digits';
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

/** A draft goes to whoever signs it. */
export const sendForSignature = defineCommand({
  id: 'sendForSignature',
  who: 'writer',
  needs: ['row'],
  table: 'documents',
  section: 'documents',
  offeredOn: (snapshot, subject) => isBefore(snapshot, subject, 'на подписи'),
  fields: { on: { kind: 'date', required: true }, to: { kind: 'text', maxLength: 200 } },
  start(snapshot, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return document;
    return {
      values: { on: context.today, to: '' },
      lists: {},
      watched: [{ table: 'documents', id: document.id }],
      words: documentWords(document),
    };
  },
  decide(snapshot, { on, to }, subject, context) {
    const document = documentOfForm(snapshot, subject);
    if ('cannotOpen' in document) return refuse('', document.cannotOpen);
    if (isLater(on, context.today)) return refuse('on', 'inFuture');
    const line = `На подписи с ${dateInDigits(on)}${to.trim() === '' ? '' : `: ${to.trim()}`}`;
    return {
      kind: 'decided',
      changes: [
        {
          kind: 'update',
          table: 'documents',
          id: document.id,
          fields: { status: 'на подписи', note: noted(document.note, line) },
        },
      ],
      warnings: orderWarnings(document, 'на подписи', 'черновик'),
      result: {
        focus: { table: 'documents', id: document.id },
        groupIds: groupsOfDocument(document),
        next: [{ command: 'signDocument', groupId: document.groupId, rowId: document.id }],
      },
    };
  },
});
