/** Repairs for whole objects: mask the known fields, or keep an id, a length, the names of the fields. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import type { Facts } from '../facts/facts.ts';
import type { SourceHit } from '../facts/value.ts';
import type { Fix, Node } from '../types.ts';
import { HIDDEN_TEXT, maskFunctionOf } from './mask-functions.ts';
import { isRepeatable, replaceExpression, textOf } from './replace.ts';
import { planMaskImport } from './mask-import.ts';
import { projectMaskerOf } from './project-maskers.ts';
import { lastName, unwrap } from '../facts/tree.ts';

interface Placed {
  readonly source: SourceHit;
  readonly node: Node;
}

const ANSWERS = /^(?:res|result|results|resp|response|data|ret|body|payload|rows|params|options|query|form|formData)$|(?:Res|Result|Response|Form|Params|Data)$/;

/** Fixes of a finding whose value is an object that holds personal fields. */
export function objectFixes(facts: Facts, targets: readonly Placed[]): Fix[] {
  const nodes = [...new Set(targets.map(({ node }) => insideSerializer(unwrap(node))))];
  const [node] = nodes;
  if (nodes.length !== 1 || !node) return [];
  return [maskedFieldsFix(facts, node, targets), reducedFix(facts, node)].filter((fix) => fix !== undefined);
}

/** The object inside `JSON.stringify(…)`: a repair belongs there. */
function insideSerializer(node: Node): Node {
  const argument = node.type === 'CallExpression' && lastName(node.callee) === 'stringify' ? node.arguments[0] : undefined;
  return argument && argument.type !== 'SpreadElement' ? unwrap(argument) : node;
}

/** `{ ...form, phone: maskPhone(form.phone) }` where every personal field is known to be the object's own. */
function maskedFieldsFix(facts: Facts, node: Node, targets: readonly Placed[]): Fix | undefined {
  if (node.type !== 'Identifier' || targets.some(({ source }) => source.kind === PERSON_OBJECT || source.evidence === 'api' || !isOwnField(source))) return undefined;
  const object = textOf(facts.file.text, node);
  const imports = new Map<string, { range: { start: number; end: number }; text: string }>();
  const fields = targets.map(({ source }) => {
    const mask = maskFunctionOf(source.kind);
    const field = fieldOf(source);
    const value = `${object}.${field}`;
    const own = mask && projectMaskerOf(facts, source.kind);
    if (own !== undefined) return `${field}: ${own}(${value})`;
    if (!mask || !facts.fixing.canImportMask) return `${field}: ${HIDDEN_TEXT}`;
    const plan = planMaskImport(facts, mask.name);
    for (const edit of plan.edits) imports.set(edit.text, edit);
    return `${field}: ${plan.local}(${value})`;
  });
  if (imports.size > 1) return undefined;
  return {
    title: { en: 'Mask the personal fields of the object', 'zh-CN': '对对象中的个人信息字段脱敏' },
    safety: 'review',
    edits: [...imports.values(), replaceExpression(node, `{ ...${object}, ${[...new Set(fields)].join(', ')} }`)],
  };
}

/** A field that stands directly in the object: its name is a plain identifier declared in a literal or a type. */
function isOwnField(source: SourceHit): boolean {
  if (source.path && source.path.length !== 1) return false;
  return /^[a-z_$][\w$]*$/i.test(fieldOf(source)) && (source.evidence === 'type' || source.path !== undefined || source.node.parent?.type === 'Property');
}

function fieldOf({ path, name }: SourceHit): string {
  return path?.[0] ?? name;
}

/** An id of a record, the length of a list, the names of an answer's fields. */
function reducedFix(facts: Facts, node: Node): Fix | undefined {
  if (!isRepeatable(node) && node.type !== 'CallExpression') return undefined;
  const object = textOf(facts.file.text, node);
  const name = lastName(node) ?? '';
  if (/(?:s|List|Array|Arr)$/.test(name) && !ANSWERS.test(name)) {
    return { title: { en: 'Keep only the number of entries', 'zh-CN': '只保留条目数量' }, safety: 'review', edits: [replaceExpression(node, `${object}?.length`)] };
  }
  if (node.type === 'CallExpression' || ANSWERS.test(name)) {
    return { title: { en: 'Keep only the names of the fields', 'zh-CN': '只保留字段名' }, safety: 'review', edits: [replaceExpression(node, `Object.keys(${object} ?? {})`)] };
  }
  return { title: { en: 'Keep only the internal id', 'zh-CN': '只保留内部 ID' }, safety: 'review', edits: [replaceExpression(node, `${object}?.id`)] };
}
