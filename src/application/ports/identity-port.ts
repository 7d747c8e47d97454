/** Who is at the keyboard, or whose trigger runs. */
export interface IdentityPort {
  /** E-mail in lower case; empty when the platform does not tell. */
  email(): string;
}
