import { useEffect, useRef, useState } from 'react';
import { Icon } from '../chrome/icons';
import { ScriptFrame } from './script-frame';

/** A page of the script shown in a frame; the id names it to the server. */
export interface ShownFrame {
  readonly id: string;
  readonly title: string;
}

/** A dialog of the script; width and height are CSS pixels. */
export interface ShownDialog extends ShownFrame {
  readonly modal: boolean;
  readonly width: number;
  readonly height: number;
}

interface PanelProps {
  readonly frame: ShownFrame;
  readonly onClose: () => void;
  readonly onFocusEditor: () => void;
}

/** The sidebar: always 300 pixels wide, as Google's. */
export function SidebarPanel({ frame, onClose, onFocusEditor }: PanelProps) {
  return (
    <aside className="sidebar" aria-label={frame.title}>
      <header>
        <h2>{frame.title}</h2>
        <button type="button" className="icon-button" aria-label="Закрыть боковую панель" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ScriptFrame key={frame.id} id={frame.id} title={frame.title} onClose={onClose} onFocusEditor={onFocusEditor} />
    </aside>
  );
}

/** A dialog of a script. A modal one keeps the rest of the page from being used. */
export function ScriptDialog({
  dialog,
  onClose,
  onFocusEditor,
}: { readonly dialog: ShownDialog } & Omit<PanelProps, 'frame'>) {
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  return (
    <DialogBox title={dialog.title} modal={dialog.modal} onCancel={onClose} width={size.width}>
      <div style={{ height: size.height }}>
        <ScriptFrame
          key={dialog.id}
          id={dialog.id}
          title={dialog.title}
          onClose={onClose}
          onFocusEditor={onFocusEditor}
          onResize={({ width, height }) =>
            setSize((old) => ({ width: width ?? old.width, height: height ?? old.height }))
          }
        />
      </div>
    </DialogBox>
  );
}

interface DialogBoxProps {
  readonly title: string;
  readonly modal: boolean;
  readonly width: number;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** The box of every dialog; Escape and the cross cancel. */
export function DialogBox({ title, modal, width, onCancel, children }: DialogBoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (modal) dialog?.showModal();
    else dialog?.show();
    return () => dialog?.close();
  }, [modal]);
  return (
    <dialog
      ref={box}
      className={modal ? 'dialog modal' : 'dialog'}
      aria-label={title === '' ? 'Сообщение' : title}
      style={{ width: Math.min(width, window.innerWidth - 40) }}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label="Закрыть окно" onClick={onCancel}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
