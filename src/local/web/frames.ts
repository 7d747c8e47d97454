/*
 * Sidebars and dialogs: the HTML that a script showed, waiting to be loaded into its frame. The page in the frame
 * gets `google.script` from our shim before any of its own scripts runs.
 */

const MAX_KEPT = 20;

/** Keeps the HTML of the last shown pages of scripts by id. */
export interface FrameShelf {
  put(id: string, html: string): void;
  /** The document to load, shim included; `undefined` for an id that was never shown or long ago. */
  document(id: string): string | undefined;
}

/**
 * @param shim JavaScript that defines `google.script` in the frame
 * @param most how many are kept
 */
export function frameShelf(shim: string, most = MAX_KEPT): FrameShelf {
  const kept = new Map<string, string>();
  return {
    put(id, html) {
      kept.set(id, html);
      for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
    },
    document(id) {
      const html = kept.get(id);
      return html === undefined ? undefined : withShim(html, shim);
    },
  };
}

/** Puts the shim first in `<head>`; a fragment without one gets a document around it, as HtmlService makes. */
function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head !== null) {
    const at = head.index + head[0].length;
    return html.slice(0, at) + script + html.slice(at);
  }
  const start = /<html(\s[^>]*)?>/i.exec(html);
  if (start !== null) {
    const at = start.index + start[0].length;
    return `${html.slice(0, at)}<head>${script}</head>${html.slice(at)}`;
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><base target="_top">${script}</head><body>${html}</body></html>`;
}
