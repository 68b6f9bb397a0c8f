/** What a file speaks of where a name that is otherwise one of a person's data means a thing. */

/** A code that is shown to receive goods or a service, and is used up by that: `verifyCode` beside 核销, `redeem(code)`. */
export const redeemsCodes = /核销|兑换码|提货码|取货码|\bredeem(?:ed|able)?\b|\bredemption/i;

/** In the name of a code that is sent to a person: `smsCode`. */
export const sentCodes: readonly string[] = ['sms', 'otp', 'phone', 'mobile', 'mail', 'email', 'dynamic', 'login'];

/** How the position of somebody is measured or shown; without it a `position` is a post or a side: `{ latitude, longitude }`, `getLocation()`. */
export const measuresPlaces = /\blat\b|latitude|longitude|\blng\b|lnglat|latlng|coord|geoloc|getLocation|\bmap\b|经纬|定位|地图/i;

/** The id of a group that is called a family: its `familyName` is the name that the members gave it. Of a person's surname there is no id. */
export const numbersFamilies = /\bfamily_?id\b/i;

/** The other part of a person's name: beside it, a `familyName` is a surname. */
export const givesFirstNames = /(?:given|first)_?name/i;

/**
 * Payments of a kind whose secret is for the page of who pays. https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret
 */
export const paysByIntents = /\b(?:payment|setup)_?Intents?\b/i;
