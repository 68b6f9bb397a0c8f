/** Words in addresses of services that answer for a whole region: `https://api.open-meteo.com/v1/forecast`, `/api/air-quality`. */
export const REGIONAL_SERVICES = /weather|forecast|meteo|air-?quality|\baqi\b|sunrise|sunset|time-?zone|pollen/i;
