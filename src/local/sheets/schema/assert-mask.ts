import type { FieldMask } from '../field-mask';
import { invalidArgument } from '../invalid-argument';
import { fieldsOfMessage } from './read-message';

/**
 * Refuses a mask that names a field which the message does not have.
 *
 * @throws GoogleError 400 «Error expanding 'fields' parameter. …»
 */
export function assertMask(type: string, mask: FieldMask, path = ''): void {
  if (mask === true) return;
  const fields = fieldsOfMessage(type);
  for (const [name, below] of Object.entries(mask)) {
    const here = path === '' ? name : `${path}.${name}`;
    const fieldType = fields?.[name];
    if (fieldType === undefined) {
      throw invalidArgument(`Error expanding 'fields' parameter. Cannot find matching fields for path '${here}'.`);
    }
    assertMask(fieldType.replace(/\[\]/g, ''), below, here);
  }
}
