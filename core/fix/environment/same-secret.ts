/** The other places of a program that have the same secret: one that stayed would be in use, or wrong, after the secret has been changed. */
import { credentialName } from '../../secrets/names/credential-name.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { parseFile } from '../../syntax/index.ts';
import { keyName, lastName, rangeOf, walk } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';
import { requiredVariable } from './refusal.ts';

/** A secret that is as long stands for the same thing wherever it stands. */
const LEAST_DISTINCT = 16;
/** Changes in more files than this are no repair of one finding. */
const MAX_FILES = 5;
/** Scripts that may run on a server; others hold markup, which users receive. */
const SERVER_SCRIPT = /(?<!\.(?:test|spec|config|d))\.[cm]?[jt]s$/;

/** Parents in whose place of the value any expression may stand. */
const HOLDERS = new Set(['Property', 'PropertyDefinition', 'VariableDeclarator', 'CallExpression', 'NewExpression']);

export interface SameSecret {
  /** Edits of other files that read it from the variable too. */
  readonly edits: readonly Edit[];
  /** Ends of the paths of those files. */
  readonly changed: readonly string[];
  /** Of files that have it and are not changed. */
  readonly left: readonly string[];
}

const NOWHERE: SameSecret = { edits: [], changed: [], left: [] };

/** The other literals of the file that are the secret of `literal`. */
export function sameSecretsBeside(facts: Facts, literal: Node): Node[] {
  return literal.type === 'Literal' && typeof literal.value === 'string'
    ? secretsIn(facts, facts.parsed.tree, literal.value).filter((other) => other !== literal)
    : [];
}

/** Where other files of the program have the secret of `literal`, and edits that read it from the variable `name`. */
export function sameSecretElsewhere(facts: Facts, literal: Node, name: string): SameSecret {
  const { program, isServerPackage } = facts.fixing;
  if (!program || literal.type !== 'Literal' || typeof literal.value !== 'string') return NOWHERE;
  const secret = literal.value;
  const edits: Edit[] = [];
  const changed: string[] = [];
  const left: string[] = [];
  for (const file of program.files) {
    const text = file === facts.file.path ? undefined : program.textOf(file);
    if (!text?.includes(secret)) continue;
    const found = secretsIn(facts, parseFile(file, text).tree, secret);
    if (found.length === 0) continue;
    const mayChange = facts.fixing.otherText?.(file) !== undefined && SERVER_SCRIPT.test(file);
    const runsThere = isServerPackage === true || text.includes('process.env');
    const shown = file.split(/[/\\]/).slice(-2).join('/');
    if (!mayChange || !runsThere) {
      left.push(shown);
      continue;
    }
    changed.push(shown);
    edits.push(...editsOf(text, found, name).map((edit) => ({ ...edit, file })));
  }
  return changed.length > MAX_FILES ? { edits: [], changed: [], left: [...changed, ...left] } : { edits, changed, left };
}

/** Edits that read each of these literals of one text from a variable, with one check where they stand one after the other. */
export function editsOf(text: string, literals: readonly Node[], name: string): Edit[] {
  const sorted = [...literals].sort((a, b) => a.range[0] - b.range[0]);
  let isChecked = false;
  return sorted.flatMap((literal) => {
    const edits = requiredVariable(text, literal, rangeOf(literal), name);
    const kept = edits.filter(({ range }) => range.start < range.end || !isChecked);
    isChecked ||= isOfModule(literal) && edits.length > 1;
    return kept;
  });
}

/** Whether the statement of an expression is one of the module: what is checked there holds below it. */
function isOfModule(node: Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'Program') return true;
    if (outer.type === 'BlockStatement' || outer.type === 'PropertyDefinition') return false;
  }
  return false;
}

function secretsIn(facts: Facts, tree: Node, secret: string): Node[] {
  const found: Node[] = [];
  walk(tree, (node) => {
    if (
      node.type === 'Literal' &&
      node.value === secret &&
      isPlace(node) &&
      (secret.length >= LEAST_DISTINCT || isNamedSecret(facts, node))
    )
      found.push(node);
  });
  return found;
}

function isPlace(literal: Node): boolean {
  const { parent } = literal;
  if (parent?.type === 'AssignmentExpression') return parent.operator === '=' && parent.right === literal;
  if (parent?.type === 'Property') return parent.value === literal && parent.parent.type === 'ObjectExpression';
  return parent !== undefined && HOLDERS.has(parent.type);
}

/** Whether what a literal is given to is called a credential. */
function isNamedSecret({ vocabulary }: Facts, { parent }: Node): boolean {
  const name =
    parent?.type === 'Property' || parent?.type === 'PropertyDefinition'
      ? keyName(parent.key, parent.computed)
      : parent?.type === 'VariableDeclarator'
        ? lastName(parent.id)
        : parent?.type === 'AssignmentExpression'
          ? lastName(parent.left)
          : undefined;
  return name !== undefined && credentialName({ name, owners: [], beside: [], as: 'given' }, vocabulary) !== undefined;
}
