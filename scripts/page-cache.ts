import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built page of the local runtime is kept, by the hash of its sources. */
export const LOCAL_PAGE_CACHE = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../node_modules/.cache/page',
);
