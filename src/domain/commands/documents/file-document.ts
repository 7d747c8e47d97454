import { keepingRule, keepUntil } from '../../documents/register/keep-until';
import { readBasis } from '../../norms/order-words';
import { type DocumentRecord, stateOfDocument } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import { type CannotOpen, type CommandSubject, defineCommand, refuse } from '../definition/command';
import { documentOfForm, documentWords, groupsOfDocument, isBefore, orderWarnings } from './document-of-form';

/** A paper comes into the file of the year; the last day of keeping is that of the regulation, or a later one. */
export const fileDocument = defineCommand({
  id: 'fileDocument',
  who: 'methodist',
  needs: ['row'],
  table: 'documents',
  section: 'documents',
  offeredOn: (snapshot, subject) => isBefore(snapshot, subject, 'в деле') && !isBefore(snapshot, subject, 'подписан'),
  fields: { keepUntil: { kind: 'date' } },
  start(snapshot, subject) {
    const document = documentToFile(snapshot, subject);
    if ('cannotOpen' in document) return document;
    const until = keepUntil(snapshot, document);
    const clause = keepingRule(snapshot, document)?.clause ?? '';
    return {
      values: { keepUntil: until },
      lists: {},
      facts: [{ code: until === null ? 'notSet' : 'keptUntil', data: { until, clause }, rows: [] }],
      watched: [{ table: 'documents', id: document.id }],
      words: documentWords(document),
    };
  },
  decide(snapshot, { keepUntil: until }, subject, { today }) {
    const document = documentToFile(snapshot, subject);
    if ('cannotOpen' in document) return refuse('', document.cannotOpen, document.data);
    const rule = keepingRule(snapshot, document);
    if (until !== null && rule !== null && until < rule.until) {
      return refuse('keepUntil', 'tooShort', { asked: rule.until, clause: rule.clause });
    }
    const isOver = until !== null && until < today;
    // Where a clause sets the term, an old paper may come into the file after its end.
    if (isOver && rule === null) return refuse('keepUntil', 'past');
    const warnings: CommandWarning[] = [...orderWarnings(document, 'в деле', 'подписан')];
    if (until === null) warnings.push({ code: 'never', data: {} });
    if (isOver) warnings.push({ code: 'alreadyOver', data: { until } });
    return {
      kind: 'decided',
      changes: [
        { kind: 'update', table: 'documents', id: document.id, fields: { status: 'в деле', keepUntil: until } },
      ],
      warnings,
      result: { focus: { table: 'documents', id: document.id }, groupIds: groupsOfDocument(document) },
    };
  },
});

/** Kinds that are nothing without a number and a day: orders, minutes, acts. */
const hasRequisites = (kind: string): boolean =>
  readBasis(kind).act === 'order' || ['протокол', 'акт'].includes(kind.trim().toLowerCase());

/** The paper; why it does not go into the file: filedAlready, noRequisites – not signed, with no number or no day. */
function documentToFile(snapshot: RegisterSnapshot, subject: CommandSubject): DocumentRecord | CannotOpen {
  const document = documentOfForm(snapshot, subject);
  if ('cannotOpen' in document) return document;
  if (stateOfDocument(document) === 'в деле') return { cannotOpen: 'filedAlready' };
  const { kind, number, date } = document;
  const isUnsigned =
    isBefore(snapshot, subject, 'подписан') && hasRequisites(kind) && (number.trim() === '' || date === null);
  return isUnsigned ? { cannotOpen: 'noRequisites', data: { kind: kind.trim() } } : document;
}
