/** The day that it is here, as `2027-01-31`: comments may count up to one. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month ?? ''}-${day ?? ''}`;
}
