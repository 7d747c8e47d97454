/** What a person may press, as `Ui.Button` names it. */
export type AskButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An entry of a menu as the page shows it; `label: null` is a separator. */
export interface MenuEntry {
  readonly label: string | null;
  readonly functionName?: string;
  readonly items?: readonly MenuEntry[];
}

/** A menu that the script has added. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

/** A question of `Ui.alert` or `Ui.prompt` that waits for a person. */
export interface Question {
  readonly type: 'ask';
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly AskButton[];
}

/** Of an event that concerns one open page. */
interface OfTab {
  /** The page whose run it comes from; `null`: every page. */
  readonly tab: string | null;
}

/** What scripts do to the window of the spreadsheet. `id`s name pages and questions. */
export type UiEvent =
  | { readonly type: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | ({ readonly type: 'sidebar'; readonly id: string; readonly title: string; readonly html: string } & OfTab)
  | ({
      readonly type: 'dialog';
      readonly id: string;
      readonly title: string;
      readonly html: string;
      readonly modal: boolean;
      readonly width: number;
      readonly height: number;
    } & OfTab)
  | Question
  | { readonly type: 'asked'; readonly id: string }
  | ({ readonly type: 'activate'; readonly sheetId: number; readonly range: string } & OfTab)
  | { readonly type: 'menu' };

/** What the person pressed, and what was typed into a prompt. */
export interface Answer {
  readonly button: AskButton;
  readonly text: string;
}
