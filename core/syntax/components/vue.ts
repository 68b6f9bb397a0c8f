import { NodeTypes, parse, type ElementNode, type RootNode } from '@vue/compiler-dom';
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';
import { findBlocks, type Block } from './blocks.ts';
import { attribute, collectComments, innerRange } from './markup.ts';
import { blankOutside } from '../patch.ts';

/** One script of a component; the range is that of its content. */
export interface ComponentScript {
  readonly range: Range;
  readonly typescript: boolean;
  readonly jsx: boolean;
}

/** The parts of a single-file component that are read. */
export interface Component {
  readonly scripts: readonly ComponentScript[];
  readonly template?: ElementNode;
  /** HTML comments of the markup, for `eslint-disable`. */
  readonly comments: readonly Comment[];
}

/**
 * Splits a `.vue` file into its blocks. Never throws: what cannot be read is left out. When damaged markup swallows
 * scripts, the lines on which blocks begin and end show where they are.
 */
export function readComponent(text: string): Component {
  let isDamaged = false;
  const component = partsOf(parseMarkup(text, () => (isDamaged = true)));
  if (!isDamaged) return component;
  const blocks = findBlocks(text);
  const scripts = blocks.filter((block) => block.tag === 'script' && block.content !== undefined && !block.attributes.has('src'));
  if (scripts.length <= component.scripts.length) return component;
  const template = blocks.find(({ tag }) => tag === 'template');
  const markup = template && partsOf(parseMarkup(blankOutside(text, [template])));
  return { template: markup?.template, comments: markup?.comments ?? [], scripts: scripts.flatMap(toScript) };
}

/**
 * The template of a component whose script another tool has read. What follows the last end of a template, scripts and
 * styles mostly, is not looked at.
 */
export function readTemplateBlock(text: string): ElementNode | undefined {
  const end = text.lastIndexOf('</template');
  return readComponent(end < 0 ? text : text.slice(0, text.indexOf('>', end) + 1 || undefined)).template;
}

function parseMarkup(text: string, onError = () => {}): RootNode {
  return parse(text, { parseMode: 'sfc', comments: true, onError });
}

function partsOf(root: RootNode): Component {
  const scripts: ComponentScript[] = [];
  const comments: Comment[] = [];
  let template: ElementNode | undefined;
  for (const [index, block] of root.children.entries()) {
    if (block.type === NodeTypes.COMMENT) {
      const next = root.children.slice(index).find((child) => child.type === NodeTypes.ELEMENT);
      collectComments([block], (next ?? block).loc.end.offset, comments);
    }
    if (block.type !== NodeTypes.ELEMENT) continue;
    if (block.tag === 'script') {
      const content = innerRange(block);
      if (content && attribute(block, 'src') === undefined)
        scripts.push(...toScript({ content, attributes: new Map([['lang', attribute(block, 'lang') ?? '']]) }));
    } else if (block.tag === 'template' && !template && !/^(?:pug|jade)$/.test(attribute(block, 'lang') ?? '')) {
      template = block;
      collectComments(block.children, block.loc.end.offset, comments);
    }
  }
  return { scripts, template, comments };
}

/** Nothing for the languages that are not read; uni-app's `renderjs` and `wxs` are JavaScript, the `uts` of uni-app x is TypeScript. */
function toScript({ content, attributes }: Pick<Block, 'content' | 'attributes'>): ComponentScript[] {
  const lang = attributes.get('lang') ?? '';
  if (!content || !/^(?:[jt]sx?|javascript|typescript|babel|renderjs|wxs|uts)?$/.test(lang)) return [];
  return [{ range: content, typescript: /^u?t/.test(lang), jsx: /x$/.test(lang) }];
}
