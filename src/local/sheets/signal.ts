/** One event with any number of listeners. A listener that throws stops nobody else; its error is thrown later. */
export class Signal<T> {
  private readonly listeners = new Set<(event: T) => void>();

  /** Calls the listener at every event from now on; the returned function ends that. */
  on(listener: (event: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(event: T): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
