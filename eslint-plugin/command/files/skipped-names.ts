/** Whether a file or folder is the project's own code, judged by its name. */
import { dataLanguageOf, EXTENSIONS, isWrittenByTool, MARKUP_EXTENSIONS, PAGE_EXTENSIONS } from '../../../core/index.ts';
import type { SkipReason } from '../texts.ts';

/** Never entered: installed packages and version control. A path below one may be given explicitly. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

const VENDORED_FOLDERS = new Set(['third_party', 'bower_components', 'jspm_packages', 'miniprogram_npm', '.yarn']);
/** Third-party code, or a project's own code about its suppliers: that depends on where the folder stands. */
const VENDOR_FOLDERS = new Set([
  'vendor',
  'vendors',
  'ueditor',
  'umeditor',
  'kindeditor',
  'ckeditor',
  'tinymce',
  'layui',
  'layui-admin',
  'pdfjs',
]);
const SOURCE_FOLDERS = new Set([
  'src',
  'view',
  'views',
  'page',
  'pages',
  'components',
  'controller',
  'controllers',
  'route',
  'routes',
  'router',
  'service',
  'services',
  'api',
  'apis',
  'store',
  'modules',
  'packages',
]);
const BUNDLED_FOLDERS = new Set([
  'dist',
  '.next',
  '.nuxt',
  '.output',
  '.umi',
  '.umi-production',
  '.svelte-kit',
  '.turbo',
  '.cache',
  '.parcel-cache',
  '.vite',
  '.docusaurus',
  'unpackage',
  'coverage',
  'storybook-static',
  '.angular',
  '.expo',
  '.nyc_output',
  '.playwright-mcp',
  'playwright-report',
  'test-results',
  '.serverless',
  '.vercel',
  '.wrangler',
]);
/**
 * Output folders, by what they contain where the name alone is no evidence: of Maven, Gradle and .NET, and of an exported or bundled site.
 * https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html,
 * https://nextjs.org/docs/app/guides/static-exports
 */
const OUTPUTS: readonly (readonly [folder: RegExp, holds: readonly string[]])[] = [
  [/^target$/, ['classes']],
  [/^target$/, ['maven-archiver']],
  [/^build$/, ['classes']],
  [/^build$/, ['intermediates']],
  [/^build$/, ['asset-manifest.json']],
  [/^(?:build|out)$/, ['index.html', '_next']],
  [/^(?:build|out)$/, ['index.html', 'assets']],
  [/^(?:build|out)$/, ['index.html', 'static']],
];

/** Images, fonts, archives, styles and the like: nothing that anyone expects to be scanned, so not counted. */
const ASSETS = new Set(
  (
    'png jpg jpeg gif svg ico webp avif bmp tif tiff psd ai eps cur woff woff2 ttf otf eot mp3 mp4 wav ogg webm ' +
    'mov avi m4a flac pdf doc docx xls xlsx ppt pptx zip gz tgz tar rar 7z jar ' +
    'exe dll so dylib bin wasm css scss sass less styl stylus postcss mdx log ' +
    'lock map snap patch diff crt db sqlite csv tsv wxss acss ttss qss jxss'
  ).split(' '),
);
const isReadable = new Set([...EXTENSIONS, ...MARKUP_EXTENSIONS, ...PAGE_EXTENSIONS]);

/** Why files below a folder are skipped. `names`: the folders from the given one down to this one. */
export function folderReason(names: readonly string[]): SkipReason | undefined {
  const lower = names.map((name) => name.toLowerCase());
  const name = lower.at(-1) ?? '';
  if (VENDORED_FOLDERS.has(name) || (VENDOR_FOLDERS.has(name) && !lower.some((one) => SOURCE_FOLDERS.has(one)))) return 'vendored';
  return BUNDLED_FOLDERS.has(name) ? 'bundled' : undefined;
}

/** Why the files of a folder are skipped, by what else it contains: only tools write such folders. */
export function outputReason(name: string, held: readonly string[]): SkipReason | undefined {
  return OUTPUTS.some(([folder, holds]) => folder.test(name.toLowerCase()) && holds.every((one) => held.includes(one)))
    ? 'bundled'
    : undefined;
}

/** Why a folder is skipped, by what stands beside it: a browser puts the parts of a page that it saves into `page_files`, beside `page.html`. */
export function savedPageReason(name: string, beside: readonly string[]): SkipReason | undefined {
  const page = /^(.+)_files$/.exec(name)?.[1];
  return page !== undefined && beside.some((one) => one === `${page}.html` || one === `${page}.htm`) ? 'vendored' : undefined;
}

/**
 * Files that suppliers publish to be copied into a project: maps (https://lbs.amap.com/api/wx/summary,
 * https://lbs.qq.com/miniProgram/jsSdk/jsSdkGuide/jsSdkOverview, https://lbsyun.baidu.com/index.php?title=wxjsapi), object storage
 * (https://github.com/tencentyun/cos-wx-sdk-v5), WeChat's pages
 * (https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html), jQuery.
 */
const VENDORED_FILES =
  /^(?:amap-wx|qqmap-wx-jssdk|bmap-wx|cos-(?:wx|js)-sdk-v\d|jweixin(?:-module)?|weixin-js-sdk|jquery)(?:[-.]?v?\d[\d.]*)?\.js$/i;

/** Why a file of this name is skipped. */
export function fileReason(name: string): SkipReason | undefined {
  if (/[.-]min\.[cm]?js$/i.test(name)) return 'minified';
  if (VENDORED_FILES.test(name)) return 'vendored';
  return /[.-](?:bundle|umd|iife|global\.prod)\.[cm]?js$|^chunk-vendors\b.*\.js$/i.test(name) ? 'bundled' : undefined;
}

/** Whether PI Guard reads files of this name; `'asset'` for files that no one expects it to. */
export function languageKind(name: string): 'read' | 'asset' | 'other' {
  const extension = extensionOf(name);
  if (isReadable.has(extension) || dataLanguageOf(name) !== undefined) return 'read';
  if (isWrittenByTool(name)) return 'asset';
  return extension === '' || ASSETS.has(extension) ? 'asset' : 'other';
}

/** Ending of a file's name without dot, in lower case; empty for `README` and `.gitignore`. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
