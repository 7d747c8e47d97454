// What the libraries of the document engine carry without need, taken out while bundling: the engine is a third of what
// is pushed to Google.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * A .docx is XML: the 2 000 named entities of HTML that the XML parser carries would be a tenth of the engine.
 * The parser takes its HTML table only for documents of type text/html, which no template is.
 */
export const xmlEntitiesOnly: Plugin = {
  name: 'xml-entities-only',
  setup(build) {
    build.onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        exports.HTML_ENTITIES = exports.XML_ENTITIES;
        exports.entityMap = exports.XML_ENTITIES;`,
      loader: 'js',
    }));
  },
};

const HELPERS = 'shared-babel-helpers';
/** Babel writes each of its helpers on a line of its own. */
const HELPER = /^function (_[a-z]\w*|ownKeys)\(.*\}$/gm;

/** The compiler's spread goes property by property, for browsers without `Object.assign`: a tenth of filling a paper. */
const FAST_SPREAD =
  'function _objectSpread(e) { for (var i = 1; i < arguments.length; i++) Object.assign(e, arguments[i]); return e; }';

/** Helpers that are the same, letter by letter, in at least two files of the folder: their texts by name. */
function sharedHelpers(folder: string): ReadonlyMap<string, string> {
  const variants = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    for (const [text, helper = ''] of readFileSync(path.join(folder, name), 'utf8').matchAll(HELPER)) {
      variants.set(helper, [...(variants.get(helper) ?? []), text]);
    }
  }
  const same = [...variants].filter(([, texts]) => texts.length > 1 && new Set(texts).size === 1);
  return new Map([...same.map(([name, texts]) => [name, texts[0] ?? ''] as const), ['_objectSpread', FAST_SPREAD]]);
}

/** docxtemplater comes compiled for old browsers, with the compiler's helpers repeated in each of its files. */
export const helpersOnce: Plugin = {
  name: 'babel-helpers-once',
  setup(build) {
    const folder = path.dirname(createRequire(import.meta.url).resolve('docxtemplater'));
    const helpers = sharedHelpers(folder);
    const names = [...helpers.keys()];
    build.onResolve({ filter: new RegExp(`^${HELPERS}$`) }, () => ({ path: HELPERS, namespace: HELPERS }));
    build.onLoad({ filter: /.*/, namespace: HELPERS }, () => ({
      contents: `${[...helpers.values()].join('\n')}\nmodule.exports = { ${names.join(', ')} };`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const own = [...text.matchAll(HELPER)].map(([, name = '']) => name).filter((name) => helpers.has(name));
      const rest = text.replace(HELPER, (helper, name: string) => (helpers.has(name) ? '' : helper));
      const shared = own.length === 0 ? '' : `var { ${own.join(', ')} } = require('${HELPERS}');\n`;
      return { contents: `${shared}${rest}`, loader: 'js' };
    });
  },
};

/** pizzip takes the whole of pako: a fifth of the engine, for two functions that ours do as well. */
export const ownDeflate: Plugin = {
  name: 'own-deflate',
  setup(build) {
    const file = new URL('../src/application/documents/deflate/index.ts', import.meta.url);
    build.onResolve({ filter: /^pako\/dist\/pako\.es5\.min\.js$/ }, () => ({ path: fileURLToPath(file) }));
  },
};
