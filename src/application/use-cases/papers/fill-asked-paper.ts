import type { AnyPaper, PaperObstacle, PaperRecord } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { PaperData } from '../../../domain/documents/papers/paper-value';
import {
  paperHinderedMessage,
  TEMPLATE_OUT_OF_REACH,
  templateMistakesMessage,
  uncertainWordsMessage,
} from '../../../messages/papers';
import { AppError } from '../../app-error';
import { fingerprint } from '../../fingerprint';
import type { DocumentContent } from '../../ports/document-port';
import type { UseCase } from '../use-case';

/** What the register says for a paper. */
export interface GatheredPaper {
  readonly record: PaperRecord;
  /** Empty while something hinders the paper altogether. */
  readonly data: PaperData;
  readonly warnings: readonly string[];
  /** Everything that is missing; empty: the paper can be made. */
  readonly obstacles: readonly PaperObstacle[];
}

/**
 * Gathers a paper from the register.
 *
 * @throws AppError NOT_FOUND when its subject is not there
 */
export function gatherPaper(useCase: UseCase, paper: AnyPaper, subject: PaperSubject): GatheredPaper {
  const { host, register, access } = useCase;
  const context = { today: register.today, authorId: access.personId };
  const record = paper.record(register.snapshot, subject, context);
  if (record === undefined) throw new AppError('NOT_FOUND', { what: 'row' });
  const said = paper.data(register.snapshot, subject, context);
  if (said.kind === 'hindered') return { record, data: {}, warnings: [], obstacles: said.obstacles };
  const obstacles = host.loadEngine().emptyObligatory(paper.fields, said.data);
  return { record, data: said.data, warnings: said.warnings, obstacles };
}

/** A paper ready to be stored. */
export interface FilledPaper extends DocumentContent {
  readonly warnings: readonly string[];
  /** Highlighted words. */
  readonly uncertain: readonly string[];
}

/**
 * Fills the template in use.
 *
 * @throws AppError TEMPLATE_BROKEN with all mistakes of the template; COMMAND_REFUSED with all that is missing
 */
export function fillGathered({ host }: Pick<UseCase, 'host'>, paper: AnyPaper, gathered: GatheredPaper): FilledPaper {
  const { record, data, obstacles } = gathered;
  if (obstacles.length > 0) throw new AppError('COMMAND_REFUSED', { said: paperHinderedMessage(obstacles) });
  const engine = host.loadEngine();
  const template = host.documents.exportTemplate(paper.template);
  const filled = engine.fillPaper(template.bytes, paper, data);
  // A field that the program does not know is a mistake of the template: all of them are told, not the first.
  if (!filled.ok || filled.warnings.length > 0) {
    const mistakes = engine
      .lintTemplate(template.bytes, paper)
      .problems.filter(({ severity }) => severity === 'mistake');
    const said = filled.ok ? filled.warnings : filled.problems;
    const problem = mistakes.length > 0 ? templateMistakesMessage(mistakes) : said.join(' ');
    throw new AppError('TEMPLATE_BROKEN', { problem });
  }
  const warnings = [...gathered.warnings];
  if (filled.uncertain.length > 0) warnings.push(uncertainWordsMessage(filled.uncertain));
  if (template.source === 'shipped') warnings.push(TEMPLATE_OUT_OF_REACH);
  // The archive itself carries its time and differs every time.
  return {
    name: record.fileName,
    bytes: filled.bytes,
    content: fingerprint(JSON.stringify([record.fileName, data])),
    warnings,
    uncertain: filled.uncertain,
  };
}
