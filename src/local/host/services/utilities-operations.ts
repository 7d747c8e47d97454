import { createHash, createHmac } from 'node:crypto';
import type { OperationTable } from '../operation';

/** «maximum allowed value is 300000»: reference/utilities/utilities#sleep(Integer). */
const MAX_SLEEP_MS = 300_000;

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** https://developers.google.com/apps-script/reference/utilities/utilities; sleep passes on the virtual clock. */
export function utilitiesOperations(uuid: () => string): OperationTable {
  const decode = (text: unknown) => Buffer.from(String(text), 'base64');
  return {
    'Utilities.sleep': {
      ms: 0,
      run: ([milliseconds], run) => {
        const ms = Number(milliseconds);
        if (!(ms >= 0 && ms <= MAX_SLEEP_MS)) throw new Error('Invalid argument: milliseconds');
        run.meteredMs += ms;
      },
    },
    'Utilities.getUuid': { ms: 1, run: uuid },
    'Utilities.computeDigest': {
      ms: 1,
      run: ([algorithm, data]) => {
        const hash = HASHES[String(algorithm)];
        if (!hash) throw new Error(`DigestAlgorithm.${String(algorithm)} is not available in the local runtime`);
        return createHash(hash).update(decode(data)).digest('base64');
      },
    },
    'Utilities.computeHmacSha256Signature': {
      ms: 1,
      run: ([data, key]) => createHmac('sha256', decode(key)).update(decode(data)).digest('base64'),
    },
  };
}
