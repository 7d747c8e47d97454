// Every paper of the catalogue under every regulation that knows it, made of the demo registers.
import { fillPaper } from '../../src/application/documents/fill-paper';
import { emptyObligatory } from '../../src/application/documents/paper-template-data';
import { paperName } from '../../src/application/use-cases/papers/asked-paper';
import { offeredSubjects } from '../../src/application/use-cases/papers/paper-subjects';
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import { PAPERS } from '../../src/domain/documents/papers/catalogue';
import type { AnyPaper } from '../../src/domain/documents/papers/paper-definition';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { DemoId } from '../../src/local/demo/demo-profile';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';
import { buildTemplates } from '../templates';

/** A paper of the gallery, or why the demo register has nothing to make it of. */
export interface GalleryPaper {
  readonly demoId: DemoId;
  readonly paperId: string;
  /** As the regulation calls it. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** Sentences for whoever makes it, uncertain words included; of a paper that is not made, its obstacles. */
  readonly said: readonly string[];
}

type Templates = ReadonlyMap<string, Uint8Array>;

interface Attempt {
  readonly bytes?: Uint8Array;
  readonly said: readonly string[];
}

function attempt(
  register: RegisterSnapshot,
  paper: AnyPaper,
  groupId: string | null,
  today: PlainDate,
  all: Templates,
) {
  const context = { today, authorId: null };
  const tries: Attempt[] = [];
  for (const { subject } of offeredSubjects(register, paper, groupId, today)) {
    if (paper.canBeMade?.(register, subject, context) === false) continue;
    const content = paper.data(register, subject, context);
    const missing = content.kind === 'ready' ? emptyObligatory(paper.fields, content.data) : content.obstacles;
    if (content.kind === 'hindered' || missing.length > 0) {
      tries.push({ said: missing.map(({ what, where }) => `${what}: ${where}`) });
      continue;
    }
    const filled = fillPaper(all.get(paper.template) ?? [], paper, content.data);
    if (!filled.ok) throw new Error(`${paper.id}: ${filled.problems.join(' ')}`);
    return { bytes: filled.bytes, said: [...content.warnings, ...filled.warnings, ...filled.uncertain] };
  }
  return tries[0];
}

/** The first group of the regulation of which the paper can be made; `undefined`: the regulation does not know it. */
function galleryPaper(
  demoId: DemoId,
  register: RegisterSnapshot,
  paper: AnyPaper,
  today: PlainDate,
  all: Templates,
): Omit<GalleryPaper, 'demoId'> | undefined {
  const groups = register.groups.filter(({ regulationId }) => regulationId === demoId);
  const groupIds = paper.subject === 'year' ? [null] : groups.map(({ id }) => id);
  const known = groupIds.filter((groupId) => paperName(paper, register, groupId, today) !== null);
  const name = paperName(paper, register, known[0] ?? null, today);
  if (known.length === 0 || name === null) return undefined;
  let hindered: Attempt | undefined;
  for (const groupId of known) {
    const made = attempt(register, paper, groupId, today, all);
    if (made?.bytes !== undefined) return { paperId: paper.id, name, ...made };
    hindered ??= made;
  }
  return { paperId: paper.id, name, said: hindered?.said ?? ['в демонстрационном реестре не из чего'] };
}

/** All papers in the order of the regulations and of the catalogue. */
export async function galleryPapers(today: PlainDate): Promise<readonly GalleryPaper[]> {
  const templates: Templates = new Map((await buildTemplates()).map(({ name, bytes }) => [name, bytes]));
  return DEMO_IDS.flatMap((demoId) => {
    const register = demoRegister(demoId, today);
    return PAPERS.flatMap((paper) => {
      const made = galleryPaper(demoId, register, paper, today, templates);
      return made === undefined ? [] : [{ demoId, ...made }];
    });
  });
}
