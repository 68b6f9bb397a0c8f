/** Words that tell a token whose purpose is to stand in a link from one that lets somebody act as a user. All lower case. */

/** Words of a page's path, or of a parameter's name, that say what the link beside them is for. */
export const linkPaths: readonly string[] = [
  'sign', 'signing', 'signup', 'invite', 'invites', 'invitation', 'invitations', 'join', 'verify', 'verification', 'confirm', 'confirmation', 'reset', 'recover', 'recovery', 'forgot', 'unsubscribe', 'activate', 'activation', 'presign', 'presigned',
  'embed', 'authorize', 'decline', 'rsvp', 'checkout', 'claim', 'magic', 'signature', 'pixel', 'install', 'installation', 'draft', 'drafts', 'delete', 'deletion', 'unlock', 'approve', 'approval',
  'capture', 'voucher', 'vouchers', 'survey', 'surveys', 'nps', 'csat', 'rating', 'ratings', 'feedback', 'questionnaire', 'poll', 'quote', 'quotes', 'proposal', 'estimate', 'preview', 'pdf', 'ics', 'calendar', 'ref', 'referral', 'tracking', 'share', 'shared',
];

/** Those of them that are also verbs of requests: `/api/article/delete?token=` passes the session of whoever deletes it. */
export const linkActions: readonly string[] = [
  'sign', 'join', 'confirm', 'reset', 'recover', 'activate', 'embed', 'decline', 'checkout', 'claim', 'install', 'installation', 'draft', 'drafts', 'delete', 'deletion', 'unlock', 'approve', 'approval', 'capture', 'voucher', 'vouchers',
  'survey', 'surveys', 'nps', 'rating', 'ratings', 'feedback', 'questionnaire', 'poll', 'quote', 'quotes', 'proposal', 'estimate', 'preview', 'share',
];

/** Modules whose tokens are for links, by a word of their file: `share.controller.ts`. */
export const linkModules: readonly string[] = ['share', 'shares', 'sharing', 'invite', 'invites', 'invitation', 'invitations', 'unsubscribe'];

/** Actions that a link from a mail is for, and whose they are: a request to `/auth/reset-password?token=` comes from who was sent a link. */
export const mailedActions: readonly string[] = ['reset', 'confirm', 'activate', 'recover'];
export const mailedObjects: readonly string[] = ['password', 'pwd', 'email', 'mail', 'account'];

/** What follows `sign` where it is about a session: `/sign-in`. */
export const sessionParticles: readonly string[] = ['in', 'up', 'out', 'on', 'off'];

/** Last words of records that have a link of their own: `recipient.token`. */
export const linkHolders: readonly string[] = [
  'recipient', 'signer', 'invite', 'invitation', 'invitee', 'verification', 'reset', 'envelope', 'document', 'share', 'rsvp', 'subscriber', 'checkout',
  'voucher', 'quote', 'survey', 'proposal', 'estimate', 'appointment',
];

/** Objects that hold the parts of the path that led here, under `params`, and hooks that give them: who has the link has the token already. */
export const pathHolders: readonly string[] = ['route', '$route', 'currentRoute', 'match', 'req', 'request', 'ctx', 'context'];
export const pathHooks: readonly string[] = ['useParams', 'useLocalSearchParams'];

/** Last words of names of addresses that are given to others: `accessLink`, `publicUrl`. */
export const givenAddresses: readonly string[] = ['link', 'public url', 'share url'];

/** Pairs of words that say a value counts once. */
export const singleUses: readonly (readonly [string, string])[] = [['single', 'use'], ['one', 'time'], ['one', 'off']];

/** Words beside `token` that say it stands for a user, wherever it is put. */
export const sessionWords: readonly string[] = ['access', 'refresh', 'session', 'auth', 'login', 'bearer', 'user', 'id', 'authorization', 'store', 'storage', 'account', 'admin', 'member', 'state', 'config', 'env', 'settings', 'global'];

/** Words of hooks and stores that hold what belongs to a session. */
export const keepingWords: readonly string[] = ['cookie', 'cookies', 'context', 'selector', 'getters'];

/** Last words of requests for the signed-in user, and of functions that send them: their token is that of the session. */
export const ownerRequests: readonly string[] = ['user info', 'userinfo', 'get info', 'current', 'me', 'whoami', 'who am i', 'current user', 'profile', 'logout', 'log out'];
