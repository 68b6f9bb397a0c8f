import type { Carried, Exported, ExportedConstant, FunctionSummary } from '../module-types.ts';

/** How the parts of an export are found. */
export interface ExportParts {
  readonly fn?: FunctionSummary;
  readonly members?: Exported['members'];
  readonly base?: Exported['base'];
  readonly maker?: Exported['maker'];
  readonly texts?: Exported['texts'];
  readonly redaction?: Exported['redaction'];
  readonly origin?: () => Exported['origin'];
  readonly code?: Exported['code'];
  readonly carries?: () => readonly Carried[];
  readonly rows?: () => readonly Carried[];
  readonly constants?: () => readonly ExportedConstant[];
  readonly types?: () => Exported['types'];
}

const NO_MEMBERS: Exported['members'] = new Map();
const NOTHING: readonly Carried[] = [];

/** An export whose parts are computed on demand: few of a module's names are used, and mostly for one part each. */
export class LazyExport implements Exported {
  private knownCarries: readonly Carried[] | undefined;
  private knownConstants: readonly ExportedConstant[] | undefined;
  private knownTypes: { readonly types: Exported['types'] } | undefined;

  constructor(private readonly parts: ExportParts) {}

  get fn(): FunctionSummary | undefined {
    return this.parts.fn;
  }

  get members(): Exported['members'] {
    return this.parts.members ?? NO_MEMBERS;
  }

  get base(): Exported['base'] {
    return this.parts.base;
  }

  get maker(): Exported['maker'] {
    return this.parts.maker;
  }

  get texts(): Exported['texts'] {
    return this.parts.texts;
  }

  get redaction(): Exported['redaction'] {
    return this.parts.redaction;
  }

  get origin(): Exported['origin'] {
    return this.parts.origin?.();
  }

  get code(): Exported['code'] {
    return this.parts.code;
  }

  get carries(): readonly Carried[] {
    return (this.knownCarries ??= this.parts.carries?.() ?? NOTHING);
  }

  get rows(): readonly Carried[] {
    return this.parts.rows?.() ?? NOTHING;
  }

  get constants(): readonly ExportedConstant[] | undefined {
    if (!this.parts.constants) return undefined;
    this.knownConstants ??= this.parts.constants();
    return this.knownConstants.length > 0 ? this.knownConstants : undefined;
  }

  get types(): Exported['types'] {
    this.knownTypes ??= { types: this.parts.types?.() };
    return this.knownTypes.types;
  }

  /** The same with other parts. */
  with(parts: ExportParts): LazyExport {
    return new LazyExport({ ...this.parts, ...parts });
  }

  /** The same with types of its own, where there are any. */
  withTypes(types: () => Exported['types']): LazyExport {
    return this.with({ types: () => types() ?? this.types });
  }
}
