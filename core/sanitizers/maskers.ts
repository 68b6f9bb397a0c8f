import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { isNamedModule, originOf } from '../sources/file/origin.ts';

/** The project's own masking functions, from its configuration. */
export class Maskers {
  private readonly names: ReadonlySet<string>;
  private readonly exported: readonly { readonly module?: string; readonly name?: string }[];

  /** Each is a function's name, or a module and the name it exports; a module may be written as in `isNamedModule`. */
  constructor(maskers: readonly (string | { readonly module?: string; readonly name?: string })[] = []) {
    this.names = new Set(maskers.filter((masker) => typeof masker === 'string'));
    this.exported = maskers.filter((masker) => typeof masker !== 'string');
  }

  /** Whether a function that the module at `path` exports under a name is one of them. */
  isExport(name: string, path: string): boolean {
    if (this.names.has(name)) return true;
    const module = path.replace(/\.[cm]?[jt]sx?$/, '');
    return this.exported.some(
      ({ module: wanted, name: exported }) =>
        exported === name &&
        wanted !== undefined &&
        [path, module, module.replace(/\/index$/, '')].some((written) => isNamedModule(wanted, written)),
    );
  }

  /** Whether a call of `callee`, whose last name is `name`, masks its argument. */
  isMasker(name: string, callee: Node, bindings: Bindings): boolean {
    if (this.names.has(name)) return true;
    if (this.exported.length === 0) return false;
    const origin = originOf(callee, bindings);
    return (
      origin?.type === 'module' &&
      this.exported.some(
        ({ module, name: exported }) =>
          exported === (origin.exported ?? name) && module !== undefined && isNamedModule(module, origin.module),
      )
    );
  }
}
