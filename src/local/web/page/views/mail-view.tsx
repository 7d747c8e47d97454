import { useEffect, useState } from 'react';
import type { WebLetter, WebLetterText } from '../../ports';
import { api } from '../api';
import { russianTime } from '../chrome/clock-control';
import { useReload, type ViewProps } from './view-props';

/** «Почта»: the letters that the program sent. */
export function MailView({ revision, onRefusal }: ViewProps) {
  const [letters, setLetters] = useState<readonly WebLetter[]>();
  const [chosen, setChosen] = useState<string>();
  const [letter, setLetter] = useState<WebLetterText>();
  useReload(revision, () => {
    api.letters().then((answer) => setLetters(answer.letters), onRefusal);
  });
  useEffect(() => {
    if (chosen !== undefined) api.letter(chosen).then(setLetter, onRefusal);
  }, [chosen, onRefusal]);
  return (
    <section className="split-view" aria-label="Почта">
      <div className="list-pane">
        <h1>Почта</h1>
        <p className="hint">Письма, которые отправила программа. Каждое лежит файлом .eml в папке «outbox».</p>
        {letters?.length === 0 && <p className="empty">Писем пока нет.</p>}
        <ul className="item-list">
          {letters?.map((item) => (
            <li key={item.id}>
              <button type="button" aria-current={item.id === chosen} onClick={() => setChosen(item.id)}>
                <span className="item-title">{item.subject}</span>
                <span className="item-meta">
                  {item.to} · {russianTime(item.date)}
                  {item.delivery !== null && ` · ${item.delivery.state}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="reading-pane">
        {letter === undefined ? <Nothing count={letters?.length ?? 0} /> : <Letter letter={letter} />}
      </div>
    </section>
  );
}

function Nothing({ count }: { readonly count: number }) {
  return <p className="empty">{count === 0 ? '' : 'Выберите письмо слева.'}</p>;
}

function Letter({ letter }: { readonly letter: WebLetterText }) {
  return (
    <article aria-label={letter.subject}>
      <h2>{letter.subject}</h2>
      <dl className="letter-head">
        <dt>От</dt>
        <dd>{letter.from}</dd>
        <dt>Кому</dt>
        <dd>{letter.to}</dd>
        <dt>Когда</dt>
        <dd>{russianTime(letter.date)}</dd>
        {letter.delivery !== null && (
          <>
            <dt>Отправка</dt>
            <dd>{[letter.delivery.state, letter.delivery.explanation].filter((words) => words !== '').join('. ')}</dd>
          </>
        )}
        {letter.attachments.length > 0 && (
          <>
            <dt>Вложения</dt>
            <dd>{letter.attachments.join(', ')}</dd>
          </>
        )}
      </dl>
      <pre className="letter-text">{letter.text}</pre>
    </article>
  );
}
