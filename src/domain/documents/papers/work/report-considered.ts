import type { AnnualReport } from '../../../register/annual-report';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';
import { russianKey } from '../../../russian/compare-russian';
import { confirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import type { Wording } from '../../../russian/wording';
import { BLANK_DATE, BLANK_NUMBER } from '../../blanks';
import { groupGenitive } from '../../group-wording';
import type { LineValue } from '../paper-value';

const plain = (text: string): Wording => ({ text, certain: true });

/** The body before which the regulation puts the paper; `null`: before nobody. */
function askedBody({ norms }: RegisterSnapshot, { id, meetingTitle }: Regulation): string | null {
  const own = norms.filter(({ regulationId, offReason }) => regulationId === id && offReason.trim() === '');
  const step = own.find(({ kind, parameters }) => kind === 'report-step' && parameters.step === 'considered');
  if (step !== undefined) return step.parameters.body;
  return own.some(({ kind }) => kind === 'last-meeting-hears') ? meetingTitle : null;
}

/** «Рассмотрено городским научно-методическим советом (протокол от 10.06.2027 № 6)»; empty where nobody considers it. */
export function consideredLine(
  snapshot: RegisterSnapshot,
  report: AnnualReport | undefined,
  { group, regulation }: { readonly group: Group; readonly regulation: Regulation },
): LineValue {
  const by = report?.consideredBy.trim() || askedBody(snapshot, regulation);
  const on = report?.consideredOn ?? null;
  if (by === null && on === null) return { kind: 'line', pieces: [] };
  const number = report?.consideredNumber.trim().replace(/^.*№\s*/, '') || BLANK_NUMBER;
  const act = plain(` (протокол от ${on === null ? BLANK_DATE : dateInDigits(on)} № ${number})`);
  const confirmed = confirmedPhrases(snapshot.settings.phraseForms);
  const key = russianKey(by ?? '');
  if (key === 'заседание' || key === russianKey(regulation.meetingTitle)) {
    const place = declineConfirmedPhrase(regulation.meetingTitle || 'заседание', 'prepositional', confirmed);
    return {
      kind: 'line',
      pieces: [plain('Рассмотрено на '), place, plain(' '), groupGenitive(group, confirmed), act],
    };
  }
  if (key === '') return { kind: 'line', pieces: [plain('Рассмотрено'), act] };
  return {
    kind: 'line',
    pieces: [plain('Рассмотрено '), declineConfirmedPhrase(by ?? '', 'instrumental', confirmed), act],
  };
}
