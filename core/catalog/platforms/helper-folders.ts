/** Folders by what they hold in most projects. */

/** Names of folders of small functions, the most usual first. */
export const helperFolders: readonly string[] = ['utils', 'util', 'utilities', 'lib', 'libs', 'helpers', 'helper', 'common', 'commons', 'shared', 'tools', '_shared'];

/** Those of them that hold whatever is shared, of which small functions are a part. */
export const sharedFolders: readonly string[] = ['common', 'commons', 'shared', 'lib', 'libs'];

/** Names of the folders of small functions below those. */
export const foldersBelowShared: readonly string[] = ['utils', 'util', 'helpers', 'helper'];

/** Names of folders and files of functions that send one request each: `@/api/user`, `../../services`. */
export const interfaceFolders: readonly string[] = ['api', 'apis', 'service', 'services', 'request', 'requests'];

/** Names of folders of what protects values. */
export const maskFolders: readonly string[] = ['mask', 'masks', 'masking', 'privacy', 'security'];

/** Names of folders of sources, below which a project without small functions gets a folder of them. */
export const sourceFolders: readonly string[] = ['src', 'server', 'miniprogram'];

/**
 * Names of folders at the top of a package whose files a server gives to pages as they stand: what their scripts import has to stand there too.
 * https://expressjs.com/en/starter/static-files.html, https://vite.dev/guide/assets#the-public-directory
 */
export const servedFolders: readonly string[] = ['public', 'wwwroot', 'www'];

/** Names of folders of which each holds one of several applications. */
export const applicationFolders: readonly string[] = ['apps', 'packages', 'services', 'functions', 'cloudfunctions'];

/** A folder that is deployed without the rest of its package: what its scripts import has to stand in it. https://supabase.com/docs/guides/functions/development-tips */
export const DEPLOYED_FOLDER = /^(?:.*[/\\])?supabase[/\\]functions[/\\]/;
