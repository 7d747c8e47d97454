// Новосибирск: the usual group and lists approved for it.
import { documentRecord } from '../../domain/norm-under-test';
import { type Facts, factsOf } from './case-table';

export const ns = factsOf('novosibirsk-2022', { type: 'ММО' });

/** «Перечень профессиональных объединений» of the whole register. */
export function approvedList(fields: Parameters<typeof documentRecord>[2] = {}): Facts {
  return {
    documents: [
      documentRecord('Д-1', 'перечень профессиональных объединений', {
        groupId: null,
        number: '0500-од',
        date: '2026-10-01',
        status: 'подписан',
        ...fields,
      }),
    ],
  };
}
