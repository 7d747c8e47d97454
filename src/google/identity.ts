import type { IdentityPort } from '../application/ports/identity-port';

/**
 * The effective user: in a bound script run from the menu or the sidebar that is the person at the keyboard, in a
 * trigger its creator (apps-script/guides/support/troubleshooting). Needs the scope userinfo.email.
 */
export function identityAdapter(): IdentityPort {
  return {
    email: () => (Session.getEffectiveUser().getEmail() || Session.getActiveUser().getEmail()).trim().toLowerCase(),
  };
}
