/** The language of a file, by the extension of its path. */
export type Language = 'js' | 'jsx' | 'ts' | 'tsx' | 'vue';

const BY_EXTENSION: Readonly<Record<string, Language>> = {
  js: 'jsx',
  cjs: 'jsx',
  mjs: 'jsx',
  jsx: 'jsx',
  ts: 'ts',
  cts: 'ts',
  mts: 'ts',
  tsx: 'tsx',
  vue: 'vue',
  // Pages of uni-app that the platform itself draws, and the scripts and pages of uni-app x: https://doc.dcloud.net.cn/uni-app-x/
  nvue: 'vue',
  uvue: 'vue',
  uts: 'ts',
  // Scripts that the markup of a mini-program calls: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/,
  // https://opendocs.alipay.com/mini/framework/sjs
  wxs: 'jsx',
  sjs: 'jsx',
};

/** Extensions that PI Guard reads, without dot. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** Language of a path, or undefined when PI Guard does not read it. */
export function languageOf(path: string): Language | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : BY_EXTENSION[extension];
}

/** Whether the script of a file has types: by its ending, and in a component by the language of a script. */
export function isTypeScript(path: string, text: string): boolean {
  const language = languageOf(path);
  return language === 'vue' ? /<script[^<>]*\slang=["'](?:tsx?|uts)["']/.test(text) : language === 'ts' || language === 'tsx';
}

/**
 * Whether a text is a component. The path alone is no evidence: other tools pass the script of a `.vue` file, or an
 * expression of its template, under the path of the whole.
 */
export function isComponent(path: string, text: string): boolean {
  return languageOf(path) === 'vue' && (!/^\s*[^\s<]/.test(text) || /^<(?:template|script|style)\b/m.test(text));
}
