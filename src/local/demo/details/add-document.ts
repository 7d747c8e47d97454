import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { DocumentRecord } from '../../../domain/register/document-record';
import { nextId } from '../demo-tables';
import type { Story } from '../story';

interface NewDocument extends Pick<DocumentRecord, 'kind' | 'title' | 'groupId' | 'schoolYear' | 'status' | 'number'> {
  readonly on: PlainDate;
  readonly keepUntil: PlainDate | null;
  readonly note?: string;
}

/** Enters a paper without a file into «Документы». */
export function addDocument({ tables }: Story, { on, note = '', ...given }: NewDocument): void {
  tables.documents.push({
    id: nextId(tables, 'documents'),
    ...given,
    date: on,
    meetingId: null,
    fileId: '',
    paperKey: '',
    url: '',
    createdOn: on,
    note,
  });
}
