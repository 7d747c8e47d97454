import { decodeBase64, encodeBase64, type SignedBytes, utf8Bytes } from './base64';
import { makeBlob } from './blob';
import { formatDate } from './format-date';
import { exception, type FacadeContext } from './host-bridge';
import { enumeration, strict } from './strict';

type Data = string | readonly number[];

const bytesOf = (data: Data): readonly number[] => (typeof data === 'string' ? utf8Bytes(data) : data);

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export function utilitiesFacade({ service }: FacadeContext, Native: DateConstructor): object {
  const call = service('Utilities');
  const DigestAlgorithm = enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
  const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
  const decode = (text: string): SignedBytes => {
    const bytes = decodeBase64(text);
    if (!bytes) throw exception('Could not decode string.');
    return bytes;
  };
  const binary = (method: string, ...args: readonly unknown[]): SignedBytes => decode(call(method, ...args) as string);
  const webSafe = (data: Data) => encodeBase64(bytesOf(data)).replace(/\+/g, '-').replace(/\//g, '_');
  return strict('Utilities', {
    DigestAlgorithm,
    Charset,
    sleep: (milliseconds: number) => {
      call('sleep', Number(milliseconds));
    },
    getUuid: () => call('getUuid'),
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      if (!(date instanceof Native) || Number.isNaN(date.getTime())) {
        throw exception("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(Native, date.getTime(), timeZone, pattern);
    },
    base64Encode: (data: Data) => encodeBase64(bytesOf(data)),
    base64EncodeWebSafe: webSafe,
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    computeDigest: (algorithm: unknown, value: Data) =>
      binary('computeDigest', String(algorithm), encodeBase64(bytesOf(value))),
    computeHmacSha256Signature: (value: Data, key: Data) =>
      binary('computeHmacSha256Signature', encodeBase64(bytesOf(value)), encodeBase64(bytesOf(key))),
    newBlob: (data: Data, contentType: string | null = null, name: string | null = null) => {
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return makeBlob({ bytes: bytesOf(data) }, type, name);
    },
  });
}
