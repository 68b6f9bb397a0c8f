/** All parts of composed programs. */
import { CLASSES, FUNCTIONS } from './carriers/functions.ts';
import { LATER } from './carriers/later.ts';
import { LISTS } from './carriers/lists.ts';
import { MODULES } from './carriers/modules.ts';
import { TEXTS } from './carriers/texts.ts';
import { VALUES } from './carriers/values.ts';
import type { Carrier } from './program.ts';

export { SILENCERS } from './carriers/silencers.ts';
export { CONSOLE, SINKS, SOURCES, USUAL } from './ends.ts';
export { composed, isRight, shown, type Carrier, type Program, type Sink, type Source } from './program.ts';

export const CARRIERS: readonly Carrier[] = [...VALUES, ...LISTS, ...FUNCTIONS, ...CLASSES, ...LATER, ...TEXTS, ...MODULES];
