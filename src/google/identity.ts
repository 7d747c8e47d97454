import type { IdentityPort } from '../application/ports/identity-port';

/*
 * Two users are told apart (apps-script/reference/base/session, /user):
 *
 * - the EFFECTIVE user is the one in whose name the script runs: in a web app that executes «as me» its owner, in an
 *   installable trigger its creator, «in most other cases» the active user;
 * - the ACTIVE user is the one at the keyboard. His e-mail is blank wherever the script runs without his own
 *   authorisation, «a web app deployed to execute as me» among the examples, unless he is the owner himself or of
 *   the owner's Workspace domain; then it is truly his.
 *
 * The web app is open to anybody who has its address, and a page that HtmlService serves can call every global function
 * of the script by `google.script.run` (apps-script/guides/html/communication): with any arguments, in the name of the
 * owner. So whoever asks is known by the active user alone, and nothing may fall back on the effective one, or every
 * visitor would be the methodist. In the menu and in the sidebar the person has authorised the script, and both are
 * the same.
 */

/** Who is at the keyboard; '' for visitors of the web app. Needs the scope userinfo.email. */
export function keyboardIdentity(): IdentityPort {
  return { email: () => emailOf(Session.getActiveUser()) };
}

/** In whose name the script runs. For a run that {@link isOwnRun} has let through, and for nothing else. */
export function ownerIdentity(): IdentityPort {
  return { email: () => emailOf(Session.getEffectiveUser()) };
}

/**
 * Whether this run is the owner's own: of a trigger of theirs, by the number that nobody else is told
 * (apps-script/guides/triggers/events, `triggerUid`), or begun by the owner at the keyboard. A visitor of the web app
 * can call the trigger's function too, with any event.
 */
export function isOwnRun(event: unknown, ownTriggers: () => readonly string[]): boolean {
  const active = emailOf(Session.getActiveUser());
  if (active !== '' && active === emailOf(Session.getEffectiveUser())) return true;
  const uid = (event as { triggerUid?: unknown } | null | undefined)?.triggerUid;
  return (typeof uid === 'string' || typeof uid === 'number') && ownTriggers().includes(String(uid));
}

function emailOf(user: GoogleAppsScript.Base.User): string {
  return user.getEmail().trim().toLowerCase();
}
