import type {
  AddRegulationInput,
  AddRegulationOutput,
  DraftSource,
  NormView,
  RegulationCard,
  RegulationDraft,
  StartRegulationOutput,
} from '../../../contract/regulations';
import type { FieldIssue } from '../../server/call-failure';

/** The steps, in their order. */
export const STEPS = ['source', 'card', 'norms', 'preview'] as const;
export type WizardStep = (typeof STEPS)[number];

/** A norm that the source offers, with what the person made of it. */
export interface NormChoice extends NormView {
  readonly taken: boolean;
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
      const taken = norms.map((norm) => ({ ...norm, taken: norm.offReason === '' }));
      return { ...state, step: 'card', issues: [], fields: { source: action.source, card, norms: taken, problems } };
    }
    case 'went':
      return state.fields === null ? state : { ...state, step: action.step };
    case 'cardChanged':
      return withFields(state, ({ card }) => ({ card: { ...card, ...action.patch } }));
    case 'normChanged':
      return withFields(state, ({ norms }) => ({
        norms: norms.map((norm) => (norm.id === action.id ? { ...norm, ...action.patch } : norm)),
      }));
    case 'allTaken':
      return withFields(state, ({ norms }) => ({ norms: norms.map((norm) => ({ ...norm, taken: action.taken })) }));
    case 'issuesFound':
      return { ...state, issues: action.issues };
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
      .map(({ id, clause, quote }) => ({ id, clause: clause.trim(), quote: quote.trim() })),
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

function withFields(state: WizardState, change: (fields: WizardFields) => Partial<WizardFields>): WizardState {
  return state.fields === null ? state : { ...state, fields: { ...state.fields, ...change(state.fields) } };
}
