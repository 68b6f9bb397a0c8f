import type { FixingOptions } from '../facts/facts.ts';
import type { ModuleHost, ParsedFile, SourceFile } from '../types.ts';
import { environmentFileFor, type EnvironmentFile } from './environment-file.ts';
import { maskFileFor, type MaskFile } from './mask-file.ts';
import { MASK_PACKAGE } from './mask-import.ts';

/** What repairs may use; looked up only when a repair asks, since most files need none. */
export function fixingOptions(file: SourceFile, parsed: ParsedFile, host: ModuleHost | undefined, otherFiles: boolean): FixingOptions {
  let canImport: boolean | undefined;
  let mask: { readonly file: MaskFile | undefined } | undefined;
  let environment: { readonly file: EnvironmentFile | undefined } | undefined;
  return {
    get canImportMask() {
      return (canImport ??= host?.resolve(MASK_PACKAGE, file.path) !== undefined);
    },
    get maskFile() {
      mask ??= { file: host && otherFiles && !this.canImportMask ? maskFileFor(file.path, file.text, parsed.tree, host) : undefined };
      return mask.file;
    },
    get environmentFile() {
      environment ??= { file: host && otherFiles ? environmentFileFor(file.path, host) : undefined };
      return environment.file;
    },
  };
}
