import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withDroppableSchemas } from '../../scripts/unused-schemas';

/** What is left of a module when only `used` is asked for. */
async function leftOf(module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { used } from 'module';\nconsole.log(used);` },
    bundle: true,
    write: false,
    format: 'esm',
    external: ['zod'],
    plugins: [
      {
        name: 'module',
        setup(own) {
          own.onResolve({ filter: /^module$/ }, () => ({ path: 'module', namespace: 'given' }));
          own.onLoad({ filter: /.*/, namespace: 'given' }, () => ({ contents: module }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

const MODULE = [
  "import * as z from 'zod';",
  'const Part = z.string().check(z.maxLength(3));',
  'export const used = z.object({ Part });',
  'export const unused = z.array(z.object({ other: z.number() }).check(z.minLength(1)));',
].join('\n');

describe('schemas that nothing uses', () => {
  it('stay in a bundle when they are left as they are written', async () => {
    expect(await leftOf(MODULE)).toContain('other');
  });

  it('are left out, and what is used stays with what it is made of', async () => {
    const left = await leftOf(withDroppableSchemas(MODULE));
    expect(left).not.toContain('other');
    expect(left).toContain('maxLength(3)');
  });

  it('are all that is marked: values, functions and calls within them are left alone', () => {
    const plain =
      'export const LIMIT = 3;\nexport const twice = (of) => double(of);\nfunction double(of) { return of; }\n';
    expect(withDroppableSchemas(plain)).toBe(plain);
    expect(withDroppableSchemas('const A = z.a(), B = 2;\nrun();')).toBe(
      'const A = /* @__PURE__ */ (() => z.a())(), B = 2;\nrun();',
    );
  });
});
