// A regulation as shipped, taken by the wizard: another edition where the workbook has one of its family.
import { describe, expect, it } from 'vitest';
import type { RegulationDraft } from '../../../../src/contract/regulations';
import { ask, refusalOf } from '../../../support/ask';
import { draftCard } from '../../../support/draft-card';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const ID = 'novosibirsk-2022';
const request = (draft: RegulationDraft) => ({ requestId: 'request-1', draft });

describe('a ready regulation', () => {
  const draft = (inForceFrom: string | null): RegulationDraft => ({
    source: { kind: 'builtIn', id: ID },
    card: draftCard({ inForceFrom, groupTypes: ['ММО'] }),
    norms: [{ id: `${ID}/7.6-meetings`, clause: '7.6', quote: 'слова' }],
  });
  const empty = { regulations: [], norms: [], groups: [], meetings: [], memberships: [] };

  it('keeps its family, with or without a first day, where the workbook has no edition of it', () => {
    const host = memoryHost(smallRegister(empty));
    const { regulationId } = ask(host, 'addRegulation', request(draft(null)));
    expect(host.look().snapshot.regulations).toEqual([
      expect.objectContaining({ id: regulationId, family: 'novosibirsk', inForceFrom: null }),
    ]);
  });

  it('is offered without its first day where the workbook has an edition of it, and says which', () => {
    const source = { kind: 'builtIn', id: ID } as const;
    expect(ask(memoryHost(smallRegister(empty)), 'startRegulation', { source }).card.inForceFrom).toBe('2022-06-01');
    const host = memoryHost(smallRegister());
    expect(ask(host, 'startRegulation', { source }).card.inForceFrom).toBeNull();
    const { builtIn, regulations } = ask(host, 'listRegulations', {});
    expect(builtIn.filter(({ editionOf }) => editionOf !== '').map(({ id, editionOf }) => [id, editionOf])).toEqual([
      [ID, regulations[0]?.shortTitle],
    ]);
  });

  // The edition of the register is in force from 1 June 2022.
  it.each([
    [null, ['draft.card.inForceFrom editionNeedsStart']],
    ['2022-06-01', ['draft.card.inForceFrom normProblem']],
  ])('is refused from %s beside the edition of that day', (from, issues) => {
    expect(refusalOf(memoryHost(smallRegister()), 'addRegulation', request(draft(from))).issues).toEqual(issues);
  });

  it.each(['2022-05-31', '2022-06-02'])('is another edition from %s', (from) => {
    const host = memoryHost(smallRegister());
    const { warnings } = ask(host, 'previewRegulation', { draft: draft(from), groupIds: [] });
    expect(warnings).toEqual([]);
    const { regulationId } = ask(host, 'addRegulation', request(draft(from)));
    const { regulations } = host.look().snapshot;
    expect(regulations.map(({ id, family, inForceFrom }) => [id, family, inForceFrom])).toEqual([
      [ID, 'novosibirsk', '2022-06-01'],
      [regulationId, 'novosibirsk', from],
    ]);
  });
});
