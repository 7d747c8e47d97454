import { exception, type FacadeContext } from './host-bridge';
import { htmlState } from './html-service';
import { type EnumValue, enumeration, strict } from './strict';

interface MenuEntry {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly caption?: string;
  readonly functionName?: string;
  readonly entries?: readonly MenuEntry[];
}

interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

const menus = new WeakMap<object, () => MenuEntry>();

/** https://developers.google.com/apps-script/reference/base/menu */
function menuOf(caption: string, add: (menu: MenuEntry) => void): Menu {
  const entries: MenuEntry[] = [];
  const self = (): MenuEntry => ({ kind: 'menu', caption, entries });
  const menu: Menu = strict<Menu>('Menu', {
    addItem: (itemCaption, functionName) => {
      entries.push({ kind: 'item', caption: String(itemCaption), functionName: String(functionName) });
      return menu;
    },
    addSeparator: () => {
      entries.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu: (inner) => {
      const entry = menus.get(inner);
      if (entry) entries.push(entry());
      return menu;
    },
    addToUi: () => add(self()),
  });
  menus.set(menu, self);
  return menu;
}

function html(value: unknown, where: string): object {
  if (typeof value === 'string') return { content: value, title: '', width: null, height: null, metaTags: [] };
  const state = htmlState(value);
  if (!state) throw exception(`The parameters don't match the method signature for ${where}.`);
  return state;
}

/** https://developers.google.com/apps-script/reference/base/ui: alert and prompt wait for a person's answer. */
export function uiFacade(context: FacadeContext): object {
  const call = context.service('Ui');
  const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  const pressed = (name: string): EnumValue => Button[name as keyof typeof Button];
  const question = (args: readonly unknown[]) => {
    if (args.length >= 3) return { title: String(args[0]), text: String(args[1]), buttons: String(args[2]) };
    return { title: '', text: String(args[0]), buttons: args[1] === undefined ? 'OK' : String(args[1]) };
  };
  const answered = (method: string, args: readonly unknown[]) =>
    call(method, question(args)) as { readonly button: string; readonly text?: string };
  const add = (menu: MenuEntry) => {
    call('addMenu', menu);
  };
  return strict('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption: string) => menuOf(String(caption), add),
    createAddonMenu: () => menuOf('Дополнения', add),
    showSidebar: (page: unknown) => {
      call('showSidebar', html(page, 'Ui.showSidebar'));
    },
    showModalDialog: (page: unknown, title: string) => {
      call('showModalDialog', html(page, 'Ui.showModalDialog'), String(title));
    },
    showModelessDialog: (page: unknown, title: string) => {
      call('showModelessDialog', html(page, 'Ui.showModelessDialog'), String(title));
    },
    alert: (...args: unknown[]) => pressed(answered('alert', args).button),
    prompt: (...args: unknown[]) => {
      const { button, text } = answered('prompt', args);
      return strict('PromptResponse', {
        getSelectedButton: () => pressed(button),
        getResponseText: () => text ?? '',
      });
    },
  });
}
