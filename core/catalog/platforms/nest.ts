/** How a program of Nest installs the logger that all its `Logger`s print through. https://docs.nestjs.com/techniques/logger#using-the-logger-for-application-logging */

/** Where `Logger` is from, and the name that the installed logger has here for the whole program. */
export const NEST_LOGGER = { module: '@nestjs/common', global: 'nest:logger' } as const;

/** Calls that are given the logger itself: `app.useLogger(logger)`, `Logger.overrideLogger(logger)`. */
export const INSTALLS_LOGGER: readonly string[] = ['useLogger', 'overrideLogger'];

/** Classes whose `create` is given it as an option: `NestFactory.create(AppModule, { logger })`. */
export const NEST_FACTORY = 'NestFactory';
