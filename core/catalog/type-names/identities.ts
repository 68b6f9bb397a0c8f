/**
 * Types of what a service is registered under in a container: an object that is compared, no text that opens anything.
 * https://angular.dev/api/core/InjectionToken, https://docs.nestjs.com/fundamentals/custom-providers, https://inversify.io/docs/api/identifier
 */
export const IDENTITY_TYPES: ReadonlySet<string> = new Set([
  'InjectionToken', 'Function', 'Type', 'ProviderToken', 'ServiceIdentifier', 'Constructor', 'Newable', 'Abstract', 'AbstractType',
]);
