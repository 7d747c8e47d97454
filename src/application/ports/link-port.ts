/** What personal links stand on: a keyed digest, randomness and the address that they open. */
export interface LinkPort {
  /** HMAC-SHA256 of an ASCII text under an ASCII key: 43 characters of base64url without padding. */
  hmac(text: string, key: string): string;
  /** A new key of at least 128 random bits, ASCII. */
  newSecret(): string;
  /** Address of the deployed page for leaders, without a query; '' when it has not been deployed. */
  pageUrl(): string;
}
