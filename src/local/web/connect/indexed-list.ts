/** A list without repetitions that only grows; equal items (by their JSON) have one index. */
export class IndexedList<Item> {
  private readonly indexes = new Map<string, number>();
  private readonly known: Item[] = [];

  /** The items so far. */
  get items(): readonly Item[] {
    return this.known.slice();
  }

  indexOf(item: Item): number {
    const key = JSON.stringify(item);
    const index = this.indexes.get(key) ?? this.known.push(item) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
