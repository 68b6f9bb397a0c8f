/** What calls of libraries throw, or reject with, by the rows of their models. */
import type { TSESTree } from '@typescript-eslint/types';
import { ANY } from '../../graph/access-path.ts';
import type { Flow } from '../../models/match.ts';
import type { Step } from '../../models/place.ts';
import type { Cell, Frame } from '../facts.ts';
import type { Solving } from '../solving.ts';
import { siteOf, standIn } from './partial-calls.ts';
import { keysAt, type ModelledCall } from './row-places.ts';
import { eachModel, freshField, readAll } from './rows.ts';

/** Adds to a cell the values that a call throws, or rejects with, according to its models. */
export function thrownByModels(engine: Solving, node: TSESTree.CallExpression | TSESTree.NewExpression, frame: Frame, into: Cell): void {
  eachModel(engine, node, frame, isThrown, (call) => {
    for (const flow of call.model.flows) {
      for (const steps of thrownPlaces(flow)) {
        if (steps.length > 1) engine.solver.add(into, thrownObject(engine, call, steps[0]));
        else for (const source of readAll(engine, call, flow)) engine.solver.flow(source, into);
      }
    }
  });
}

function isThrown(flow: Flow): boolean {
  return thrownPlaces(flow).length > 0;
}

function thrownPlaces({ to }: Flow): (readonly Step[])[] {
  return to.flatMap(({ base, steps }) => (base === 'return' && steps[0]?.type === 'thrown' ? [steps] : []));
}

/** An error with fields of its own. What is printed of it as a whole is its message: only those who read a field get what it holds. */
function thrownObject(engine: Solving, call: ModelledCall, step: Step | undefined): ReturnType<Solving['made']> {
  const { entry, model } = call;
  const place = keysAt(engine, call, step);
  return engine.made(standIn(siteOf(entry), place), entry.caller, {
    tag: model,
    initial: (key, into) => {
      if (key !== ANY) freshField(engine, call, 1, [place], key, into);
    },
  });
}
