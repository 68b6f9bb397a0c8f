import type { TSESTree } from '@typescript-eslint/types';
import { isCodeAttribute } from '../../catalog/platforms/code-components.ts';
import { LINK_ATTRIBUTES, PLACE_PROPERTIES } from '../../catalog/platforms/link-attributes.ts';
import type { Node } from '../../types.ts';
import type { ParsedFile } from '../../parsed-file.ts';
import { byName } from './by-name.ts';
import { columnFields } from './column-fields.ts';
import { MarkupCandidates } from './markup-candidates.ts';
import { childKeys, keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';

/** Everything one walk over a file collects; rules and flow need nothing else of the tree. */
export interface Candidates {
  /** The script. */
  readonly tree: TSESTree.Program;
  readonly calls: readonly (TSESTree.CallExpression | TSESTree.NewExpression)[];
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly declarators: readonly TSESTree.VariableDeclarator[];
  readonly properties: readonly (TSESTree.Property | TSESTree.PropertyDefinition)[];
  /** String literals and templates, texts of JSX excluded. */
  readonly strings: readonly (TSESTree.Literal | TSESTree.TemplateLiteral)[];
  /** Texts of JSX. */
  readonly shownInJsx: readonly TSESTree.JSXText[];
  readonly concatenations: readonly TSESTree.BinaryExpression[];
  readonly defaults: readonly TSESTree.AssignmentPattern[];
  /** Expressions that are cast to a type: `answer.data as Visitor`. */
  readonly casts: readonly Cast[];
  /** What is thrown. */
  readonly thrown: readonly TSESTree.Expression[];
  /** What of the script may name a field: members, patterns and properties of objects; and functions between them. In order. */
  readonly fieldPlaces: readonly FieldPlace[];
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
  /** Places of a router that links lead to, written out or under a name: `:to="{ path, query }"`, `:to="route"`, `to={{ pathname, search }}`. */
  readonly links: readonly (TSESTree.ObjectExpression | TSESTree.Identifier)[];
  /** Calls of plain names in template expressions: `@click="save(user)"` under `save`. */
  readonly templateCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** Identifiers of template expressions: they mean names of the component. */
  readonly templateNames: ReadonlySet<TSESTree.Identifier>;
  readonly markup: MarkupCandidates;
  /** Comments of the script in order of position. */
  readonly comments: readonly TSESTree.Comment[];
  /** Methods and function-valued properties by name. */
  readonly methods: ReadonlyMap<string, readonly (TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition)[]>;
  /** Names of methods and accessors of classes. */
  readonly classMembers: ReadonlySet<string>;
}

export type FieldPlace = TSESTree.MemberExpression | TSESTree.ObjectPattern | TSESTree.Property | FunctionNode;

/** Walks the script and the template expressions once. */
export function collectCandidates(file: ParsedFile): Candidates {
  return new Collected(file);
}

type Cast = TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | TSESTree.TSSatisfiesExpression;
type Member = TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition;

/** What the walk found; indexes by name are built on demand. */
class Collected implements Candidates {
  readonly calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  readonly assignments: TSESTree.AssignmentExpression[] = [];
  readonly declarators: TSESTree.VariableDeclarator[] = [];
  readonly properties: (TSESTree.Property | TSESTree.PropertyDefinition)[] = [];
  readonly strings: (TSESTree.Literal | TSESTree.TemplateLiteral)[] = [];
  readonly shownInJsx: TSESTree.JSXText[] = [];
  readonly concatenations: TSESTree.BinaryExpression[] = [];
  readonly defaults: TSESTree.AssignmentPattern[] = [];
  readonly casts: Cast[] = [];
  readonly thrown: TSESTree.Expression[] = [];
  readonly fieldPlaces: FieldPlace[] = [];
  readonly tree: TSESTree.Program;
  readonly comments: readonly TSESTree.Comment[];
  readonly markup: MarkupCandidates;
  readonly templateNames = new Set<TSESTree.Identifier>();
  readonly classMembers = new Set<string>();
  private readonly members: Member[] = [];
  private readonly openings: TSESTree.JSXOpeningElement[] = [];
  /** How many of the calls are the script's; those of templates follow. */
  private readonly scriptCalls: number;
  private isTemplate = false;
  private known: { -readonly [Name in Named]?: Candidates[Name] } = {};

  constructor(private readonly file: ParsedFile) {
    this.tree = file.tree;
    this.comments = file.tree.comments ?? [];
    this.markup = new MarkupCandidates(file, (tables) => columnFields(tables, this));
    this.visit(file.tree);
    this.scriptCalls = this.calls.length;
    this.isTemplate = true;
    for (const { tree } of file.templates) this.visit(tree);
  }

  get methodCalls(): Candidates['methodCalls'] {
    return (this.known.methodCalls ??= byName(this.calls.filter(isCall), ({ callee }) => methodNameOf(unwrap(callee))));
  }

  get plainCalls(): Candidates['plainCalls'] {
    return (this.known.plainCalls ??= byName(this.calls.slice(0, this.scriptCalls).filter(isCall), plainName));
  }

  get templateCalls(): Candidates['templateCalls'] {
    return (this.known.templateCalls ??= byName(this.calls.slice(this.scriptCalls).filter(isCall), plainName));
  }

  get memberWrites(): Candidates['memberWrites'] {
    return (this.known.memberWrites ??= byName(this.assignments, ({ left }) => methodNameOf(unwrap(left))));
  }

  get methods(): Candidates['methods'] {
    return (this.known.methods ??= byName(this.members.filter(isMethod), ({ key, computed }) => keyName(key, computed)));
  }

  get elements(): Candidates['elements'] {
    return (this.known.elements ??= byName(this.openings, ({ name }) => elementName(name)));
  }

  get codes(): Candidates['codes'] {
    return (this.known.codes ??= [...shownInMarkup(this.file), ...this.openings.flatMap(shownInElement)]);
  }

  get links(): Candidates['links'] {
    return (this.known.links ??= [...boundPlaces(this.file), ...this.openings.flatMap(placesOfElement)]);
  }

  /** Parents are set and types left out as `walk` does; a method of its own, since nothing is done more often. */
  private visit(node: Node): void {
    this.take(node);
    const keys = childKeys(node.type);
    for (let index = 0; index < keys.length; index++) {
      const child = (node as unknown as Record<string, Child>)[keys[index] as string];
      if (child === null || child === undefined) continue;
      if (Array.isArray(child)) {
        for (let at = 0; at < child.length; at++) {
          const item = child[at] as Child;
          if (item) this.visitChild(item as Node, node);
        }
      } else this.visitChild(child as Node, node);
    }
  }

  private visitChild(child: Node & { parent?: Node }, parent: Node): void {
    child.parent ??= parent;
    this.visit(child);
  }

  private take(node: Node): void {
    switch (node.type) {
      case 'Identifier':
        if (this.isTemplate) this.templateNames.add(node);
        break;
      case 'Property':
        if (!this.isTemplate && node.parent.type === 'ObjectExpression') this.fieldPlaces.push(node);
        this.properties.push(node);
        this.members.push(node);
        break;
      case 'PropertyDefinition':
        this.properties.push(node);
        this.members.push(node);
        break;
      case 'MemberExpression':
      case 'ObjectPattern':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        if (!this.isTemplate) this.fieldPlaces.push(node);
        break;
      case 'Literal':
        if (typeof node.value === 'string') this.strings.push(node);
        break;
      case 'CallExpression':
      case 'NewExpression':
        this.calls.push(node);
        break;
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
        this.casts.push(node);
        break;
      case 'VariableDeclarator':
        this.declarators.push(node);
        break;
      case 'AssignmentExpression':
        this.assignments.push(node);
        break;
      case 'TemplateLiteral':
        this.strings.push(node);
        break;
      case 'BinaryExpression':
        if (node.operator === '+') this.concatenations.push(node);
        break;
      case 'MethodDefinition':
        this.members.push(node);
        this.classMembers.add(keyName(node.key, node.computed) ?? '');
        break;
      case 'AssignmentPattern':
        this.defaults.push(node);
        break;
      case 'ThrowStatement':
        this.thrown.push(node.argument);
        break;
      case 'JSXText':
        this.shownInJsx.push(node);
        break;
      case 'JSXOpeningElement':
        this.openings.push(node);
        break;
    }
  }
}

type Named = 'methodCalls' | 'plainCalls' | 'templateCalls' | 'memberWrites' | 'methods' | 'elements' | 'codes' | 'links';
type Child = Node | null | undefined | readonly (Node | null)[];

const FUNCTIONS: ReadonlySet<string> = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'TSEmptyBodyFunctionExpression']);

function isCall(node: TSESTree.CallExpression | TSESTree.NewExpression): node is TSESTree.CallExpression {
  return node.type === 'CallExpression';
}

function isMethod({ type, value }: Member): boolean {
  return type === 'MethodDefinition' || (value !== null && FUNCTIONS.has(value.type));
}

function methodNameOf(node: Node): string | undefined {
  return node.type === 'MemberExpression' ? memberName(node) : undefined;
}

function plainName({ callee }: TSESTree.CallExpression): string | undefined {
  const bare = unwrap(callee);
  return bare.type === 'Identifier' ? bare.name : undefined;
}

function shownInMarkup({ templates }: ParsedFile): Node[] {
  return templates.flatMap(
    ({
      role,
      tag,
      name,
      tree: {
        body: [shown],
      },
    }) => (role === 'bound' && shown?.type === 'ExpressionStatement' && isCodeAttribute(tag, name) ? [shown.expression] : []),
  );
}

function boundPlaces({ templates }: ParsedFile): (TSESTree.ObjectExpression | TSESTree.Identifier)[] {
  return templates.flatMap(
    ({
      role,
      name,
      tree: {
        body: [shown],
      },
    }) =>
      role === 'bound' &&
      LINK_ATTRIBUTES.includes(name) &&
      shown?.type === 'ExpressionStatement' &&
      (shown.expression.type === 'ObjectExpression' || shown.expression.type === 'Identifier')
        ? [shown.expression]
        : [],
  );
}

function placesOfElement({ attributes }: TSESTree.JSXOpeningElement): TSESTree.ObjectExpression[] {
  return attributes.flatMap((item) =>
    item.type === 'JSXAttribute' &&
    PLACE_PROPERTIES.has(String(item.name.name)) &&
    item.value?.type === 'JSXExpressionContainer' &&
    item.value.expression.type === 'ObjectExpression'
      ? [item.value.expression]
      : [],
  );
}

/** `Item` for `<Item>` and for `<Form.Item>`. */
function elementName(name: TSESTree.JSXTagNameExpression): string | undefined {
  if (name.type === 'JSXMemberExpression') return name.property.name;
  return name.type === 'JSXIdentifier' ? name.name : undefined;
}

function shownInElement({ name, attributes }: TSESTree.JSXOpeningElement): Node[] {
  const tag = elementName(name) ?? '';
  return attributes.flatMap((attribute) => {
    if (
      attribute.type !== 'JSXAttribute' ||
      attribute.value?.type !== 'JSXExpressionContainer' ||
      attribute.value.expression.type === 'JSXEmptyExpression'
    )
      return [];
    return typeof attribute.name.name === 'string' && isCodeAttribute(tag, attribute.name.name) ? [attribute.value.expression] : [];
  });
}
