import type { GalleryPaper } from './gallery-papers';

/** A paper of the gallery with its files; names are relative to the page. */
export interface ShownPaper extends Pick<GalleryPaper, 'demoId' | 'paperId' | 'name' | 'said'> {
  readonly file: string | null;
  readonly pages: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function section({ demoId, paperId, name, said, file, pages }: ShownPaper): string {
  const title = `${escaped(name)} <small>${demoId}, ${paperId}</small>`;
  const heading = file === null ? title : `<a href="${file}">${title}</a>`;
  const notes = said.map((one) => `<li>${escaped(one)}</li>`).join('');
  const pictures = pages.map((page) => `<img loading="lazy" src="${page}" alt="">`).join('');
  return `<section><h2>${heading}</h2><ul>${notes}</ul>${pictures}</section>`;
}

/** One page with all papers. */
export function indexPage(papers: readonly ShownPaper[]): string {
  const style =
    'body{font:16px sans-serif;margin:2em;background:#eee}img{width:600px;margin:8px;border:1px solid #999;vertical-align:top}small{color:#666}';
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Документы</title><style>${style}</style>
<h1>Документы</h1>
${papers.map(section).join('\n')}
</html>
`;
}
