import { createReport } from 'docx-templates';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { measuredCode } from '../run-measured';
import type { MinutesJob } from './minutes-job';

/** The engines that are compared, ours first. */
export const ENGINES = ['ours', 'docxtemplater', 'easy-template-x', 'docx-templates'] as const;

export type EngineName = (typeof ENGINES)[number];

/** Makes the paper once. */
export type Filler = () => Promise<Uint8Array> | Uint8Array;

function docxtemplaterAlone({ template, values }: MinutesJob): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(values);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Without its sandbox, which alone costs more than the rest: as fast as it goes. */
const docxTemplates = ({ docxTemplates: template, values }: MinutesJob): Promise<Uint8Array> =>
  createReport({ template, data: { paper: values }, cmdDelimiter: ['{', '}'], noSandbox: true, indentXml: false });

/** The same archive with another time of its first file: ours takes it for a template that it has not seen. */
function touched(template: Uint8Array): Uint8Array {
  const other = template.slice();
  other[10] = (template[10] ?? 0) ^ 0xff;
  return other;
}

/** Fills these templates in turns; ours keeps the last one read, the others begin anew each time. */
async function ours({ registerText, meetingId }: MinutesJob, templates: readonly Uint8Array[]): Promise<Filler> {
  const { filledMinutes } = await measuredCode();
  const all = templates.map((template) => filledMinutes(registerText, meetingId, template));
  let turn = 0;
  return () => {
    const filled = all[turn++ % all.length]?.();
    if (filled === undefined) throw new Error('no template');
    if (!filled.ok) throw new Error(filled.problems.join('\n'));
    return filled.bytes;
  };
}

/**
 * Each engine with its template and values at hand; ours is the bundle that is pushed.
 *
 * @param isSeen whether ours is given the template of the paper before, as in a batch
 */
export async function fillers(job: MinutesJob, isSeen: boolean): Promise<Readonly<Record<EngineName, Filler>>> {
  const handler = new TemplateHandler();
  // The library's own type of bytes is that of Node; what comes back is of the type that went in.
  const template = Buffer.from(job.withoutInverted);
  return {
    ours: await ours(job, isSeen ? [job.template] : [job.template, touched(job.template)]),
    docxtemplater: () => docxtemplaterAlone(job),
    'easy-template-x': () => handler.process(template, job.values as Parameters<typeof handler.process>[1]),
    'docx-templates': () => docxTemplates(job),
  };
}
