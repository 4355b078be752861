/** A frame origin: the origin of somebody's site whose pages may show a section's card. */

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ORIGIN = new RegExp(`^https://(?=.{1,253}$)(?:${LABEL}\\.)+[a-z][a-z0-9-]*[a-z0-9](?::\\d{1,5})?$`);

/**
 * Whether the value is such an origin, exactly as a browser writes it. It goes into a header (`frame-ancestors`), so
 * that wildcards, other schemes, paths and anything that would begin another directive are refused.
 */
export const isFrameOrigin = (value: unknown): value is string =>
  typeof value === 'string' && ORIGIN.test(value) && isOwnOrigin(value);

const isOwnOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;
