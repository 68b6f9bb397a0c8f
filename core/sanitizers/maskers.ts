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
    return this.names.has(name) || this.exported.some(({ module, name: exported }) => exported === name && isModuleAt(module, path));
  }

  /** Whether one of them is an export of the module at `path`. */
  isModule(path: string): boolean {
    return this.exported.some(({ module }) => isModuleAt(module, path));
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

function isModuleAt(wanted: string | undefined, path: string): boolean {
  const module = path.replace(/\.[cm]?[jt]sx?$/, '');
  return wanted !== undefined && [path, module, module.replace(/\/index$/, '')].some((written) => isNamedModule(wanted, written));
}
