// Whoever opens a demo can make each paper that its regulation uses.
import { beforeAll, describe, expect, it } from 'vitest';
import { type GalleryPaper, galleryPapers } from '../../scripts/gallery/gallery-papers';
import type { DemoId } from '../../src/local/demo/demo-profile';
import { DEMO_IDS } from '../../src/local/demo/demo-register';

/** The papers that a regulation uses, as the catalogue orders them. */
const PAPERS_OF: Readonly<Record<DemoId, readonly string[]>> = {
  'noyabrsk-2020': [
    'minutes',
    'extract',
    'attendance-sheet',
    'invitation',
    'plan',
    'analysis',
    'covering-letter',
    'petition',
    'order-creation',
    'order-leader-appointment',
    'order-leader-release',
    'order-plan',
    'order-change',
    'order-liquidation',
    'order-yearly-list',
    'order-results',
    'order-encouragement',
    'summary-analysis',
    'group-list',
    'data-bank',
    'inventory',
    'disposal-act',
  ],
  'novosibirsk-2022': [
    'minutes',
    'extract',
    'attendance-sheet',
    'invitation',
    'plan',
    'analysis',
    'covering-letter',
    'petition',
    'order-creation',
    'order-curator',
    'order-change',
    'order-reorganisation',
    'order-liquidation',
    'order-yearly-list',
    'order-results',
    'order-encouragement',
    'summary-analysis',
    'group-list',
    'data-bank',
    'inventory',
    'disposal-act',
  ],
  'gymnasium7-2023': [
    'minutes',
    'extract',
    'attendance-sheet',
    'invitation',
    'road-map',
    'checklist',
    'analysis',
    'covering-letter',
    'petition',
    'order-creation',
    'order-leader-appointment',
    'order-leader-release',
    'order-plan',
    'order-change',
    'order-liquidation',
    'order-yearly-list',
    'order-results',
    'order-encouragement',
    'summary-analysis',
    'group-list',
    'data-bank',
    'inventory',
    'disposal-act',
  ],
  'rybnoye-2020': [
    'minutes',
    'extract',
    'attendance-sheet',
    'invitation',
    'plan',
    'analysis',
    'petition',
    'order-creation',
    'order-leader-appointment',
    'order-leader-release',
    'order-change',
    'order-reorganisation',
    'order-liquidation',
    'order-yearly-list',
    'order-results',
    'order-encouragement',
    'summary-analysis',
    'group-list',
    'data-bank',
    'inventory',
    'disposal-act',
  ],
  lyubim: [
    'minutes',
    'extract',
    'attendance-sheet',
    'invitation',
    'plan',
    'analysis',
    'covering-letter',
    'petition',
    'member-card',
    'order-creation',
    'order-leader-appointment',
    'order-leader-release',
    'order-plan',
    'order-change',
    'order-liquidation',
    'order-yearly-list',
    'order-results',
    'order-encouragement',
    'summary-analysis',
    'group-list',
    'data-bank',
    'inventory',
    'disposal-act',
  ],
};

/** Papers of which no clause of the regulation speaks, though it has a name for them. */
const NOT_OF: Readonly<Record<DemoId, readonly string[]>> = {
  'noyabrsk-2020': ['member-card', 'order-curator', 'order-reorganisation'],
  'novosibirsk-2022': ['member-card', 'order-leader-appointment', 'order-leader-release', 'order-plan'],
  'gymnasium7-2023': ['member-card', 'order-curator', 'order-reorganisation'],
  'rybnoye-2020': ['member-card', 'order-curator', 'order-plan'],
  lyubim: ['order-curator', 'order-reorganisation'],
};

let papers: readonly GalleryPaper[];
beforeAll(async () => {
  papers = await galleryPapers('2026-11-22');
}, 60_000);

describe.each(DEMO_IDS)('%s on 22 November 2026', (id) => {
  const own = (): readonly GalleryPaper[] => papers.filter(({ demoId }) => demoId === id);

  it('has what each paper of its regulation is made of', () => {
    const made = own().filter(({ bytes }) => bytes !== undefined);
    expect(made.map(({ paperId }) => paperId)).toEqual(PAPERS_OF[id]);
  });

  it('leaves out only what its regulation does not use', () => {
    const notMade = own().filter(({ bytes }) => bytes === undefined);
    expect(notMade.map(({ paperId }) => paperId)).toEqual(NOT_OF[id]);
  });
});
