// Whatever a methodist confirms in «Проверенные падежи» is what every paper prints.
import { describe, expect, it } from 'vitest';
import { groupNominative } from '../../src/domain/documents/group-wording';
import { PAPERS } from '../../src/domain/documents/papers/catalogue';
import type { PaperSubject } from '../../src/domain/documents/papers/paper-subject';
import { regulationOn } from '../../src/domain/documents/regulation-on';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { confirmedPhrases } from '../../src/domain/russian/confirmed-phrases';
import { declinePhrase } from '../../src/domain/russian/decline-phrase';
import { CASE_LABELS, OBLIQUE_CASES } from '../../src/domain/russian/form-labels';
import { docxText } from './docx-text';
import { MINUTES_CASES } from './minutes-cases';
import { ORDER_CASES } from './orders/order-cases';
import { REGISTER_CASES } from './registers/register-cases';
import { knownPaper, makePaper } from './work/make-paper';
import { OTHER_CASES, WORK_CASES } from './work/work-cases';

/** Gives every phrase that papers decline a wording of its own, the same text the same one. */
class Marker {
  readonly phrases = new Map<string, string>();

  mark(text: string, kind: string): string {
    if (text.trim() === '') return text;
    const marked = this.phrases.get(text) ?? `${kind} Метка${this.phrases.size + 1}`;
    this.phrases.set(text, marked);
    return marked;
  }
}

interface Marked {
  readonly register: RegisterSnapshot;
  readonly phrases: readonly string[];
}

function marked(base: RegisterSnapshot): Marked {
  const marker = new Marker();
  const body = (text: string): string => marker.mark(text, 'гимназия');
  const register: RegisterSnapshot = {
    ...base,
    organizations: base.organizations.map((one) => ({
      ...one,
      name: body(one.name),
      shortName: body(one.shortName),
      headPosition: body(one.headPosition),
    })),
    jobs: base.jobs.map((job) => ({ ...job, position: marker.mark(job.position, 'учительница') })),
    groups: base.groups.map((group) => ({ ...group, type: marker.mark(group.type, 'секция') })),
    plans: base.plans.map((plan) => ({ ...plan, agreedBy: body(plan.agreedBy) })),
    petitions: base.petitions.map((one) => ({ ...one, addressee: body(one.addressee) })),
    products: base.products.map((one) => ({ ...one, sentTo: body(one.sentTo) })),
    regulations: base.regulations.map((one) => ({
      ...one,
      title: marker.mark(one.title, 'Положение'),
      approvedBy: body(one.approvedBy),
      leaderTitle: marker.mark(one.leaderTitle, 'помощница'),
      secretaryTitle: marker.mark(one.secretaryTitle, 'помощница'),
      curatorTitle: marker.mark(one.curatorTitle, 'помощница'),
      meetingTitle: marker.mark(one.meetingTitle, 'встреча'),
      planTitle: marker.mark(one.planTitle, one.planTitle),
    })),
    reports: base.reports.map((one) => ({ ...one, consideredBy: body(one.consideredBy) })),
    norms: base.norms.map((norm) => ({
      ...norm,
      parameters: { ...norm.parameters, body: body(norm.parameters.body) },
    })),
    settings: { ...base.settings, authorityName: body(base.settings.authorityName) },
  };
  const own = [...marker.phrases.values(), ...register.groups.map(groupNominative)];
  return { register, phrases: [...new Set(own)].filter((phrase) => phrase.includes('Метка')) };
}

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').toLowerCase();

/** The lines of the setting: forms that no rule would give. */
const setting = (phrases: readonly string[]): string =>
  phrases
    .map((phrase, at) => {
      const forms = OBLIQUE_CASES.map((name) => `${CASE_LABELS[name][0]}: ЯВЛЕНО-${CASE_LABELS[name][0]}-${at}`);
      return `${phrase} = ${forms.join('; ')}`;
    })
    .join('\n');

/** Forms by the rules that a text has in spite of the setting. */
const unconfirmed = (text: string, phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) =>
    OBLIQUE_CASES.map((name) => spaced(declinePhrase(phrase, name).text))
      .filter((form) => form !== spaced(phrase))
      .filter((form) => new RegExp(`${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`).test(spaced(text))),
  );

interface Case {
  readonly paperId: string;
  readonly name: string;
  readonly register: RegisterSnapshot;
  readonly subject: PaperSubject;
  readonly today?: string;
}

const CASES: readonly Case[] = [
  ...MINUTES_CASES.map(({ name, register, meetingId }) => ({
    paperId: 'minutes',
    name,
    register,
    subject: { kind: 'meeting', meetingId } as const,
  })),
  ...WORK_CASES,
  ...OTHER_CASES,
  ...ORDER_CASES.map((one) => ({ ...one, today: one.context?.today ?? '2026-11-22' })),
  ...REGISTER_CASES,
];

function madeText({ paperId, register: base, subject, today }: Case): Marked & { readonly text: string } {
  const { register: plain, phrases } = marked(base);
  const register = { ...plain, settings: { ...plain.settings, phraseForms: setting(phrases) } };
  const made = makePaper(paperId, register, subject, today);
  if (!made.made) throw new Error(JSON.stringify(made.obstacles));
  const regulation = regulationOn(register, register.groups[0]?.regulationId ?? '', null);
  const name = knownPaper(paperId).nameUnder(regulation, confirmedPhrases(register.settings.phraseForms));
  return { register, phrases, text: `${name}\n${docxText(made.bytes)}` };
}

describe('confirmed forms', () => {
  it.each(CASES.map((one) => [one.paperId, one.name, one] as const))('reach %s under %s', (_, __, one) => {
    const { text, phrases } = madeText(one);
    expect(unconfirmed(text, phrases)).toEqual([]);
  });

  it('are tried on every paper', () => {
    expect(new Set(CASES.map(({ paperId }) => paperId))).toEqual(new Set(PAPERS.map(({ id }) => id)));
  });

  it.each([
    'minutes',
    'order-creation',
    'order-curator',
    'order-leader-appointment',
    'order-leader-release',
    'order-reorganisation',
    'order-plan',
    'petition',
    'plan',
    'covering-letter',
    'invitation',
    'attendance-sheet',
  ])('are printed in %s', (paperId) => {
    const texts = CASES.filter((one) => one.paperId === paperId).map((one) => madeText(one).text);
    expect(texts.some((text) => text.includes('ЯВЛЕНО-'))).toBe(true);
  });

  it('are missed where a form by the rules is printed', () => {
    expect(unconfirmed('протокол секции Метка4 «Исток»', ['секция Метка4 «Исток»'])).toContain('секции метка4 «исток»');
    expect(unconfirmed('протокол секции Метка40', ['секция Метка4'])).toEqual([]);
  });
});
