/** How the modules around a file are loaded: what a new import has to look like so that its loader finds the file. */
import { ALIAS_FILES, DENO_FILES, MINI_PROGRAM_CALLS, MINI_PROGRAM_FILES } from '../catalog/files/programs.ts';
import { servedFolders } from '../catalog/platforms/helper-folders.ts';
import { Memo } from '../memo.ts';
import type { ModuleHost } from '../module-types.ts';
import { hasLineLongerThan } from '../scan/long-lines.ts';
import type { Program } from '../types.ts';
import { bordersOf, isWithin, type Borders } from './modules/borders.ts';
import { MAX_FOLDERS, folderOf, folders, readText } from './modules/folders.ts';
import { USES_COMMONJS, importsOrExports, isEsModule } from './modules/module-kind.ts';
import { isTypeScript, languageOf } from '../syntax/languages.ts';
import { staticText } from '../syntax/tree.ts';
import { toSlashes } from '../config/globs.ts';

export interface ModuleLoading {
  /**
   * The folder of the nearest `package.json` with its last separator, or of what is served to pages or deployed below it; the file's own folder where there
   * is none.
   */
  readonly root: string;
  readonly borders: Borders;
  readonly isTypeScript: boolean;
  /** Whether the file is an ES module; else it calls `require`. */
  readonly isModule: boolean;
  /** Extension of a new file beside it, with the dot. */
  readonly extension: string;
  /** What an import writes at the end of that file's name. */
  readonly ending: Ending;
}

/**
 * How the specifier of a script ends: with nothing where a bundler or `require` completes it, with the extension of what a compiler makes of
 * the script, or with its own, as Deno demands.
 */
export type Ending = 'none' | 'compiled' | 'own';

/** Packages that resolve imports without extensions, whatever Node would do. */
const BUNDLERS = new RegExp(
  `"(?:${[
    ...['vite', 'webpack', 'rollup', 'parcel', 'esbuild', 'rspack', '@rsbuild/core', '@rspack/core', 'tsup', 'tsx'],
    ...['next', 'nuxt3?', 'umi', '@umijs/max', 'react-scripts', 'astro', '@sveltejs/kit', '@remix-run/dev'],
    ...['@vue/cli-service', 'vue-tsc', '@angular/cli', '@nestjs/cli', '@tarojs/cli', '@dcloudio/[\\w-]+'],
  ].join('|')})"\\s*:`,
);

/** Reads `package.json`, `deno.json` and `tsconfig.json` above the file through the host; what cannot be read now is taken as missing. */
export function moduleLoading(path: string, text: string, tree: Program, host: ModuleHost): ModuleLoading {
  const own = folderOf(path);
  const root = packageOf(path, host) ?? miniProgramOf(path, host) ?? own;
  const manifest = readText(host, `${root}package.json`);
  const isTyped = isTypeScript(path, text);
  const isNodeModule = /"type"\s*:\s*"module"/.test(manifest) || path.endsWith('.mjs') || path.endsWith('.mts');
  const isModule = isEsModule(path, text, tree);
  const extension = (/\.[cm][jt]s$/.exec(path)?.[0] ?? (isTyped ? '.ts' : '.js')).replace('x', '');
  const borders = bordersOf(path, host);
  const served = (isModule ? servedFolderOf(path, root) : undefined) ?? (borders.own?.startsWith(root) ? borders.own : undefined);
  return { root: served ?? root, borders, isTypeScript: isTyped, isModule, extension, ending: endingHere() };

  function endingHere(): Ending {
    const written = writtenByNeighbours(tree);
    if (isModule && (written === 'own' || (written !== 'none' && (isOfDeno(root, host) || importsAsDeno(tree))))) return 'own';
    // Neither `require` nor a bundler's defaults complete .cjs and .mjs.
    if (/^\.[cm]/.test(extension) || (isModule && (written === undefined ? completesNothing() : written !== 'none'))) return 'compiled';
    return 'none';
  }

  function completesNothing(): boolean {
    if (isTyped) return /"module(?:Resolution)?"\s*:\s*"node(?:next|16|18)"/i.test(readText(host, `${root}tsconfig.json`));
    if (served !== undefined && !BUNDLERS.test(manifest)) return true;
    return isNodeModule && languageOf(path) !== 'vue' && !/\.[jt]sx$/.test(path) && !BUNDLERS.test(manifest);
  }
}

/** Addresses and registries in imports are what Deno alone reads. https://docs.deno.com/runtime/fundamentals/modules/ */
function importsAsDeno(tree: Program): boolean {
  return specifiersIn(tree).some((specifier) => /^(?:https:|npm:|jsr:)/.test(specifier));
}

function isOfDeno(root: string, host: ModuleHost): boolean {
  return DENO_FILES.some((name) => readText(host, root + name) !== '');
}

/** The folder of the nearest `package.json`, or of what Deno has in its place; undefined where there is none. */
function packageOf(path: string, host: ModuleHost): string | undefined {
  return folders(folderOf(path)).find((folder) => ['package.json', ...DENO_FILES].some((name) => host.read(folder + name) !== undefined));
}

/** The folder at the top of a package that a page gets a script from as it stands; undefined for scripts that are none of a page. */
function servedFolderOf(path: string, root: string): string | undefined {
  const separator = root.at(-1) ?? '/';
  return /\.m?js$/.test(path)
    ? servedFolders.map((name) => `${root}${name}${separator}`).find((folder) => path.startsWith(folder))
    : undefined;
}

/** The folder of a mini-program without packages. */
function miniProgramOf(path: string, host: ModuleHost): string | undefined {
  return folders(folderOf(path)).find((folder) => MINI_PROGRAM_FILES.some((name) => host.read(folder + name) !== undefined));
}

/**
 * Whether a file can import another one of the program by its path: `require` of Node reads no TypeScript, and a path out of a package leads
 * nowhere once that is installed elsewhere, nor does one over a border of what is deployed or loaded apart.
 */
export function mayLoad(module: string, path: string, loading: ModuleLoading, host: ModuleHost): boolean {
  const { isTypeScript, isModule, root, borders } = loading;
  if (!isWithin(borders, module)) return false;
  if (/\.[cm]?ts$/.test(module) && !isTypeScript && (!isModule || /\.[cm]js$/.test(path))) return false;
  const own = packageOf(path, host);
  return packageOf(module, host) === own && (root === own || own === undefined || !path.startsWith(root) || module.startsWith(root));
}

/** Longer lines are written by a bundler, and what is loaded with them is settled. */
const LONGEST_LINE = 4999;
/** Pictures and fonts stand in lines as long, in any file. */
const EMBEDDED = /;base64,[\w+/=]{500,}/g;

/** Whether a bundler wrote a text. Each finding of a file queries this, so the last result is memoised. */
export function isBundled(text: string): boolean {
  if (last?.text !== text)
    last = { text, isBundled: hasLineLongerThan(text, LONGEST_LINE) && hasLineLongerThan(text.replace(EMBEDDED, ''), LONGEST_LINE) };
  return last.isBundled;
}

let last: { readonly text: string; readonly isBundled: boolean } | undefined;

/**
 * Whether a file is a module, so that it may import: one that imports, exports or requires already, is written in a language that
 * is always bundled, is named as one, or belongs to a package that is built or run as modules. Anything else may be a script that a page loads, which
 * an import breaks.
 */
export function loadsModules(path: string, text: string, tree: Program, host: ModuleHost): boolean {
  if (isBundled(text)) return false;
  if (/\.(?:[nu]?vue|uts|jsx|[cm][jt]s)$/.test(path) || importsOrExports(tree)) return true;
  if (USES_COMMONJS.test(text) || MINI_PROGRAM_CALLS.test(text)) return true;
  const root = packageOf(path, host);
  const manifest = root === undefined ? '' : readText(host, `${root}package.json`);
  const [, type] = /"type"\s*:\s*"(module|commonjs)"/.exec(manifest) ?? [];
  // Names of a script in TypeScript are those of the whole program, until an import makes a module of it.
  return (
    type === 'module' ||
    (type === undefined && !/\.tsx?$/.test(path) && BUNDLERS.test(manifest) && path.startsWith('src', root?.length ?? 0))
  );
}

/** How the imports of the project's own scripts in a file end; undefined where it has none. */
function writtenByNeighbours(tree: Program): Ending | undefined {
  const specifiers = tree.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration' && /^(?:\.{1,2}|[@~#]|@@)\//.test(statement.source.value) ? [statement.source.value] : [],
  );
  if (specifiers.some((specifier) => /\.[cm]?tsx?$/.test(specifier))) return 'own';
  if (specifiers.some((specifier) => /\.[cm]?js$/.test(specifier))) return 'compiled';
  return specifiers.some((specifier) => !/\.\w+$/.test(specifier)) ? 'none' : undefined;
}

/**
 * How a file imports another of the project: through the short name that its other imports use for that folder
 * (`@/utils/mask`), else by the relative path.
 */
export function specifierOf(target: string, path: string, tree: Program, host: ModuleHost, ending: Ending): string {
  const own = /\.[cm]?[jt]sx?$/.exec(target)?.[0] ?? '';
  const written = ending === 'none' ? '' : ending === 'own' ? own : own.replace('t', 'j').replace('x', '');
  const bare = toSlashes(target).replace(/\.[cm]?[jt]sx?$/, '');
  for (const specifier of specifiersIn(tree)) {
    const prefix = /^(?:[@~#]|@@)\//.exec(specifier)?.[0];
    const resolved = prefix === undefined ? undefined : host.resolve(specifier, path);
    if (prefix === undefined || resolved === undefined) continue;
    const rest = specifier.slice(prefix.length).replace(/\.[cm]?[jt]sx?$|\.vue$/, '');
    const at = toSlashes(resolved).lastIndexOf(`/${rest}`);
    const base = at < 0 ? undefined : toSlashes(resolved).slice(0, at + 1);
    if (base !== undefined && bare.startsWith(base)) return `${prefix}${bare.slice(base.length)}${written}`;
  }
  const relative = relativePath(toSlashes(folderOf(path)), bare);
  const short = relative.startsWith('../'.repeat(FAR)) ? shortNameOf(target, path, host) : undefined;
  return `${short ?? relative}${written}`;
}

/** Folders up from which a short name of the package is easier to read. */
const FAR = 3;
/** Short names of the sources of a package, or of its top. https://www.typescriptlang.org/tsconfig/#paths */
const SHORT_NAMES = ['@/', '~/', '#/', '@@/'] as const;

/** The name of a new script by a short name of the package, by which another script of its folder is found. */
function shortNameOf(target: string, path: string, host: ModuleHost): string | undefined {
  const folder = folderOf(target);
  const beside = host.programFiles?.(path)?.find((file) => folderOf(file) === folder && /\.[cm]?[jt]sx?$/.test(file));
  const root = packageOf(path, host);
  if (beside === undefined || root === undefined) return undefined;
  // Without a configuration, a short name has its meaning by the habit of some tool alone.
  const configured = ALIAS_FILES.map((name) => readText(host, root + name)).join('\n');
  const prefixes = SHORT_NAMES.filter((prefix) => new RegExp(String.raw`["']${prefix.slice(0, -1)}(?:/\*?)?["']\s{0,4}:`).test(configured));
  const withoutEnding = (file: string): string => toSlashes(file).replace(/\.[cm]?[jt]sx?$/, '');
  for (const base of folders(folder).slice(0, MAX_FOLDERS))
    for (const prefix of prefixes)
      if (host.resolve(`${prefix}${withoutEnding(beside.slice(base.length))}`, path) === beside)
        return `${prefix}${withoutEnding(target.slice(base.length))}`;
  return undefined;
}

/** What the imports of a file name, and its calls of `require`. */
export function specifiersIn(tree: Program): readonly string[] {
  return specifiers.of(tree, () => specifiersRead(tree));
}

const specifiers = new Memo<Program, readonly string[]>();

function specifiersRead(tree: Program): readonly string[] {
  return tree.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return [statement.source.value];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ init }) =>
      init?.type === 'CallExpression' && init.arguments[0] ? (staticText(init.arguments[0]) ?? []) : [],
    );
  });
}

function relativePath(folder: string, target: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const up = '../'.repeat(from.length - common);
  return `${up === '' ? './' : up}${to.slice(common).join('/')}`;
}
