/** Words beside a credential by which it is known for whom it is made. */

/** Verbs of calls that make a credential anew, and what they make: the caller is shown it once. */
export const makingVerbs: readonly string[] = ['rotate', 'regenerate', 'generate', 'renew', 'issue', 'reissue', 'create', 'make', 'reset', 'refresh'];

export const madeCredentials: readonly string[] = ['secret', 'secrets', 'key', 'keys', 'token', 'tokens', 'credential', 'credentials', 'apikey'];

/** Words of objects whose client secret is made for the client of the request: it confirms one payment. https://docs.stripe.com/api/payment_intents/object */
export const clientSecretHolders: readonly string[] = ['intent', 'session', 'checkout', 'setup', 'payment'];

/** Words of modules that take payments. */
export const paymentModules: readonly string[] = ['payment', 'payments', 'stripe', 'billing', 'checkout', 'charge', 'charges', 'deposit', 'deposits'];

/** Words beside `key` that are evidence of a key for pages and apps. https://supabase.com/docs/guides/api/api-keys, https://docs.stripe.com/keys */
export const publishableKeys: readonly string[] = ['anon', 'publishable'];
