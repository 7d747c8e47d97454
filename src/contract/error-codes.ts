/** Every way in which a procedure can be refused. Words for people: `messages/errors.ts`. */
export const ERROR_CODES = [
  'UNKNOWN_PROCEDURE',
  'INVALID_INPUT',
  'NOT_ALLOWED',
  'LINK_REFUSED',
  'NOT_FOUND',
  'CONFLICT',
  'REGISTER_NOT_INSTALLED',
  'REGISTER_HAS_ISSUES',
  'COMMAND_REFUSED',
  'TEMPLATE_BROKEN',
  'BUSY',
  'QUOTA_EXCEEDED',
  'PLATFORM_FAILED',
  'PROGRAM_INCOMPLETE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
