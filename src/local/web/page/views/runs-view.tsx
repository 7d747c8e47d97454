import { useState } from 'react';
import type { WebRun, WebTrigger } from '../../ports';
import { api } from '../api';
import { russianTime } from '../chrome/clock-control';
import { Icon } from '../chrome/icons';
import { useReload, type ViewProps } from './view-props';

const STATES = { running: 'выполняется', done: 'выполнено', failed: 'ошибка' } as const;

/** «Запуски»: triggers and what ran, with the calls of Google's services that each run made. */
export function RunsView({ revision, onRefusal }: ViewProps) {
  const [triggers, setTriggers] = useState<readonly WebTrigger[]>([]);
  const [runs, setRuns] = useState<readonly WebRun[]>([]);
  const [starting, setStarting] = useState<string>();
  useReload(revision, () => {
    api.runs().then((answer) => {
      setTriggers(answer.triggers);
      setRuns(answer.runs);
    }, onRefusal);
  });
  const start = async (id: string) => {
    setStarting(id);
    await api.runTrigger(id).catch(onRefusal);
    setStarting(undefined);
  };
  return (
    <section className="wide-view" aria-label="Запуски">
      <h1>Запуски</h1>
      <h2>По расписанию</h2>
      {triggers.length === 0 && <p className="empty">Ничего не назначено. Триггеры создаёт пункт меню «Установить».</p>}
      {triggers.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th>Функция</th>
              <th>Когда</th>
              <th>Следующий запуск</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {triggers.map((trigger) => (
              <tr key={trigger.id}>
                <td>{trigger.functionName}</td>
                <td>{trigger.schedule}</td>
                <td>{trigger.next === null ? '—' : russianTime(trigger.next)}</td>
                <td>
                  <button
                    type="button"
                    className="button"
                    disabled={starting !== undefined}
                    onClick={() => void start(trigger.id)}
                  >
                    <Icon name="play" size={16} /> {starting === trigger.id ? 'Выполняется…' : 'Запустить сейчас'}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>Что выполнялось</h2>
      {runs.length === 0 && <p className="empty">Запусков ещё не было.</p>}
      {runs.map((run) => (
        <RunCard key={run.id} run={run} />
      ))}
    </section>
  );
}

function RunCard({ run }: { readonly run: WebRun }) {
  const calls = run.calls.reduce((sum, call) => sum + call.count, 0);
  return (
    <details className={`run ${run.state}`}>
      <summary>
        <span className={`run-state ${run.state}`}>{STATES[run.state]}</span>
        <span className="run-name">{run.functionName}</span>
        <span className="run-cause">{run.cause}</span>
        <span className="run-numbers">
          {russianTime(run.startedAt)} · {seconds(run.virtualMs)} · вызовов служб: {calls}
        </span>
      </summary>
      {run.error !== null && <pre className="run-error">{run.error}</pre>}
      {run.calls.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th>Служба</th>
              <th>Метод</th>
              <th>Раз</th>
              <th>Время по часам Google</th>
              <th>Ошибок</th>
            </tr>
          </thead>
          <tbody>
            {run.calls.map((call) => (
              <tr key={`${call.service}.${call.method}`}>
                <td>{call.service}</td>
                <td>{call.method}</td>
                <td>{call.count}</td>
                <td>{seconds(call.virtualMs)}</td>
                <td>{call.errors === 0 ? '' : call.errors}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} с`;
}
