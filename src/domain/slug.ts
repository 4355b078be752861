/** A slug: the name by which people and addresses know a campaign, a ministry, a claim or a section. */

/** Lower-case letters and digits in groups joined by hyphens. */
export const SLUG = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;
