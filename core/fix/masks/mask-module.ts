/** The text of a project's own mask file: only the functions it uses, for projects without `pi-guard-mask`. */
import type { MaskSyntax } from '../../fixing.ts';
import type { MaskSource } from './mask-source.ts';
import { maskSources } from './mask-sources.ts';

const HEAD =
  '// 个人信息脱敏函数，取自 pi-guard-mask (MIT)：无法识别的内容一律显示为 ***。\n' +
  '// Masks of personal information, from pi-guard-mask (MIT): what they do not recognise becomes ***.\n';

/**
 * A module that exports the masks called `names` and holds nothing but them and what they need.
 * Lines end with \n; throws when a name is none of the masks.
 */
export function maskModule(names: readonly string[], syntax: MaskSyntax): string {
  return `${HEAD}\n${maskDeclarations(names, syntax)}`;
}

/**
 * Text to append to a mask file so that it exports the masks called `names`; '' when it has them all.
 * `isPresent`: whether the file already has a declaration. They are hoisted or constant, so the end of the file is their place.
 */
export function maskDeclarations(names: readonly string[], syntax: MaskSyntax, isPresent: (name: string) => boolean = () => false): string {
  const wanted = new Set<string>();
  for (const name of names) {
    if (!sourceOf(name)?.isMask) throw new Error(`${name} is no mask of pi-guard-mask.`);
    addWithNeeds(name, wanted);
  }
  return maskSources
    .filter(({ name }) => wanted.has(name) && !isPresent(name))
    .map((source) => declarationText(source, syntax))
    .join('\n');
}

function addWithNeeds(name: string, wanted: Set<string>): void {
  if (wanted.has(name)) return;
  wanted.add(name);
  for (const need of sourceOf(name)?.needs ?? []) addWithNeeds(need, wanted);
}

function sourceOf(name: string): MaskSource | undefined {
  return maskSources.find((source) => source.name === name);
}

function declarationText({ name, isMask, typescript, javascript }: MaskSource, syntax: MaskSyntax): string {
  const text = syntax === 'typescript' ? typescript : (javascript ?? typescript);
  if (!isMask) return `${text}\n`;
  if (syntax === 'cjs') return `${text}\nexports.${name} = ${name};\n`;
  return `${text.replace(/^(?=(?:function|const) )/m, 'export ')}\n`;
}
