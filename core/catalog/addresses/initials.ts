/**
 * Addresses of services that draw a picture of the first letters of a name: one letter is enough for it.
 * https://ui-avatars.com, https://www.dicebear.com/styles/initials/
 */
export const DRAWS_INITIALS = /\bui-avatars\.com\/api\b|\bdicebear\.com\/[\w.]{1,8}\/initials\b/i;
