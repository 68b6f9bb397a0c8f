import { aliasing } from './aliasing.ts';
import { asynchronous } from './async.ts';
import type { Cases } from './case.ts';
import { classes } from './classes.ts';
import { containers } from './containers.ts';
import { functions } from './functions.ts';
import { libraries } from './libraries.ts';
import { patterns } from './patterns.ts';
import { scopes } from './scopes.ts';
import { strongUpdates } from './strong-updates.ts';
import { texts } from './texts.ts';

export const cases: readonly Cases[] = [aliasing, functions, classes, strongUpdates, patterns, containers, asynchronous, texts, scopes, libraries];
