/** What the page around the frame is made of. */
interface Shell {
  /** Of the frame. */
  readonly id: string;
  readonly title: string;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
}

/** The page around the frame of the web app: nothing but the frame and the way to the server. */
export function leaderShell({ id, title, metaTags }: Shell): string {
  const tags = metaTags.map(({ name, content }) => `<meta name="${escaped(name)}" content="${escaped(content)}">`);
  return `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>${escaped(title)}</title>${tags.join('')}
<style>html,body{height:100%;margin:0}iframe{display:block;width:100%;height:100%;border:0}</style>
</head><body data-frame="${escaped(id)}"><noscript>Включите JavaScript, чтобы работать с реестром.</noscript>
<script src="/exec/host.js"></script></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Puts the frame in and carries its calls to the server. Drafts of the frame, whose origin is opaque, are kept here,
 * for each link by itself.
 */
export const HOST_SCRIPT = `(() => {
  const link = new URLSearchParams(location.search).get('link') || '';
  const key = 'metodset:leader:' + (link.split('.')[1] || '');
  const kept = () => { try { return localStorage.getItem(key) || '{}'; } catch { return '{}'; } };
  const keep = ({ key: name, value }) => {
    try {
      const { [name]: _, ...others } = JSON.parse(kept());
      localStorage.setItem(key, JSON.stringify(value === null ? others : { ...others, [name]: value }));
    } catch { /* The frame still has it while it is open. */ }
  };
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.name = kept();
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads');
  frame.src = '/exec/frame/' + encodeURIComponent(document.body.dataset.frame);
  const run = async ({ callId, functionName, args }) => {
    let answer;
    try {
      const response = await fetch('/exec/run', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ function: functionName, args }),
      });
      answer = await response.json();
      if (!response.ok) answer = { ok: false, error: { name: 'Error', message: (answer.error || {}).message || 'HTTP ' + response.status } };
    } catch {
      answer = { ok: false, error: { name: 'Error', message: 'NetworkError: HTTP 0' } };
    }
    frame.contentWindow.postMessage({ type: 'result', callId, ...answer }, '*');
  };
  addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'object' || event.data === null) return;
    if (event.data.type === 'run') void run(event.data);
    else if (event.data.type === 'store') keep(event.data);
  });
  document.body.append(frame);
})();
`;
