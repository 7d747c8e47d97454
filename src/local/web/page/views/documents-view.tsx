import { useEffect, useState } from 'react';
import type { WebDocument } from '../../ports';
import { api } from '../api';
import { russianTime } from '../chrome/clock-control';
import { useReload, type ViewProps } from './view-props';

/** «Документы»: the files that the program made. */
export function DocumentsView({
  item: wanted,
  revision,
  onRefusal,
}: ViewProps & { readonly item: string | undefined }) {
  const [documents, setDocuments] = useState<readonly WebDocument[]>();
  const [chosenId, setChosen] = useState(wanted);
  const chosen = documents?.find((document) => document.id === chosenId);
  const [text, setText] = useState<string | null>();
  useReload(revision, () => {
    api.documents().then((answer) => setDocuments(answer.documents), onRefusal);
  });
  useEffect(() => setChosen(wanted), [wanted]);
  useEffect(() => {
    setText(undefined);
    if (chosen !== undefined) api.documentText(chosen.id).then((answer) => setText(answer.text), onRefusal);
  }, [chosen, onRefusal]);
  return (
    <section className="split-view" aria-label="Документы">
      <div className="list-pane">
        <h1>Документы</h1>
        <p className="hint">
          Протоколы, приказы и другие бумаги, которые составила программа. Лежат в папке «documents».
        </p>
        {documents?.length === 0 && <p className="empty">Документов пока нет.</p>}
        <ul className="item-list">
          {documents?.map((item) => (
            <li key={item.id}>
              <button type="button" aria-current={item.id === chosen?.id} onClick={() => setChosen(item.id)}>
                <span className="item-title">{item.name}</span>
                <span className="item-meta">
                  {russianTime(item.modifiedAt)} · {sizeInWords(item.size)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="reading-pane">
        {documents !== undefined && chosenId !== undefined && chosen === undefined && (
          <p className="empty" role="alert">
            Файла, на который ведёт ссылка, больше нет в папке «documents»: его удалили или перенесли. Верните файл в
            папку; протокол можно составить заново в карточке объединения.
          </p>
        )}
        {chosen !== undefined && <ReadDocument document={chosen} text={text} />}
      </div>
    </section>
  );
}

interface ReadDocumentProps {
  readonly document: WebDocument;
  /** `null`: of a kind that is not shown here; `undefined`: on its way. */
  readonly text: string | null | undefined;
}

/** One file: its name, the way to have it, its text. */
function ReadDocument({ document: { id, name }, text }: ReadDocumentProps) {
  return (
    <article aria-label={name}>
      <h2>{name}</h2>
      <p>
        <a className="button" href={`/api/documents/${encodeURIComponent(id)}/file`} download={name}>
          Скачать
        </a>
      </p>
      {text === null && <p className="empty">Этот документ можно посмотреть, только скачав его.</p>}
      {typeof text === 'string' && <pre className="document-text">{text}</pre>}
    </article>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} КБ`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} МБ`;
}
