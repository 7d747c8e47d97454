import { useState } from 'react';
import { Icon } from './icons';

interface ClockControlProps {
  /** ISO date and time. */
  readonly now: string;
  readonly busy: boolean;
  readonly onAdvance: (date: string) => void;
}

const DAY_MS = 86_400_000;

/** «Сегодня …» and the way forward: the clock of the installation, by which triggers fire. */
export function ClockControl({ now, busy, onAdvance }: ClockControlProps) {
  const [open, setOpen] = useState(false);
  const today = now.slice(0, 10);
  const [chosen, setChosen] = useState('');
  const go = (date: string) => {
    setOpen(false);
    onAdvance(date);
  };
  return (
    <div className="clock">
      <button
        type="button"
        className="clock-button"
        aria-expanded={open}
        aria-label={`Часы программы: ${russianDate(today)}`}
        onClick={() => setOpen(!open)}
        disabled={busy}
      >
        <Icon name="clock" />
        <span>{busy ? 'Время идёт…' : `Сегодня ${russianDate(today)}`}</span>
      </button>
      {open && (
        <div
          className="clock-panel"
          role="dialog"
          tabIndex={-1}
          aria-label="Перевести часы вперёд"
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <p>Часы программы. Когда они идут вперёд, выполняется всё, что должно было запуститься за это время.</p>
          <div className="clock-steps">
            <button type="button" onClick={() => go(addDays(today, 1))}>
              +1 день
            </button>
            <button type="button" onClick={() => go(addDays(today, 7))}>
              +1 неделя
            </button>
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen !== '') go(chosen);
            }}
          >
            <label>
              До даты{' '}
              <input type="date" min={today} value={chosen} onChange={(event) => setChosen(event.target.value)} />
            </label>
            <button type="submit" disabled={chosen === '' || chosen < today}>
              Перевести
            </button>
          </form>
        </div>
      )}
    </div>
  );
}

/** `2026-11-22` → `22.11.2026`. */
function russianDate(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('.');
}

/** `2026-11-22T07:05:00` → `22.11.2026 07:05`. */
export function russianTime(moment: string): string {
  return `${russianDate(moment)} ${moment.slice(11, 16)}`.trim();
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
