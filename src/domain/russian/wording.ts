/** Words made by a rule. An uncertain one is printed highlighted, so that a person looks at it before signing. */
export interface Wording {
  readonly text: string;
  /** False when the rules of the language leave a choice that only the family or the dictionary knows. */
  readonly certain: boolean;
}
