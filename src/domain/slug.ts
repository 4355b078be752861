/** A slug: the name by which people and addresses know a campaign, a ministry, a claim or a section. */

export const SLUG = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether the text can be a slug: lower-case letters and digits in groups joined by hyphens. */
export const isSlug = (value: string): boolean => SLUG.test(value);
