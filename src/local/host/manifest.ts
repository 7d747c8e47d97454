import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the host needs of appsscript.json (https://developers.google.com/apps-script/manifest). */
export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
  readonly advancedServices: readonly string[];
}

interface RawManifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** Reads `appsscript.json` of the bundle; throws when there is none or it is not JSON. */
export function readManifest(bundleDir: string): Manifest {
  const raw = JSON.parse(readFileSync(join(bundleDir, 'appsscript.json'), 'utf8')) as RawManifest;
  return {
    timeZone: raw.timeZone ?? 'Etc/GMT',
    scopes: raw.oauthScopes ?? [],
    advancedServices: (raw.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
  };
}
