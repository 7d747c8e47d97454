import { downloadWords as words } from '../../messages/ui-documents';
import { FileButton } from '../controls/file-button';
import { usePage } from '../state/page-context';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface DownloadButtonProps {
  readonly documentId: string;
  /** What is saved, where the button does not stand beside its name. */
  readonly about?: string;
  /** The first thing to do with a paper just made: it takes the focus. */
  readonly primary?: boolean;
}

/** «Скачать»: the paper as a file of Word. */
export function DownloadButton({ documentId, about, primary = false }: DownloadButtonProps) {
  const { call } = usePage();
  return (
    <FileButton
      label={words.download}
      about={about}
      primary={primary}
      words={words}
      ask={() => call('downloadPaper', { documentId })}
      fileOf={({ base64 }) => fileOf(base64)}
    />
  );
}

function fileOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: DOCX });
}
