// Every paper of the catalogue under every regulation that knows it, made of the demo registers.
import { fillPaper } from '../../src/application/documents/fill-paper';
import { emptyObligatory } from '../../src/application/documents/paper-template-data';
import { paperName } from '../../src/application/use-cases/papers/asked-paper';
import { offeredSubjects } from '../../src/application/use-cases/papers/paper-subjects';
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import { PAPERS } from '../../src/domain/documents/papers/catalogue';
import type { AnyPaper } from '../../src/domain/documents/papers/paper-definition';
import type { PaperData } from '../../src/domain/documents/papers/paper-value';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { DemoId } from '../../src/local/demo/demo-profile';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';
import { buildTemplates } from '../templates';
import { emptyPlaces } from './empty-places';

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
  /** The paper, to be filled in; absent of one that is not made. */
  readonly data?: PaperData;
  readonly said: readonly string[];
}

function attempt(
  register: RegisterSnapshot,
  paper: AnyPaper,
  groupId: string | null,
  today: PlainDate,
): Attempt | undefined {
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
    return { data: content.data, said: content.warnings };
  }
  return tries[0];
}

/** Of the group that leaves fewest places empty; `undefined`: the regulation does not know the paper. */
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
  const tries = known.flatMap((groupId) => attempt(register, paper, groupId, today) ?? []);
  const ready = tries.flatMap(({ data, said }) =>
    data === undefined ? [] : [{ data, said, empty: emptyPlaces(data) }],
  );
  const [best] = ready.sort((a, b) => a.empty - b.empty);
  if (best === undefined) {
    return { paperId: paper.id, name, said: tries[0]?.said ?? ['в демонстрационном реестре не из чего'] };
  }
  const filled = fillPaper(all.get(paper.template) ?? [], paper, best.data);
  if (!filled.ok) throw new Error(`${paper.id}: ${filled.problems.join(' ')}`);
  return {
    paperId: paper.id,
    name,
    bytes: filled.bytes,
    said: [...best.said, ...filled.warnings, ...filled.uncertain],
  };
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
