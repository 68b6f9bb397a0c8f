/** Variables of running code, innermost first. */
import type { MaskScope } from '../scope.ts';
import type { Value } from './values.ts';

export class Environment {
  private readonly variables = new Map<string, Value>();

  /** That of the surrounding function: where `var` declares. */
  readonly ofFunction: Environment;

  /** `scope` resolves the names that no surrounding function declares. */
  constructor(
    readonly scope: MaskScope,
    private readonly outer?: Environment,
    ofFunction?: Environment,
  ) {
    this.ofFunction = ofFunction ?? this;
  }

  inner(): Environment {
    return new Environment(this.scope, this, this.ofFunction);
  }

  innerOfFunction(): Environment {
    return new Environment(this.scope, this);
  }

  declare(name: string, value: Value): void {
    this.variables.set(name, value);
  }

  has(name: string): boolean {
    return this.variables.has(name) || (this.outer?.has(name) ?? false);
  }

  get(name: string): Value {
    return this.variables.has(name) ? this.variables.get(name) : this.outer?.get(name);
  }

  /** Assigns to a declared variable; false when there is none. */
  assign(name: string, value: Value): boolean {
    if (!this.variables.has(name)) return this.outer?.assign(name, value) ?? false;
    this.variables.set(name, value);
    return true;
  }
}
