// Papers and their templates: what can be made, making, a preview, the check of templates.
import * as z from 'zod/mini';
import { isDay } from './forms/is-day';
import { Id, VerdictRow } from './shapes';
import { UncertainWord } from './word-forms';

const Day = z.string().check(z.refine(isDay));
const SchoolYearText = z.string().check(z.regex(/^\d{4}\/\d{2}$/));

/** What a paper is made of. */
export const PaperSubjectShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), groupId: Id }),
  z.object({
    kind: z.literal('meeting'),
    meetingId: Id,
    /** Of an extract: the questions in it; absent: all. Their order says nothing. */
    agendaItemIds: z.optional(z.readonly(z.array(Id).check(z.minLength(1), z.maxLength(100)))),
  }),
  z.object({ kind: z.literal('groupYear'), groupId: Id, schoolYear: SchoolYearText }),
  z.object({ kind: z.literal('year'), schoolYear: SchoolYearText }),
  z.object({ kind: z.literal('person'), personId: Id, groupId: z.nullable(Id) }),
  z
    .object({ kind: z.literal('change'), groupId: Id, from: Day, to: Day })
    .check(z.refine(({ from, to }) => from <= to)),
  z.object({ kind: z.literal('petition'), petitionId: Id }),
  z.object({ kind: z.literal('document'), documentId: Id }),
]);
export type PaperSubjectShape = z.infer<typeof PaperSubjectShape>;

/** Papers of a group; `null`: of the whole register. */
export const ListPapersInput = z.object({ groupId: z.nullable(Id) });
export type ListPapersInput = z.infer<typeof ListPapersInput>;

export const OfferedPaper = z.object({
  id: Id,
  /** As the group's regulation calls it: «Анализ проделанной работы». */
  name: z.string(),
  /** Word of the column «Вид» of «Документы». */
  kind: z.string(),
  section: z.string(),
  /** Of what it can be made now, the likeliest first; `label` is empty when there is no choice. */
  subjects: z.array(
    z.object({
      subject: PaperSubjectShape,
      label: z.string(),
      /** Questions of the meeting, of which some may be chosen; absent: the paper takes the meeting as a whole. */
      questions: z.optional(z.array(z.object({ id: Id, label: z.string() }))),
    }),
  ),
});
export type OfferedPaper = z.infer<typeof OfferedPaper>;
export const ListPapersOutput = z.object({ papers: z.array(OfferedPaper) });
export type ListPapersOutput = z.infer<typeof ListPapersOutput>;

export const MakePaperInput = z.object({
  paper: Id,
  subject: PaperSubjectShape,
  /** Made by the page once per press: a repeated request answers the first result. */
  requestId: Id,
});
export type MakePaperInput = z.infer<typeof MakePaperInput>;
export const MakePaperOutput = z.object({
  documentId: Id,
  fileName: z.string(),
  url: z.string(),
  /** True when the paper existed already and nothing was made. */
  existed: z.boolean(),
  /** Russian sentences: words to check, empty places left for a pen. */
  warnings: z.array(z.string()),
  /** Names and phrases behind the highlighted words, to be checked once; absent: nobody has to. */
  uncertain: z.optional(z.array(UncertainWord)),
  /** Of the groups of the paper; empty for a paper about the whole register. */
  verdicts: z.array(VerdictRow),
});
export type MakePaperOutput = z.infer<typeof MakePaperOutput>;

/** A paper of «Документы» as a file to save. */
export const DownloadPaperInput = z.object({ documentId: Id });
export type DownloadPaperInput = z.infer<typeof DownloadPaperInput>;
export const DownloadPaperOutput = z.object({
  /** With «.docx». */
  fileName: z.string(),
  /** The .docx, up to 5 MB before it was written in base64. */
  base64: z.string(),
});
export type DownloadPaperOutput = z.infer<typeof DownloadPaperOutput>;

const TemplateFileId = z.string().check(z.minLength(1), z.maxLength(200));

export const PreviewPaperInput = z.object({
  paper: Id,
  subject: PaperSubjectShape,
  /** Made of this template file instead of the one in use; for methodists. */
  fileId: z.optional(TemplateFileId),
});
export type PreviewPaperInput = z.infer<typeof PreviewPaperInput>;

/** A paragraph; `marked` words are printed highlighted. */
export const PaperLine = z.object({
  align: z.enum(['left', 'center', 'right']),
  pieces: z.array(z.object({ text: z.string(), marked: z.boolean() })),
});
export type PaperLine = z.infer<typeof PaperLine>;
export const PaperBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), line: PaperLine }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(z.array(PaperLine))) }),
]);
export type PaperBlock = z.infer<typeof PaperBlock>;

/** One thing that is wrong with a template. */
export const TemplateProblemView = z.object({
  /** `mistake`: no paper is made of it; `warning`: one is, perhaps not as meant. */
  severity: z.enum(['mistake', 'warning']),
  /** «абзац 12, после слов «Присутствовали:»». */
  place: z.string(),
  message: z.string(),
  /** What to do; may be empty. */
  suggestion: z.string(),
});
export type TemplateProblemView = z.infer<typeof TemplateProblemView>;

export const PreviewPaperOutput = z.object({
  fileName: z.string(),
  /** Empty when the template has mistakes. */
  blocks: z.array(PaperBlock),
  warnings: z.array(z.string()),
  /** Why it cannot be made yet: what is empty and where to fill it in. */
  obstacles: z.array(z.object({ what: z.string(), where: z.string() })),
  problems: z.array(TemplateProblemView),
});
export type PreviewPaperOutput = z.infer<typeof PreviewPaperOutput>;

/** Checks the template in use of one paper, or a file that `newTemplate` made for it; `paper` null: of every paper. */
export const LintTemplatesInput = z.object({ paper: z.nullable(Id), fileId: z.optional(TemplateFileId) });
export type LintTemplatesInput = z.infer<typeof LintTemplatesInput>;

/** An own template file of the office. */
export const TemplateFileView = z.object({
  fileId: z.string(),
  url: z.string(),
  name: z.string(),
  /** E-mail of whoever made it: nobody else's runs reach it (drive.file is granted per user). */
  owner: z.string(),
});
export type TemplateFileView = z.infer<typeof TemplateFileView>;

export const TemplateView = z.object({
  paper: Id,
  name: z.string(),
  /** Part of the office where the paper is offered: «orders», «plan»… */
  section: z.string(),
  /** `own`: the office's own file; `shipped`: the one of the program. */
  source: z.enum(['own', 'shipped']),
  /** The own file taken into use, also one that is out of this person's reach; `null`: the shipped template. */
  file: z.nullable(TemplateFileView),
  /** The file made last by «Новый шаблон», not in use yet. */
  made: z.nullable(TemplateFileView),
  problems: z.array(TemplateProblemView),
  usedFields: z.array(z.string()),
  unusedFields: z.array(z.string()),
  /** Every field that an author may use: name with its list, what it means, what it is. */
  fields: z.array(z.object({ name: z.string(), meaning: z.string(), kind: z.string(), obligatory: z.boolean() })),
});
export type TemplateView = z.infer<typeof TemplateView>;
export const LintTemplatesOutput = z.object({
  templates: z.array(TemplateView),
  /** Phrases whose cases people confirmed, as they are written in the setting; told with all templates. */
  confirmed: z.optional(z.array(z.string())),
});
export type LintTemplatesOutput = z.infer<typeof LintTemplatesOutput>;

/** «Новый шаблон»: a file of the program's own, empty to paste into or a copy of the shipped one. */
export const NewTemplateInput = z.object({ paper: Id, start: z.enum(['empty', 'copy']), requestId: Id });
export type NewTemplateInput = z.infer<typeof NewTemplateInput>;
export const NewTemplateOutput = z.object({ fileId: z.string(), url: z.string(), name: z.string() });
export type NewTemplateOutput = z.infer<typeof NewTemplateOutput>;

/** Takes a file that `newTemplate` made into use; `null`: back to the shipped template. */
export const UseTemplateInput = z.object({
  paper: Id,
  fileId: z.nullable(TemplateFileId),
});
export type UseTemplateInput = z.infer<typeof UseTemplateInput>;
export const UseTemplateOutput = z.object({
  /** False when it has mistakes: then nothing has changed. */
  taken: z.boolean(),
  template: TemplateView,
});
export type UseTemplateOutput = z.infer<typeof UseTemplateOutput>;
