/** Classes that a framework loads from a folder and gives to every request: https://www.eggjs.org/basics/service */

/** The folder of the application that is loaded, and the one of its services: `app/service/user.js`. */
export const LOADED_FOLDER = 'app';

/** Both the folder and the property: `ctx.service.user.find(id)`. */
export const SERVICES = 'service';

/** What has the services: the context of a request, or an object with one. */
export const HAS_SERVICES: ReadonlySet<string> = new Set(['ctx', 'context']);
