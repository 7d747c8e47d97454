import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';
import { confirmedForm } from '../../../russian/confirmed-form';
import { type ConfirmedPhrases, declineConfirmedPhrase, formsOfPhrase } from '../../../russian/confirmed-phrases';
import { dateInDigits } from '../../../russian/date-in-digits';
import type { LineValue } from '../paper-value';

/** Kinds of acts in the instrumental: «утверждённого приказом». */
const ACTS: Readonly<Record<string, string>> = {
  приказ: 'приказом',
  распоряжение: 'распоряжением',
  постановление: 'постановлением',
  решение: 'решением',
};

/** «приказом начальника департамента … от 12.02.2020 № 109»; empty when the regulation names no act. */
function approvingAct({ actKind, actNumber, actDate, approvedBy }: Regulation, confirmed: ConfirmedPhrases): string {
  const [kind = '', ...rest] = actKind.trim().split(/\s+/);
  const act = ACTS[kind.toLowerCase()];
  if (act === undefined) return '';
  // «приказ» alone: whose it is stands in the card; a post that cannot be declined is left out.
  const whose = rest.length > 0 ? undefined : declineConfirmedPhrase(approvedBy, 'genitive', confirmed);
  const by = rest.length > 0 ? rest.join(' ') : whose?.certain ? whose.text : '';
  const day = actDate === null ? '' : `от ${dateInDigits(actDate)}`;
  const number = actNumber.trim() === '' ? '' : `№ ${actNumber.trim()}`;
  return [act, by, day, number].filter((part) => part !== '').join(' ');
}

/** The clause of the first norm of these kinds that the regulation has; empty when it has none. */
export function clauseOf(snapshot: RegisterSnapshot, regulationId: string, kinds: readonly string[]): string {
  for (const kind of kinds) {
    const norm = snapshot.norms.find((one) => one.regulationId === regulationId && one.kind === kind);
    if (norm !== undefined && norm.clause.trim() !== '') return norm.clause.trim();
  }
  return '';
}

const beginsWith = (title: string, word: string): boolean => title.toLowerCase().startsWith(word);

/**
 * What follows «В соответствии с»: «пунктом 1.6 Положения о …, утверждённого приказом … от 12.02.2020 № 109».
 *
 * @param clause empty: the regulation as a whole
 * @param confirmed forms that people confirmed; they win over every rule
 */
export function legalBasis(regulation: Regulation, clause: string, confirmed: ConfirmedPhrases): LineValue {
  const title = regulation.title.trim();
  const act = approvingAct(regulation, confirmed);
  const isWhole = clause === '';
  const end = (isWhole ? 'утверждённым ' : 'утверждённого ') + act;
  const grammaticalCase = isWhole ? 'instrumental' : 'genitive';
  const known = confirmedForm(formsOfPhrase(title, confirmed) ?? '', grammaticalCase);
  const declined =
    known === undefined && beginsWith(title, 'положение')
      ? { text: (isWhole ? 'Положением' : 'Положения') + title.slice('положение'.length), certain: true }
      : declineConfirmedPhrase(title, grammaticalCase, confirmed);
  const start = isWhole ? '' : `пунктом ${clause} `;
  return {
    kind: 'line',
    pieces: [{ text: start, certain: true }, declined, { text: act === '' ? '' : `, ${end}`, certain: true }],
  };
}
