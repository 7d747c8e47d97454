import { utf8Bytes } from './base64';
import { makeBlob } from './blob';
import { exception, type FacadeContext } from './host-bridge';
import { enumeration, strict } from './strict';

/** What of an HtmlOutput crosses to the page. */
export interface HtmlState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
  faviconUrl: string | null;
}

const META_TAGS = /^(viewport|google-site-verification|apple-mobile-web-app-capable|mobile-web-app-capable)$/;
const states = new WeakMap<object, HtmlState>();

/** The state of an HtmlOutput; `undefined` when `value` is something else. */
export function htmlState(value: unknown): HtmlState | undefined {
  return typeof value === 'object' && value !== null ? states.get(value) : undefined;
}

/** https://developers.google.com/apps-script/reference/html/html-output */
function htmlOutput(content: string): object {
  const state: HtmlState = { content, title: '', width: null, height: null, metaTags: [], faviconUrl: null };
  const change = (apply: () => void) => {
    apply();
    return output;
  };
  const output: object = strict('HtmlOutput', {
    getContent: () => state.content,
    setContent: (next: string) => change(() => (state.content = String(next))),
    append: (next: string) => change(() => (state.content += String(next))),
    clear: () => change(() => (state.content = '')),
    getTitle: () => state.title,
    setTitle: (next: string) => change(() => (state.title = String(next))),
    getWidth: () => state.width,
    setWidth: (next: number) => change(() => (state.width = Number(next))),
    getHeight: () => state.height,
    setHeight: (next: number) => change(() => (state.height = Number(next))),
    getFaviconUrl: () => state.faviconUrl,
    setFaviconUrl: (next: string) => change(() => (state.faviconUrl = String(next))),
    addMetaTag: (name: string, value: string) => {
      if (!META_TAGS.test(name)) {
        throw exception(`The specified meta tag cannot be used in this context.`);
      }
      return change(() => state.metaTags.push({ name, content: value }));
    },
    getMetaTags: () => state.metaTags.map((tag) => ({ getName: () => tag.name, getContent: () => tag.content })),
    setXFrameOptionsMode: () => output,
    setSandboxMode: () => output,
    getBlob: () => makeBlob({ bytes: utf8Bytes(state.content) }, 'text/html', null),
  });
  states.set(output, state);
  return output;
}

function template(text: string): object {
  const evaluate = () => {
    if (text.includes('<?')) throw exception('Scriptlets of HtmlTemplate are not available in the local runtime');
    return htmlOutput(text);
  };
  return strict('HtmlTemplate', { evaluate, getRawContent: () => text });
}

/** https://developers.google.com/apps-script/reference/html/html-service */
export function htmlServiceFacade({ service }: FacadeContext): object {
  const call = service('HtmlService');
  const read = (name: string, method: string) => call(method, String(name)) as string;
  return strict('HtmlService', {
    SandboxMode: enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    createHtmlOutput: (html = '') => htmlOutput(String(html)),
    createHtmlOutputFromFile: (name: string) => htmlOutput(read(name, 'createHtmlOutputFromFile')),
    createTemplateFromFile: (name: string) => template(read(name, 'createTemplateFromFile')),
    createTemplate: (html: string) => template(String(html)),
    getUserAgent: () => null,
  });
}
