// A person at the page of the built bundle: presses and types as people do, and counts it.
import type { Browser, Locator, Page } from 'playwright-core';
import type { Installation } from '../../../../src/local/installation';
import { SCRIPT_RUN } from './script-run';

/** What one task costs a person: fields typed into or chosen in, and presses. */
export interface Effort {
  readonly typed: number;
  readonly clicks: number;
}

/** What is filled in: text, a day as `YYYY-MM-DD`, a word of a list, several of them, a tick, entries of rows. */
export type Filled = string | boolean | readonly string[] | readonly Fields[];

/** Values by the labels that the page shows. */
export interface Fields {
  readonly [label: string]: Filled;
}

/** Where the button of a form stands on the group's page; `office`: beside the list of groups, `register`: of papers. */
export type Place =
  | 'office'
  | 'register'
  | 'group'
  | 'meetings'
  | 'Состав'
  | 'План'
  | 'Поручения'
  | 'Продукты'
  | 'Отчёт'
  | 'Ходатайства'
  | 'Документы';

/** A form filled in and saved. */
export interface FormTask {
  readonly at: Place;
  /** The button. */
  readonly press: string;
  /** Words of the row on which the button stands. */
  readonly row?: string;
  readonly fields: Fields;
  /** What the page says when it is saved. */
  readonly done: string;
  readonly next?: readonly Pick<FormTask, 'press' | 'fields' | 'done'>[];
}

/** What is filled in of a meeting that was held; everybody was there. */
interface Held {
  readonly fields?: Fields;
  readonly agenda: readonly Fields[];
  /** Words of the planned meeting; absent: the meeting was not planned. */
  readonly row?: string;
}

/** Tells whether the form belongs to the register as a whole. */
export const isInOffice = (place: Place): boolean => place === 'office' || place === 'register';

const ADDRESS = 'https://year.test/';

/** A label as it is shown, with the star of a field that has to be filled in. */
const exactly = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s\\*)?$`);
const beginning = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(:|$)`);

/** The page of the bundle over an installation, in one tab. */
export class YearPage {
  private typed = 0;
  private clicks = 0;
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly installation: Installation,
    /** Who sits at the keyboard: an e-mail. */
    private user: string,
  ) {}

  /** Opens `html`, the page of the bundle, as the owner of the installation. */
  static async open(browser: Browser, html: string, installation: Installation): Promise<YearPage> {
    const context = await browser.newContext({
      viewport: { width: 300, height: 900 },
      locale: 'ru-RU',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const year = new YearPage(page, installation, installation.owner);
    page.on('pageerror', (error) => year.faults.push(error.message));
    await page.exposeFunction('askProgram', (request: unknown) =>
      installation.runFunction('rpc', [request], { via: 'rpc', user: year.user }),
    );
    await page.addInitScript({ content: SCRIPT_RUN });
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html })
        : route.fulfill({ status: 204 }),
    );
    await page.goto(ADDRESS);
    return year;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Opens the page anew on a day, at the keyboard of a person. */
  async begin(day: string, user = this.installation.owner): Promise<void> {
    if (this.installation.clock.today() !== day) await this.installation.advanceTo(day);
    this.user = user;
    await this.page.goto(ADDRESS);
    await this.page.getByRole('searchbox').waitFor();
  }

  /** Opens the page of a group through the search. */
  async toGroup(name: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(name);
    await this.page.locator('[aria-labelledby="found-groups"] button.found-row').filter({ hasText: name }).click();
    await this.page.getByRole('heading', { name: 'Требования положения' }).waitFor();
  }

  /** Checks the whole register from the first screen. */
  async check(): Promise<void> {
    await this.page.goto(ADDRESS);
    await this.page.getByRole('button', { name: 'Проверить сейчас' }).click();
    await this.page
      .getByRole('status')
      .filter({ hasText: 'Проверка закончена' })
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Counts what a task costs. */
  async cost(task: () => Promise<void>): Promise<Effort> {
    const before = { typed: this.typed, clicks: this.clicks };
    await task();
    return { typed: this.typed - before.typed, clicks: this.clicks - before.clicks };
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Presses the button of a form: `row`, words of the row on which it stands. */
  async press(place: Place, title: string, row?: string): Promise<void> {
    const scope = await this.scopeOf(place, row);
    const button = scope.getByRole('button', { name: beginning(title) });
    const more = scope.getByRole('button', { name: /^Ещё: /, expanded: false });
    await button.or(more).first().waitFor();
    if ((await button.count()) === 0) await this.click(more.first());
    await this.click(button.first());
  }

  private async scopeOf(place: Place, row: string | undefined): Promise<Locator> {
    const { page } = this;
    if (isInOffice(place)) {
      await this.click(page.getByRole('button', { name: 'Справочники' }));
      await this.setControl(page.getByLabel('Что показать'), place === 'office' ? 'Объединения' : 'Документы');
    }
    if (isInOffice(place) || place === 'group') return page.locator('main');
    const section =
      place === 'meetings'
        ? page.locator('section[aria-labelledby="group-meetings"]')
        : page.locator('details.card-section').filter({ has: page.getByRole('heading', { name: place, exact: true }) });
    await section.waitFor();
    if (place !== 'meetings' && (await section.getAttribute('open')) === null) {
      await this.click(section.locator('summary').first());
    }
    return row === undefined ? section : section.locator('li.card-row, li.meeting').filter({ hasText: row }).first();
  }

  /** Opens a form and fills it in; `next` are the forms that the page offers after it, one after another. */
  async form({ at, press, row, next = [], ...form }: FormTask): Promise<void> {
    await this.press(at, press, row);
    await this.fillForm(form);
    for (const one of next) {
      await this.click(this.page.locator('[aria-labelledby="form-next"]').getByRole('button', { name: one.press }));
      await this.fillForm(one);
    }
    await this.click(this.page.getByRole('button', { name: 'Готово', exact: true }));
    await this.shown();
  }

  /** Fills in and saves the form on the screen and waits for the words of what was done. */
  private async fillForm({ fields, done }: Pick<FormTask, 'fields' | 'done'>): Promise<void> {
    const form = this.page.locator('main form');
    await form.waitFor();
    await this.fillLevel(form, fields);
    await this.click(form.locator('button[type=submit]'));
    await this.saved(done);
  }

  /** Records a meeting as held by the form of meetings, makes its minutes and goes back to the group. */
  async hold(button: string, { fields = {}, agenda, row }: Held): Promise<void> {
    await this.press('meetings', button, row);
    const form = this.page.locator('main form');
    await form.waitFor();
    await this.fillLevel(form, fields);
    await this.click(form.getByRole('button', { name: 'Отметить всех' }));
    for (const [index, item] of agenda.entries()) {
      const questions = form.locator('li.question');
      if ((await questions.count()) <= index) await this.click(form.getByRole('button', { name: 'Добавить вопрос' }));
      await this.fillLevel(questions.nth(index), item);
    }
    await this.click(form.getByRole('button', { name: 'Сохранить', exact: true }));
    await this.saved('Записано');
    await this.click(this.page.getByRole('button', { name: 'Протокол', exact: true }));
    await this.saved('Протокол готов');
    await this.click(this.page.getByRole('button', { name: 'К объединению' }));
    await this.shown();
  }

  /** Waits until the screen from which a form was opened is there again, read anew. */
  private async shown(): Promise<void> {
    await this.page.locator('section[aria-labelledby="group-verdicts"], main select').first().waitFor();
  }

  /** Every requirement on the group's page, as «outcome | clause | title»; those that are met are only counted. */
  async verdicts(): Promise<{ readonly met: number; readonly others: readonly string[] }> {
    const rows = this.page.locator('section[aria-labelledby="group-verdicts"] article.verdict');
    await rows.first().waitFor({ state: 'attached' });
    const told = await rows.evaluateAll((cards) =>
      cards.map((card) =>
        ['.mark', '.clause', '.verdict-group']
          .map((part) => card.querySelector(part)?.textContent?.trim() ?? '')
          .join(' | '),
      ),
    );
    const others = told.filter((line) => !line.startsWith('Соблюдено'));
    return { met: told.length - others.length, others };
  }

  /** Waits for what a save says; tells the whole screen when it says something else. */
  private async saved(done: string): Promise<void> {
    const told = this.page.locator('.box-success, .box-error, .field-invalid, .field-error:not(:empty)');
    await told.first().waitFor();
    const success = this.page.locator('.box-success').filter({ hasText: done });
    if ((await success.count()) === 0) throw new Error(`«${done}» was not said:\n${await this.screen()}`);
  }

  /** The words on the screen. */
  async screen(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async fillLevel(level: Locator, fields: Fields): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.fillField(level, label, value);
  }

  private async fillField(level: Locator, label: string, value: Filled): Promise<void> {
    if (Array.isArray(value)) {
      await this.fillSeveral(level, label, value as readonly (string | Fields)[]);
      return;
    }
    const control = level.getByLabel(exactly(label)).first();
    await this.setControl(control, value as string | boolean);
  }

  private async setControl(control: Locator, value: string | boolean): Promise<void> {
    await control.waitFor();
    if (typeof value === 'boolean') {
      this.clicks += 1;
      await control.setChecked(value);
      return;
    }
    this.typed += 1;
    const kind = await control.evaluate((element) => [element.tagName, element.getAttribute('role')].join(' '));
    if (kind.startsWith('SELECT')) {
      await control.selectOption({ label: value });
      return;
    }
    await control.fill(value);
    if (!kind.endsWith('combobox')) return;
    const option = this.page.getByRole('option').filter({ hasText: value }).first();
    const isClosed = (await control.getAttribute('placeholder')) !== null;
    if (isClosed) await this.click(option);
    else await control.press('Tab');
  }

  /** Boxes, rows chosen one by one, or entries. */
  private async fillSeveral(level: Locator, label: string, values: readonly (string | Fields)[]): Promise<void> {
    const legend = level
      .locator('fieldset')
      .filter({ has: this.page.locator('> legend', { hasText: exactly(label) }) });
    const isFieldset = (await legend.count()) > 0;
    for (const [index, value] of values.entries()) {
      if (typeof value !== 'string') await this.fillEntry(legend.first(), index, value);
      else if (isFieldset) {
        this.clicks += 1;
        await legend.locator('li.tick').filter({ hasText: value }).first().locator('input').check();
      } else await this.setControl(level.getByLabel(exactly(label)).first(), value);
    }
  }

  private async fillEntry(rows: Locator, index: number, fields: Fields): Promise<void> {
    const entries = rows.locator('> ol > li.question');
    if ((await entries.count()) <= index) await this.click(rows.locator('> button[data-add]'));
    await this.fillLevel(entries.nth(index), fields);
  }
}
