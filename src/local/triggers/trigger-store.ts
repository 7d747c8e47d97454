import type { JsonFile } from '../host/json-file';
import type { Trigger } from './trigger';

/** The installable triggers of an installation, kept in one file. */
export class TriggerStore {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly file: JsonFile<readonly Trigger[]>,
    private readonly mostPerUser: number,
  ) {}

  all(): readonly Trigger[] {
    return this.file.value;
  }

  find(id: string): Trigger | undefined {
    return this.file.value.find((trigger) => trigger.id === id);
  }

  /** «getProjectTriggers» shows a user only his own: reference/script/script-app. */
  of(user: string): readonly Trigger[] {
    return this.file.value.filter((trigger) => trigger.user === user);
  }

  /** At most 20 of a user and script (guides/services/quotas). */
  add(trigger: Trigger): void {
    if (this.of(trigger.user).length >= this.mostPerUser) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.change([...this.file.value, trigger]);
  }

  remove(id: string): void {
    this.change(this.file.value.filter((trigger) => trigger.id !== id));
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(triggers: readonly Trigger[]): void {
    this.file.value = triggers;
    this.file.save();
    for (const listener of this.listeners) listener();
  }
}
