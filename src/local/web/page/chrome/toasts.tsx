import { useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from './icons';

interface Toast {
  readonly key: number;
  readonly title: string;
  readonly message: string;
  readonly kind: 'script' | 'refusal';
  /** Negative: until closed, as `Spreadsheet.toast` has it. */
  readonly seconds: number;
}

/** Shows a toast. */
export type AddToast = (toast: Omit<Toast, 'key'>) => void;

const REFUSAL_SECONDS = 12;

/** Toasts in the lower right corner. */
export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const lastKey = useRef(0);
  const remove = useCallback((key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)), []);
  const add = useCallback<AddToast>((toast) => {
    const key = ++lastKey.current;
    setToasts((all) => [...all, { ...toast, key }].slice(-4));
  }, []);
  const refuse = useCallback(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      add({ title: 'Не получилось', message, kind: 'refusal', seconds: REFUSAL_SECONDS });
    },
    [add],
  );
  return { toasts, add, remove, refuse };
}

interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly onClose: (key: number) => void;
}

/** Draws the toasts; script toasts are told politely, refusals at once. */
export function Toasts({ toasts, onClose }: ToastsProps) {
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} onClose={onClose} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onClose }: { readonly toast: Toast; readonly onClose: (key: number) => void }) {
  useEffect(() => {
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(() => onClose(toast.key), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast, onClose]);
  return (
    <div className={`toast ${toast.kind}`} role={toast.kind === 'refusal' ? 'alert' : 'status'}>
      <div>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button type="button" className="icon-button" aria-label="Закрыть сообщение" onClick={() => onClose(toast.key)}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
