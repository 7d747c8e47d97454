import type { PlainDate } from '../../../calendar/plain-date';
import type { PaperStep } from '../../../norms/norm-parameters';
import type { Group } from '../../../register/group';
import type { Plan } from '../../../register/plan';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';
import { approvalWord } from '../../../russian/approval-word';
import { russianKey } from '../../../russian/compare-russian';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import type { Wording } from '../../../russian/wording';
import { BLANK_DATE, BLANK_NUMBER } from '../../blanks';
import { groupGenitive } from '../../group-wording';
import type { LineValue } from '../paper-value';

/** A step of the plan that has a stamp. */
interface StampedStep {
  readonly by: string;
  readonly on: PlainDate | null;
  readonly number: string;
}

const plain = (text: string): Wording => ({ text, certain: true });
const NO_STAMP: LineValue = { kind: 'line', pieces: [] };

/** «от 10.09.2026 № 1»; what is not known is left for the pen. */
function requisites({ on, number }: StampedStep): string {
  const own = /№[\s№]*([^\s№]+)/.exec(number)?.[1] ?? number.trim();
  return `от ${on === null ? BLANK_DATE : dateInDigits(on)} № ${own === '' ? BLANK_NUMBER : own}`;
}

/** «приказом начальника …»: an order named by one word is one of whoever approved the regulation. */
function byOrder(by: string, regulation: Regulation | undefined): string {
  const [, ...rest] = by.split(/\s+/);
  if (rest.length > 0) return `приказом ${rest.join(' ')}`;
  const [act = '', ...whose] = regulation?.actKind.trim().split(/\s+/) ?? [];
  return russianKey(act) === 'приказ' && whose.length > 0 ? `приказом ${whose.join(' ')}` : 'приказом';
}

/** Who did the step, as the stamp says it, each line a line of the stamp. */
function whoDid(
  step: StampedStep,
  group: Group,
  regulation: Regulation | undefined,
  confirmed: ConfirmedPhrases,
): readonly Wording[] {
  const by = step.by.trim().replace(/\s+/g, ' ');
  const key = russianKey(by);
  const meeting = russianKey(regulation?.meetingTitle ?? '') || 'заседание';
  if (key === 'заседание' || key === meeting || key === `первое ${meeting}`) {
    const place = declineConfirmedPhrase(regulation?.meetingTitle || 'заседание', 'prepositional', confirmed);
    return [
      plain('на '),
      place,
      plain(' '),
      groupGenitive(group, confirmed),
      plain(`\n(протокол ${requisites(step)})`),
    ];
  }
  if (key.startsWith('приказ')) return [plain(`${byOrder(by, regulation)}\n${requisites(step)}`)];
  if (key.startsWith('протокол')) return [plain(`протоколом${by.slice('протокол'.length)}\n${requisites(step)}`)];
  const day = step.on === null ? BLANK_DATE : dateInDigits(step.on);
  const act = step.number.trim() === '' ? day : requisites(step);
  return by === '' ? [plain(act)] : [declineConfirmedPhrase(by, 'instrumental', confirmed), plain(`\n${act}`)];
}

/** The body that the regulation names for a step; `null`: it asks for no such step. */
function askedBody({ norms }: RegisterSnapshot, regulationId: string, step: PaperStep): string | null {
  const norm = norms.find(
    ({ regulationId: own, offReason, kind, parameters }) =>
      own === regulationId &&
      offReason.trim() === '' &&
      ((kind === 'plan-approved' && step === 'approved') || (kind === 'plan-step' && parameters.step === step)),
  );
  return norm?.parameters.body ?? null;
}

interface Stamps {
  /** «РАССМОТРЕН …», «СОГЛАСОВАНО …», «УТВЕРЖДЁН …»; empty when neither the plan nor the regulation knows the step. */
  readonly considered: LineValue;
  readonly agreed: LineValue;
  readonly approved: LineValue;
}

/** Stamps of a plan: steps that are done with their dates, steps that the regulation asks for with places for the pen. */
export function planStamps(
  snapshot: RegisterSnapshot,
  plan: Plan,
  { group, regulation }: { readonly group: Group; readonly regulation: Regulation | undefined },
): Stamps {
  const approved = approvalWord(regulation?.planTitle ?? 'план');
  const considered = { ...approved, text: approved.text.replace(/^УТВЕРЖД(?:ЁН|ЕН)/, 'РАССМОТРЕН') };
  const stamp = (step: PaperStep, word: Wording, done: StampedStep): LineValue => {
    const asked = askedBody(snapshot, regulation?.id ?? '', step);
    if (done.on === null && done.by.trim() === '' && asked === null) return NO_STAMP;
    const who = whoDid(
      { ...done, by: done.by.trim() || (asked ?? '') },
      group,
      regulation,
      confirmedPhrases(snapshot.settings.phraseForms),
    );
    return { kind: 'line', pieces: [word, plain('\n'), ...who] };
  };
  return {
    considered: stamp('considered', considered, { by: plan.consideredBy, on: plan.consideredOn, number: '' }),
    agreed: stamp('agreed', plain('СОГЛАСОВАНО'), { by: plan.agreedBy, on: plan.agreedOn, number: '' }),
    approved: stamp('approved', approved, {
      by: plan.approvedBy,
      on: plan.approvedOn,
      number: plan.approvalNumber,
    }),
  };
}
