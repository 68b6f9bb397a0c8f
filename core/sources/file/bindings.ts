import type { Reference, Scope, ScopeManager as Manager, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { ScopeManager } from '../../types.ts';
import type { TemplatePart } from '../../parsed-file.ts';

export type { Variable };

/**
 * Which variable an identifier means. Works on any ESTree scope manager; undefined means a global, or a name of the
 * surrounding component in a template.
 */
export class Bindings {
  private readonly byIdentifier = new Map<object, Variable | null>();
  private readonly moduleScope: Scope | undefined;

  private declarations: Map<object, Variable> | undefined;
  private lists: Map<object, Variable> | undefined;
  private readonly script: readonly Scope[];
  private hasTemplates = false;

  /** The templates of `markup` are parsed when something stands in none of the script's scopes. */
  constructor(
    scopes: ScopeManager,
    private readonly markup: { readonly templates: readonly TemplatePart[] },
  ) {
    this.script = (scopes as Manager).scopes;
    this.moduleScope =
      this.script.find((scope) => String(scope.type) === 'module') ?? this.script.find(isProgramFunction) ?? this.script[0];
    for (const scope of this.script)
      for (const reference of scope.references) this.byIdentifier.set(reference.identifier, valueOf(reference));
  }

  private lookUp(identifier: object): Variable | null | undefined {
    const known = this.byIdentifier.get(identifier);
    if (known !== undefined || this.hasTemplates) return known;
    this.hasTemplates = true;
    for (const part of this.markup.templates) this.addTemplate(part);
    return this.byIdentifier.get(identifier);
  }

  /** A template's expression sees its own declarations, then what the elements around it introduce, then the script. */
  private addTemplate({ scopes, locals }: TemplatePart): void {
    for (const scope of (scopes as Manager).scopes) {
      for (const { identifier, resolved } of scope.references) {
        const outer = locals.includes(identifier.name) ? undefined : this.topLevel(identifier.name);
        this.byIdentifier.set(identifier, resolved ?? outer ?? null);
      }
    }
  }

  /** The variable that an identifier refers to; undefined for globals, shadowing considered. */
  resolve(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined {
    const known = this.lookUp(identifier);
    const variable = known === undefined ? this.topLevel(identifier.name) : known;
    return variable && variable.defs.length > 0 ? variable : undefined;
  }

  /** Whether an identifier means the global of that name. */
  isGlobal(identifier: TSESTree.Identifier): boolean {
    return this.resolve(identifier) === undefined;
  }

  /** The variable that a declaring identifier (a parameter, the name of a function) introduces. */
  declared(identifier: TSESTree.Identifier): Variable | undefined {
    return this.byDeclaration().get(identifier);
  }

  /** Whether any variable of the file has one of these names. */
  declaresAny(names: ReadonlySet<string>): boolean {
    for (const { name } of this.byDeclaration().values()) if (names.has(name)) return true;
    return false;
  }

  /** Whether a name at the top of the file is declared in an inner scope as well. */
  isHidden(name: string): boolean {
    const top = this.topLevel(name);
    return top !== undefined && [...this.byDeclaration().values()].some((other) => other !== top && other.name === name);
  }

  /** Whether another variable of the same name is what a part of the file sees instead. */
  isShadowedAt(variable: Variable, { range }: { readonly range: readonly [number, number] }): boolean {
    return [...new Set(this.byDeclaration().values())].some(
      (other) =>
        other !== variable &&
        other.name === variable.name &&
        other.scope !== variable.scope &&
        other.scope.block.range[0] <= range[0] &&
        range[1] <= other.scope.block.range[1],
    );
  }

  /** What `arguments` stands for in a function, when it is used there. */
  argumentsOf(fn: object): Variable | undefined {
    return this.argumentLists().get(fn);
  }

  private argumentLists(): ReadonlyMap<object, Variable> {
    if (!this.lists) {
      this.lists = new Map();
      for (const scope of this.script) {
        const list = String(scope.type) === 'function' ? scope.set.get('arguments') : undefined;
        if (list && list.defs.length === 0 && list.references.length > 0) this.lists.set(scope.block, list);
      }
    }
    return this.lists;
  }

  private byDeclaration(): Map<object, Variable> {
    if (!this.declarations) {
      this.declarations = new Map();
      for (const scope of [...this.script, ...this.markup.templates.flatMap((part) => (part.scopes as Manager).scopes)]) {
        // The name of a class stands in its own scope as well; the one around it comes first, and is what others see.
        for (const variable of scope.variables)
          for (const { name } of variable.defs) if (!this.declarations.has(name)) this.declarations.set(name, variable);
      }
    }
    return this.declarations;
  }

  /** All variables of the module's own scope. */
  topLevelVariables(): readonly Variable[] {
    return this.moduleScope?.variables ?? [];
  }

  /** A variable of the module's own scope by name: what a template sees of its script. */
  topLevel(name: string): Variable | undefined {
    return this.moduleScope?.set.get(name);
  }
}

/** At the top of a script ESLint takes a type for the value of the same name. */
function valueOf({ isValueReference, resolved }: Reference): Variable | null {
  return isValueReference && resolved?.defs.length && resolved.defs.every(({ type }) => String(type) === 'Type') ? null : resolved;
}

/** The function that ESLint puts around a CommonJS file. */
function isProgramFunction(scope: Scope): boolean {
  return String(scope.type) === 'function' && scope.block.type === 'Program';
}
