/** Makes stable ids of rows. */
export interface IdPort {
  /** `<prefix>-<6 characters>`, unique with overwhelming probability. */
  newId(prefix: string): string;
}
