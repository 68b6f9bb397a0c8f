import { CST, Parser } from 'yaml';
import type { Range } from '../../types.ts';
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

type Token = CST.Token | CST.SourceToken;
type Item = CST.BlockMap['items'][number] | CST.FlowCollection['items'][number] | CST.BlockSequence['items'][number];

const NO_TEXT = /^(?:~|null|true|false|yes|no|on|off|[-+]?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?|[-+]?\.\d+|0x[\da-f]+)?$/i;
/** Tags of the language itself; others make a value a reference or an envelope. */
const PLAIN_TAG = /^!!|^!<tag:yaml\.org|^!$/;

/**
 * Reads YAML from its concrete syntax, which exists for every text: templates of Helm and half-written files give the
 * entries that can be recognised. Aliases lead nowhere: what they repeat is read at its anchor.
 */
export function readYaml(text: string): Reading & { readonly isWhole: boolean } {
  const reader = new Reader(text);
  for (const token of new Parser().parse(withoutTemplates(text))) reader.top(token);
  return { entries: reader.entries, comments: reader.comments, isWhole: reader.isWhole };
}

const FILLING = '\uE000';

/** Actions of templates are no YAML: those on lines of their own become blanks, others letters, so that every offset stays. */
function withoutTemplates(text: string): string {
  if (!text.includes('{{')) return text;
  const blank = text.replace(/^[^\S\r\n]*(?:\{\{(?:[^{}\r\n]|\{(?!\{)|\}(?!\}))*\}\}[^\S\r\n]*)+$/gm, (line) => ' '.repeat(line.length));
  return blank.replace(/\{\{(?:[^{}\r\n]|\{(?!\{)|\}(?!\}))*\}\}/g, (action) => FILLING.repeat(action.length));
}

class Reader {
  readonly entries: Entry[] = [];
  readonly comments: Comment[] = [];
  /** False when brackets stay open or close nothing: then little is sure about what they hold. */
  isWhole = true;
  private document = 0;
  private parents = 0;

  constructor(private readonly text: string) {}

  top(token: Token): void {
    if (token.type === 'document') {
      const tags = this.marks(token.start);
      this.value(token.value, { path: [], parent: -1, tags });
      if (token.end) this.marks(token.end);
      this.document++;
    } else if (token.type === 'comment') this.comment(token);
    else if (token.type === 'error') this.isWhole = false;
    else if ('end' in token && token.end) this.marks(token.end);
  }

  private value(token: Token | null | undefined, place: { path: Entry['path']; keyRange?: Range; parent: number; tags: boolean }): void {
    switch (token?.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar': {
        if (token.end) this.marks(token.end);
        const { value } = CST.resolveAsScalar(token, false, () => undefined);
        const isPlain = token.type === 'scalar';
        this.add(value, { start: token.offset, end: token.offset + token.source.length }, !isPlain || !NO_TEXT.test(value), place);
        break;
      }
      case 'block-scalar': {
        this.marks(token.props);
        const { value } = CST.resolveAsScalar(token, false, () => undefined);
        const last = token.props.at(-1);
        const start = last ? last.offset + ('source' in last ? last.source.length : 0) : token.offset;
        const indent = token.source.length - token.source.trimStart().length;
        this.add(value, { start: start + indent, end: Math.max(start + indent, start + token.source.trimEnd().length) }, true, place);
        break;
      }
      case 'block-map':
      case 'flow-collection':
      case 'block-seq':
        this.collection(token, place);
        break;
      case 'alias':
        if (token.end) this.marks(token.end);
        break;
    }
  }

  private collection(
    token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
    { path, tags }: { path: Entry['path']; tags: boolean },
  ): void {
    const parent = this.parents++;
    const isList = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.source === '[');
    if (token.type === 'flow-collection') {
      this.marks(token.end);
      if (!token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')) this.isWhole = false;
    }
    let index = 0;
    for (const item of token.items as Item[]) {
      const own = this.marks(item.start) || tags;
      const key = 'key' in item ? item.key : undefined;
      const ownTags = ('sep' in item && item.sep ? this.marks(item.sep) : false) || own;
      if (isList && !key) {
        if (item.value) this.value(item.value, { path: [...path, index++], parent, tags: ownTags });
        continue;
      }
      const name = key && CST.isScalar(key) && key.type !== 'alias' ? CST.resolveAsScalar(key, false, () => undefined) : undefined;
      if (key && !name) this.value(key, { path, parent, tags: ownTags });
      const keyRange = key && name && 'source' in key ? { start: key.offset, end: key.offset + key.source.length } : undefined;
      if (item.value) this.value(item.value, { path: [...path, name?.value ?? ''], keyRange, parent, tags: ownTags });
    }
  }

  private add(
    value: string,
    valueRange: Range,
    isText: boolean,
    { path, keyRange, parent, tags }: { path: Entry['path']; keyRange?: Range; parent: number; tags: boolean },
  ): void {
    const written = value.includes(FILLING) ? this.text.slice(valueRange.start, valueRange.end) : value;
    if (written !== '' && !tags) this.entries.push({ path, keyRange, value: written, valueRange, isText, parent, document: this.document });
  }

  /** Collects comments; true when a tag makes what follows something else than a value. */
  private marks(tokens: readonly Token[]): boolean {
    let isTagged = false;
    for (const token of tokens) {
      if (token.type === 'comment') this.comment(token);
      else if (token.type === 'tag' && !PLAIN_TAG.test(token.source)) isTagged = true;
    }
    return isTagged;
  }

  private comment({ offset, source }: { readonly offset: number; readonly source: string }): void {
    this.comments.push({ syntax: 'hash', text: source.slice(1), range: { start: offset, end: offset + source.length } });
  }
}
