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

async function ours({ registerText, meetingId, template }: MinutesJob): Promise<Filler> {
  const fill = (await measuredCode()).filledMinutes(registerText, meetingId, template);
  return () => {
    const filled = fill();
    if (!filled.ok) throw new Error(filled.problems.join('\n'));
    return filled.bytes;
  };
}

/** Each engine with its template and values at hand; ours is the bundle that is pushed. */
export async function fillers(job: MinutesJob): Promise<Readonly<Record<EngineName, Filler>>> {
  const handler = new TemplateHandler();
  // The library's own type of bytes is that of Node; what comes back is of the type that went in.
  const template = Buffer.from(job.template);
  return {
    ours: await ours(job),
    docxtemplater: () => docxtemplaterAlone(job),
    'easy-template-x': () => handler.process(template, job.values as Parameters<typeof handler.process>[1]),
    'docx-templates': () => docxTemplates(job),
  };
}
