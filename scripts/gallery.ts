// `npm run gallery [-- FOLDER] [--today 2026-11-22] [--only PAPER] [--docs]`: every paper under every regulation that
// knows it, as .docx, PDF and pictures of the pages; `--docs` makes the five pictures of docs/gallery anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DemoId } from '../src/local/demo/demo-profile';
import { DEMO_IDS } from '../src/local/demo/demo-register';
import { type GalleryPaper, galleryPapers } from './gallery/gallery-papers';
import { indexPage, type ShownPaper } from './gallery/index-page';
import { missingPrograms, renderFirstPage, renderPages, renderPdf } from './gallery/render-pages';

const DEFAULT_FOLDER = '.cache/gallery';
const DOCS_FOLDER = 'docs/gallery';
const DOCS_WIDTH = 600;

/** The paper of each regulation that is shown in `docs/`. */
const IN_DOCS: Readonly<Record<DemoId, string>> = {
  'noyabrsk-2020': 'order-creation',
  'novosibirsk-2022': 'minutes',
  'gymnasium7-2023': 'road-map',
  'rybnoye-2020': 'analysis',
  lyubim: 'order-yearly-list',
};

const fileOf = ({ paperId }: GalleryPaper): string => `${paperId}.docx`;

function writeDocx(folder: string, papers: readonly GalleryPaper[]): void {
  for (const paper of papers) {
    mkdirSync(path.join(folder, paper.demoId), { recursive: true });
    if (paper.bytes !== undefined) writeFileSync(path.join(folder, paper.demoId, fileOf(paper)), paper.bytes);
  }
}

function shown(folder: string, paper: GalleryPaper, hasPictures: boolean): ShownPaper {
  const inFolder = (name: string): string => `${paper.demoId}/${name}`;
  if (paper.bytes === undefined) return { ...paper, file: null, pages: [] };
  const pages = hasPictures ? renderPages(path.join(folder, paper.demoId), fileOf(paper)) : [];
  return { ...paper, file: inFolder(fileOf(paper)), pages: pages.map(inFolder) };
}

function writeDocs(folder: string): void {
  mkdirSync(DOCS_FOLDER, { recursive: true });
  for (const demoId of DEMO_IDS) {
    const pdf = path.join(folder, demoId, `${IN_DOCS[demoId]}.pdf`);
    renderFirstPage(pdf, path.join(DOCS_FOLDER, `${demoId}.jpg`), DOCS_WIDTH);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string', default: '2026-11-22' },
      only: { type: 'string', multiple: true },
      docs: { type: 'boolean', default: false },
    },
  });
  const folder = path.resolve(positionals[0] ?? DEFAULT_FOLDER);
  const wanted = (paperId: string): boolean => values.only === undefined || values.only.includes(paperId);
  const papers = (await galleryPapers(values.today)).filter(({ paperId }) => wanted(paperId));
  writeDocx(folder, papers);
  const missing = missingPrograms();
  for (const demoId of missing.length > 0 ? [] : DEMO_IDS) {
    const files = papers.filter((paper) => paper.demoId === demoId && paper.bytes !== undefined).map(fileOf);
    if (files.length > 0) renderPdf(path.join(folder, demoId), files);
  }
  const all = papers.map((paper) => shown(folder, paper, missing.length === 0));
  writeFileSync(path.join(folder, 'index.html'), indexPage(all));
  if (values.docs && missing.length === 0) writeDocs(folder);
  const made = all.filter(({ file }) => file !== null).length;
  const pages = all.reduce((sum, paper) => sum + paper.pages.length, 0);
  console.log(`${folder}: ${made} papers, ${pages} pages; open index.html.`);
  for (const { demoId, paperId, file, said } of all) {
    if (file === null) console.log(`Not made: ${demoId}, ${paperId}: ${said.join('; ')}`);
  }
  if (missing.length > 0) console.log(`No pictures, for these are not installed: ${missing.join(', ')}.`);
}

await main();
