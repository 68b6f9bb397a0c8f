/** Items by what they are about. Every listener receives every item, whichever comes first. */
interface Channel<Item> {
  readonly items: Item[];
  readonly listeners: ((item: Item) => void)[];
}

/** Channels by their keys. */
export class Channels<Key, Item> {
  private readonly known = new Map<Key, Channel<Item>>();

  each(key: Key, listener: (item: Item) => void): void {
    const { items, listeners } = this.of(key);
    listeners.push(listener);
    for (const item of [...items]) listener(item);
  }

  publish(key: Key, item: Item): void {
    const { items, listeners } = this.of(key);
    items.push(item);
    for (let index = 0; index < listeners.length; index++) (listeners[index] as (item: Item) => void)(item);
  }

  private of(key: Key): Channel<Item> {
    let channel = this.known.get(key);
    if (!channel) this.known.set(key, (channel = { items: [], listeners: [] }));
    return channel;
  }
}
