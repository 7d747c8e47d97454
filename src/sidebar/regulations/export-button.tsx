import { regulationWords } from '../../messages/ui-regulations';
import { FileButton } from '../controls/file-button';
import { usePage } from '../state/page-context';

const words = { saved: regulationWords.fileSaved, again: regulationWords.download };

/** «Сохранить файл»: the regulation as one file. */
export function ExportButton({ id }: { readonly id: string }) {
  const { call } = usePage();
  return (
    <FileButton
      label={regulationWords.saveFile}
      words={words}
      ask={() => call('exportRegulation', { id })}
      fileOf={({ text }) => new Blob([text], { type: 'application/json' })}
    />
  );
}
