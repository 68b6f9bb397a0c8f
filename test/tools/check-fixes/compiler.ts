/** What TypeScript's compiler says of one file, with the types of the modules that it imports directly and of Vue's and React's state. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ModuleHost } from '../../../core/index.ts';
import { root } from '../paths.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, moduleDetection: ts.ModuleDetectionKind.Force,
  allowJs: true, checkJs: true, strict: true, noImplicitAny: false, noEmit: true, skipLibCheck: true, jsx: ts.JsxEmit.Preserve, types: [], allowImportingTsExtensions: true, experimentalDecorators: true,
};
/** Modules that repairs import, which packages name and checkouts have not installed, and those whose types show a form. */
const STUBS = '/stubs.d.ts';
const STUB_TEXT = `
declare module 'vue' {
  export interface Ref<T> { value: T }
  export function ref<T>(value: T): Ref<T>; export function ref<T>(): Ref<T | undefined>;
  export function shallowRef<T>(value: T): Ref<T>; export function reactive<T extends object>(value: T): T; export function readonly<T>(value: T): T;
  export function toRaw<T>(value: T): T; export function computed<T>(get: () => T): { readonly value: T };
}
declare module 'react' {
  export function useState<T>(value: T | (() => T)): [T, (value: T) => void]; export function useState<T>(): [T | undefined, (value: T) => void];
  export function useRef<T>(value: T): { current: T };
}
declare module 'dotenv'; declare module 'dotenv/config'; declare module 'path';
declare const __dirname: string;
declare const console: { [name: string]: (...values: unknown[]) => void };
declare function require(name: string): any;
declare function getApp(): any;
declare const process: { env: Record<string, string | undefined>; [name: string]: any };
`;

/** A file as the compiler saw it. */
export interface Compiled {
  readonly checker: ts.TypeChecker;
  readonly source: ts.SourceFile;
  /** Each problem as its number and message, once for each place. */
  readonly problems: readonly string[];
}

const libraries = new Map<string, ts.SourceFile | undefined>();
const folder = join(root, 'node_modules/typescript/lib');
let last: ts.Program | undefined;

/** Compiles a script or the script of a component; undefined for other files. `files` are texts laid over the disk. */
export function compile(path: string, text: string, host: ModuleHost, files: ReadonlyMap<string, string>): Compiled | undefined {
  const script = scriptOf(path, text);
  if (!script) return undefined;
  const main = script.name;
  const source = ts.createSourceFile(main, script.text, ts.ScriptTarget.ES2022, true);
  const program = ts.createProgram({ rootNames: [main, STUBS], options: OPTIONS, host: compilerHost(main, path, source, host, files), ...(last && { oldProgram: last }) });
  last = program;
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  const checker = program.getTypeChecker();
  return { checker, source, problems: diagnostics.map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`) };
}

/** Problems of `after` that `before` has not: what the code does already it may do once more. */
export function newProblems(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return after.filter((problem) => !known.has(problem));
}

/** The script in which offsets are those of the file: all but the script blocks of a component become blanks. */
export function scriptOf(path: string, text: string): { readonly name: string; readonly text: string } | undefined {
  if (/\.[cm]?[jt]sx?$/.test(path)) return { name: path, text };
  if (!path.endsWith('.vue')) return undefined;
  const blank = (part: string): string => part.replace(/[^\r\n]/g, ' ');
  let result = '';
  let at = 0;
  for (const match of text.matchAll(/(<script\b[^<>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1] ?? '').length;
    result += blank(text.slice(at, start)) + (match[2] ?? '');
    at = start + (match[2] ?? '').length;
  }
  const extension = /<script[^<>]*\slang=["'](tsx?|jsx)["']/.exec(text)?.[1] ?? 'js';
  return { name: `${path}.${extension}`, text: result + blank(text.slice(at)) };
}

function compilerHost(main: string, path: string, source: ts.SourceFile, host: ModuleHost, files: ReadonlyMap<string, string>): ts.CompilerHost {
  const fileOf = (name: string): ts.SourceFile | undefined => {
    if (name === main) return source;
    const written = files.get(name);
    if (written !== undefined) return ts.createSourceFile(name, written, ts.ScriptTarget.ES2022, true);
    if (!libraries.has(name)) libraries.set(name, readSource(name));
    return libraries.get(name);
  };
  return {
    getSourceFile: fileOf,
    getDefaultLibFileName: () => join(folder, 'lib.es2022.d.ts'),
    getDefaultLibLocation: () => folder,
    fileExists: (name) => fileOf(name) !== undefined,
    readFile: (name) => fileOf(name)?.text,
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    resolveModuleNameLiterals: (literals, containing) => literals.map(({ text }) => ({ resolvedModule: moduleAt(text, containing) })),
  };

  function moduleAt(specifier: string, containing: string): ts.ResolvedModuleFull | undefined {
    if (specifier === 'pi-guard-mask') return { resolvedFileName: join(root, 'core/mask/index.ts'), extension: ts.Extension.Ts };
    const found = containing === main ? host.resolve(specifier, path) : containing.startsWith(join(root, 'core/mask')) ? join(root, 'core/mask', specifier) : undefined;
    const extension = found === undefined || found.includes('node_modules') ? undefined : /\.d\.ts$|\.[cm]?[jt]sx?$/.exec(found)?.[0];
    return found === undefined || extension === undefined ? undefined : { resolvedFileName: found, extension };
  }
}

function readSource(name: string): ts.SourceFile | undefined {
  if (name === STUBS) return ts.createSourceFile(name, STUB_TEXT, ts.ScriptTarget.ES2022, true);
  return existsSync(name) ? ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2022, true) : undefined;
}
