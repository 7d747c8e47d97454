import type {
  AddRegulationInput,
  AddRegulationOutput,
  DraftSource,
  OfferedNorm,
  RegulationCard,
  RegulationDraft,
  StartRegulationOutput,
} from '../../../contract/regulations';
import type { FieldIssue } from '../../server/call-failure';

/** The steps, in their order. */
export const STEPS = ['source', 'card', 'norms', 'preview'] as const;
export type WizardStep = (typeof STEPS)[number];

/** A norm that the source offers, with what the person made of it. */
export interface NormChoice extends OfferedNorm {
  readonly taken: boolean;
  /** Parameters that were changed, by name. */
  readonly typed: Readonly<Record<string, string>>;
}

/** What the person has made of a source. */
export interface WizardFields {
  readonly source: DraftSource;
  readonly card: RegulationCard;
  readonly norms: readonly NormChoice[];
  /** What could not be read of a file. */
  readonly problems: readonly string[];
}

/** What is kept when the panel is closed. */
export interface StoredWizard {
  /** ISO local time of the last change. */
  readonly savedAt: string;
  readonly requestId: string;
  readonly step: WizardStep;
  readonly fields: WizardFields;
  /** Sent, but no answer came: to be settled before anything else. */
  readonly unsettled: AddRegulationInput | null;
}

/** The wizard from its opening to the regulation in the register. */
export interface WizardState {
  readonly requestId: string;
  readonly step: WizardStep;
  /** `null`: no source has been read yet. */
  readonly fields: WizardFields | null;
  readonly issues: readonly FieldIssue[];
  /** How often faults were found: each time the focus goes to the first of them. */
  readonly findings: number;
  /** A draft of an earlier time, offered and not yet answered. */
  readonly offered: StoredWizard | null;
  readonly unsettled: AddRegulationInput | null;
  readonly added: AddRegulationOutput | null;
}

export type WizardAction =
  | { readonly type: 'draftTaken' }
  | { readonly type: 'draftDropped' }
  | { readonly type: 'started'; readonly source: DraftSource; readonly started: StartRegulationOutput }
  | { readonly type: 'went'; readonly step: WizardStep }
  | { readonly type: 'cardChanged'; readonly patch: Partial<RegulationCard> }
  | { readonly type: 'normChanged'; readonly id: string; readonly patch: Partial<NormChoice> }
  | { readonly type: 'allTaken'; readonly taken: boolean }
  | { readonly type: 'issuesFound'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'unanswered'; readonly request: AddRegulationInput | null }
  | { readonly type: 'added'; readonly output: AddRegulationOutput };

/** Opens the wizard; `draft` is what was kept from an earlier time. */
export function openWizard(draft: StoredWizard | undefined, newId: () => string): WizardState {
  return {
    requestId: newId(),
    step: 'source',
    fields: null,
    issues: [],
    findings: 0,
    offered: draft ?? null,
    unsettled: null,
    added: null,
  };
}

/** Returns the next state; pure. */
export function nextWizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'draftTaken': {
      if (state.offered === null) return state;
      const { requestId, step, fields, unsettled } = state.offered;
      return { ...state, requestId, step, fields, unsettled, offered: null };
    }
    case 'draftDropped':
      return { ...state, offered: null };
    case 'started': {
      const { card, norms, problems } = action.started;
      // Usual norms are a list to choose of, and some of them exclude each other.
      const isList = action.source.kind === 'typical';
      const taken = norms.map((norm) => ({ ...norm, taken: !isList && norm.offReason === '', typed: {} }));
      return { ...state, step: 'card', issues: [], fields: { source: action.source, card, norms: taken, problems } };
    }
    case 'went':
      return state.fields === null ? state : { ...state, step: action.step };
    case 'cardChanged':
      return withFields(
        state,
        ({ card }) => ({ card: { ...card, ...action.patch } }),
        Object.keys(action.patch).map((field) => `draft.card.${field}`),
      );
    case 'normChanged':
      return withFields(
        state,
        ({ norms }) => ({
          norms: norms.map((norm) => (norm.id === action.id ? { ...norm, ...action.patch } : norm)),
        }),
        touchedOfNorm(state.fields, action.id, action.patch),
      );
    case 'allTaken':
      return withFields(state, ({ norms }) => ({ norms: norms.map((norm) => ({ ...norm, taken: action.taken })) }), [
        'draft.norms',
      ]);
    case 'issuesFound':
      return { ...state, issues: action.issues, findings: state.findings + (action.issues.length > 0 ? 1 : 0) };
    case 'unanswered':
      return { ...state, unsettled: action.request };
    case 'added':
      return { ...state, added: action.output, unsettled: null };
  }
}

/** What is sent: the card with trimmed texts, and the norms that are taken. */
export function toDraft({ source, card, norms }: WizardFields): RegulationDraft {
  const entries = Object.entries(card).map(([name, value]) => [name, trimmed(value)]);
  return {
    source,
    card: Object.fromEntries(entries) as RegulationCard,
    norms: norms
      .filter(({ taken }) => taken)
      .map(({ id, title, clause, quote, typed }) => ({
        id,
        title: title.trim(),
        clause: clause.trim(),
        quote: quote.trim(),
        parameters: typed,
      })),
  };
}

/** Groups that the preview begins with: of the card's types, else simply the first; at most ten. */
export function firstGroups(
  groups: readonly { readonly id: string; readonly type: string }[],
  types: readonly string[],
): readonly string[] {
  const wanted = new Set(types.map((type) => type.trim().toLowerCase()));
  const own = groups.filter(({ type }) => wanted.has(type.toLowerCase()));
  return (own.length > 0 ? own : groups).slice(0, 10).map(({ id }) => id);
}

function trimmed(value: RegulationCard[keyof RegulationCard]): RegulationCard[keyof RegulationCard] {
  if (typeof value === 'string') return value.trim();
  if (value === null) return null;
  return value.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Changes the fields; faults at the `touched` paths and below them may be mended and are told again when sent. */
function withFields(
  state: WizardState,
  change: (fields: WizardFields) => Partial<WizardFields>,
  touched: readonly string[],
): WizardState {
  if (state.fields === null) return state;
  const isTouched = (path: string): boolean => touched.some((one) => path === one || path.startsWith(`${one}.`));
  const issues = state.issues.some(({ path }) => isTouched(path))
    ? state.issues.filter(({ path }) => !isTouched(path))
    : state.issues;
  return { ...state, issues, fields: { ...state.fields, ...change(state.fields) } };
}

/** The program names norms by their places among those that are sent, which move when one is taken or dropped. */
function touchedOfNorm(fields: WizardFields | null, id: string, patch: Partial<NormChoice>): readonly string[] {
  if (fields === null || patch.taken !== undefined) return ['draft.norms'];
  // Parameters are judged together.
  return Object.keys(patch).map(
    (field) => `draft.norms.${placeOfNorm(fields, id)}.${field === 'typed' ? 'parameters' : field}`,
  );
}

/** Place of a norm among those that are sent; -1 when it is not taken. */
export function placeOfNorm({ norms }: Pick<WizardFields, 'norms'>, id: string): number {
  return norms.filter(({ taken }) => taken).findIndex((norm) => norm.id === id);
}
