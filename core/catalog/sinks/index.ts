// Generated from the files beside it by `npm run update`; do not edit.
import type { Sink } from '../define.ts';
import console from './console.ts';
import loggers from './loggers.ts';
import miniProgramNavigation from './mini-program-navigation.ts';
import miniProgramStorage from './mini-program-storage.ts';
import webStorage from './web-storage.ts';

export const sinks: readonly Sink[] = [
  console,
  loggers,
  miniProgramNavigation,
  miniProgramStorage,
  webStorage,
];
