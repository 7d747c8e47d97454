/** The seven answers to «is this norm kept?», in the order in which they ask for attention. */
export const OUTCOMES = ['violated', 'atRisk', 'cantTell', 'pending', 'met', 'waived', 'inapplicable'] as const;

/** One of `OUTCOMES`. */
export type Outcome = (typeof OUTCOMES)[number];
