/** How a variable gets into the process that runs a file: what fills its environment first, or a line that would. */
import { RUNS_BESIDE } from '../../catalog/files/tests.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { specifiersIn } from '../module-loading.ts';
import { folderOf } from '../modules/folders.ts';
import { loadingEdit } from './loaded.ts';
import { fillsEnvironment, programEnvironment } from './program-environment.ts';
import { isScript } from './script.ts';
import { startsFilled } from './filling/started-filled.ts';
import type { Edit } from '../../types.ts';

/** How variables get into a process. */
export interface Way {
  /** A file of variables is read before the code, so that whoever fills in that file has set them. */
  readonly isFilled: boolean;
  /** The edit that fills it, where nothing does yet and the package has what it takes. */
  readonly loading?: Edit;
}

const RELATIVE = /^\.{1,2}\//;

/** How variables get into the process that runs the code of `facts`. */
export function wayOf(facts: Facts): Way {
  const { file, fixing, parsed } = facts;
  const { filling } = programEnvironment(fixing.program);
  if (fillsEnvironment(file.text)) return { isFilled: true };
  const imported = specifiersIn(parsed.tree).filter((specifier) => RELATIVE.test(specifier));
  if (filling.length > 0 && imported.some((specifier) => filling.includes(fixing.moduleFile?.(specifier) ?? ''))) return { isFilled: true };
  if (startsFilled(file.path, fixing.manifest ?? '', isScript(facts))) return { isFilled: true };
  const loading = loadingEdit({ path: file.path, text: file.text, tree: parsed.tree }, fixing);
  if (loading) return { isFilled: true, loading };
  const own = fixing.packageFolder ?? folderOf(file.path);
  const isOfProgram = !isScript(facts) || imported.length > 0;
  if (isOfProgram && filling.some((path) => path.startsWith(own) && !RUNS_BESIDE.test(path.slice(own.length)))) return { isFilled: true };
  // Where the files of the program are not known, its dependency on such a package is the only evidence.
  return { isFilled: isOfProgram && (fixing.program?.files.length ?? 0) === 0 && /"dotenv"\s*:/.test(fixing.manifest ?? '') };
}
