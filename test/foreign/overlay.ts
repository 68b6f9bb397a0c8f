import type { ModuleHost } from '../../core/index.ts';

/** A host whose files can be replaced for a while; one object, so that what is known of the other modules stays known. */
export class Overlay implements ModuleHost {
  private texts: ReadonlyMap<string, string> = new Map();

  constructor(private readonly below: ModuleHost) {}

  resolve(specifier: string, from: string): string | undefined {
    return this.below.resolve(specifier, from);
  }

  read(id: string): ReturnType<ModuleHost['read']> {
    return this.texts.get(id) ?? this.below.read(id);
  }

  entries(from: string): readonly string[] {
    return this.below.entries?.(from) ?? [];
  }

  /** What `look` gives while these texts stand in for files. */
  during<T>(texts: ReadonlyMap<string, string>, look: () => T): T {
    this.texts = texts;
    try {
      return look();
    } finally {
      this.texts = new Map();
    }
  }
}
