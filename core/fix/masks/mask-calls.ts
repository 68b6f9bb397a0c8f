/** Masks of single values inside of a longer repair, such as the copy of a record. */
import type { Facts } from '../../sources/file/facts.ts';
import type { Edit, KindId, Node } from '../../types.ts';
import { mergeInsertions } from '../imports.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import { maskFileEdit } from './mask-file.ts';
import { MASK_PACKAGE, planMaskImport } from './mask-import.ts';
import { projectMaskOf } from './project-maskers.ts';

/** Expressions in place of values of one kind each, by the first mask that the file may use, and the edits that import or add the masks. */
export class MaskCalls {
  private readonly imports = new Map<string, Edit>();
  private readonly written = new Set<string>();

  constructor(private readonly facts: Facts) {}

  /** The call that masks an expression where `at` stands; undefined where an expression of its own has to do. */
  callOf(kind: KindId, expression: string, at: Node): string | undefined {
    const mask = maskFunctionHere(this.facts, kind);
    const known = mask && projectMaskOf(this.facts, kind, at);
    const own = known?.accepts && known;
    const { canImportMask, maskFile } = this.facts.fixing;
    const from = canImportMask ? MASK_PACKAGE : maskFile?.specifier;
    if (!mask || (!own && from === undefined)) return undefined;
    if (!own && !canImportMask) this.written.add(mask.name);
    const { local, edits } = own ?? planMaskImport(this.facts, mask.name, from ?? '');
    for (const edit of edits) this.imports.set(edit.text, edit);
    const isRead = /^[\w$.?!]+$/.test(expression);
    return `${local}(${own?.accepts === 'texts' ? `String(${isRead ? expression : `(${expression})`} ?? '')` : expression})`;
  }

  get edits(): Edit[] {
    const { maskFile } = this.facts.fixing;
    const file = maskFile && this.written.size > 0 ? maskFileEdit(maskFile, [...this.written]) : undefined;
    return [...(file ? [file] : []), ...mergeInsertions([...this.imports.values()])];
  }
}
