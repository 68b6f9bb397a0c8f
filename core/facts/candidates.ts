import type { TSESTree } from '@typescript-eslint/types';
import { isCodeAttribute } from '../catalog/code-components.ts';
import type { ParsedFile } from '../types.ts';
import { MarkupCandidates } from './markup-candidates.ts';
import { keyName, memberName, unwrap, walk } from './tree.ts';

/** Everything one walk over a file collects; rules and flow ask for nothing else of the tree. */
export interface Candidates {
  readonly calls: readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly declarators: readonly TSESTree.VariableDeclarator[];
  readonly properties: readonly (TSESTree.Property | TSESTree.PropertyDefinition)[];
  /** String literals and templates, texts of JSX excluded. */
  readonly strings: readonly (TSESTree.Literal | TSESTree.TemplateLiteral)[];
  readonly concatenations: readonly TSESTree.BinaryExpression[];
  readonly defaults: readonly TSESTree.AssignmentPattern[];
  /** What is thrown. */
  readonly thrown: readonly TSESTree.Expression[];
  /** Values assigned to `this.x` (also through `that`, `self` …) and to plain members, by property name. */
  readonly memberWrites: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** Calls of methods by name: `x.save(…)` under `save`. */
  readonly methodCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** Calls of plain names in the script: `commit(…)` under `commit`. */
  readonly plainCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** JSX elements by the name of their component or tag. */
  readonly elements: ReadonlyMap<string, readonly TSESTree.JSXOpeningElement[]>;
  /** What components show as QR or bar codes, in markup and JSX. */
  readonly codes: readonly TSESTree.Node[];
  /** Calls of plain names in template expressions: `@click="save(user)"` under `save`. */
  readonly templateCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** Identifiers of template expressions: they mean names of the component. */
  readonly templateNames: ReadonlySet<TSESTree.Identifier>;
  readonly markup: MarkupCandidates;
  /** Comments of the script in order of position. */
  readonly comments: readonly TSESTree.Comment[];
  /** Methods and function-valued properties by name. */
  readonly methods: ReadonlyMap<string, readonly (TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition)[]>;
}

/** Walks the script and the template expressions once. */
export function collectCandidates(file: ParsedFile): Candidates {
  const calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const declarators: TSESTree.VariableDeclarator[] = [];
  const properties: (TSESTree.Property | TSESTree.PropertyDefinition)[] = [];
  const strings: (TSESTree.Literal | TSESTree.TemplateLiteral)[] = [];
  const concatenations: TSESTree.BinaryExpression[] = [];
  const defaults: TSESTree.AssignmentPattern[] = [];
  const thrown: TSESTree.Expression[] = [];
  const memberWrites = new Map<string, TSESTree.AssignmentExpression[]>();
  const methodCalls = new Map<string, TSESTree.CallExpression[]>();
  const methods = new Map<string, (TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition)[]>();

  const plainCalls = new Map<string, TSESTree.CallExpression[]>();
  const elements = new Map<string, TSESTree.JSXOpeningElement[]>();
  const templateCalls = new Map<string, TSESTree.CallExpression[]>();
  const templateNames = new Set<TSESTree.Identifier>();

  const codes: TSESTree.Node[] = file.templates.flatMap(({ role, tag, name, tree: { body: [shown] } }) => (role === 'bound' && shown?.type === 'ExpressionStatement' && isCodeAttribute(tag, name) ? [shown.expression] : []));
  const markup = new MarkupCandidates(file);

  for (const tree of [file.tree, ...file.templates.map((part) => part.tree)]) {
    const isTemplate = tree !== file.tree;
    walk(tree, (node) => {
      switch (node.type) {
        case 'Identifier':
          if (isTemplate) templateNames.add(node);
          break;
        case 'CallExpression': {
          calls.push(node);
          const callee = unwrap(node.callee);
          if (callee.type === 'MemberExpression') append(methodCalls, memberName(callee), node);
          else if (callee.type === 'Identifier') append(isTemplate ? templateCalls : plainCalls, callee.name, node);
          break;
        }
        case 'NewExpression':
          calls.push(node);
          break;
        case 'JSXOpeningElement':
          append(elements, elementName(node.name), node);
          addCodes(node, codes);
          break;
        case 'AssignmentExpression': {
          assignments.push(node);
          const target = unwrap(node.left);
          if (target.type === 'MemberExpression') append(memberWrites, memberName(target), node);
          break;
        }
        case 'VariableDeclarator':
          declarators.push(node);
          break;
        case 'MethodDefinition':
          append(methods, keyName(node.key, node.computed), node);
          break;
        case 'PropertyDefinition':
        case 'Property':
          properties.push(node);
          if (node.value?.type.includes('Function')) append(methods, keyName(node.key, node.computed), node);
          break;
        case 'Literal':
          if (typeof node.value === 'string') strings.push(node);
          break;
        case 'TemplateLiteral':
          strings.push(node);
          break;
        case 'BinaryExpression':
          if (node.operator === '+') concatenations.push(node);
          break;
        case 'AssignmentPattern':
          defaults.push(node);
          break;
        case 'ThrowStatement':
          thrown.push(node.argument);
          break;
      }
    });
  }
  return { calls, assignments, declarators, properties, strings, concatenations, defaults, thrown, memberWrites, methodCalls, plainCalls, elements, codes, templateCalls, templateNames, markup, comments: file.tree.comments ?? [], methods };
}

/** `Item` for `<Item>` and for `<Form.Item>`. */
function elementName(name: TSESTree.JSXTagNameExpression): string | undefined {
  if (name.type === 'JSXMemberExpression') return name.property.name;
  return name.type === 'JSXIdentifier' ? name.name : undefined;
}

function addCodes({ name, attributes }: TSESTree.JSXOpeningElement, codes: TSESTree.Node[]): void {
  const tag = elementName(name) ?? '';
  for (const attribute of attributes) {
    if (attribute.type !== 'JSXAttribute' || attribute.value?.type !== 'JSXExpressionContainer' || attribute.value.expression.type === 'JSXEmptyExpression') continue;
    if (typeof attribute.name.name === 'string' && isCodeAttribute(tag, attribute.name.name)) codes.push(attribute.value.expression);
  }
}

function append<T>(map: Map<string, T[]>, name: string | undefined, item: T): void {
  if (name === undefined) return;
  const list = map.get(name);
  if (list) list.push(item);
  else map.set(name, [item]);
}
