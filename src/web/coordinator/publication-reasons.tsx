/** The check list of publication: each reason in the reader's words, where it is mended, and the button that mends it. */
import { nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { Mends, type MendsProps } from './publication-mends.js';
import type { ReasonGroup } from './reason-groups.js';

/** So many dates are named; of more there is only the number. */
const NAMED_DATES = 5;

/** A list of reasons. */
export const Reasons = ({
  kind,
  groups,
  ...props
}: Omit<MendsProps, 'group'> & { kind: 'blockers' | 'warnings'; groups: readonly ReasonGroup[] }) => (
  <ul class={`checks ${kind as 'blockers'}`}>
    {groups.map((group) => (
      <li>
        <p dir="auto" safe>
          {reasonIn(props.page, group, props.ministries.get(group.where.ministry ?? '')?.name)}
        </p>
        <div class="actions">
          <Mends {...props} group={group} />
          <a href={placeOf(props.slug, group)} safe>
            {props.page.t(`mend.${group.code}`)}
          </a>
        </div>
      </li>
    ))}
  </ul>
);

/** The reason as a sentence. */
const reasonIn = (page: WorkspacePage, { code, where, dates, values }: ReasonGroup, ministry = ''): string =>
  page.t(`reason.${code}`, {
    ...values,
    ministry,
    dates: datesIn(page, dates),
    language: where.language ? page.formats.language(where.language) : '',
    network: where.network ? nameOf(page, 'network', where.network) : '',
    handle: where.handle ? `@${where.handle}` : '',
    claim: where.claim ?? '',
  });

const datesIn = (page: WorkspacePage, dates: readonly string[]): string => {
  const named = dates.slice(0, NAMED_DATES).map((date) => page.formats.shortDate(date));
  const more = dates.length - named.length;
  return more > 0
    ? page.t('checklist.more', { dates: named.join(page.t('checklist.comma')), count: more })
    : page.formats.list(named);
};

/** Where the reason is mended. */
export const placeOf = (slug: string, { code, where, dates }: ReasonGroup): string => {
  const path = `/workspace/campaigns/${slug}`;
  switch (code) {
    case 'claim-without-source':
      return `/workspace/claims/${where.claim ?? ''}`;
    case 'target-without-claim':
      return withQuery('/workspace/claims/new', { ministry: where.ministry });
    case 'post-too-long':
      return `${path}/posts/${where.suggestedPostId ?? ''}`;
    case 'too-few-posts':
      return withQuery(`${path}/posts/new`, { language: where.language, ministry: where.ministry });
    case 'day-without-target':
    case 'target-on-holiday':
    case 'target-on-weekend':
      return dates.length === 1 ? `${path}/days/${dates[0] ?? ''}` : `${path}/board`;
    case 'storm-at-night':
    case 'storm-outside-hours':
      return dates.length === 1 ? `${path}/days/${dates[0] ?? ''}` : `${path}/edit`;
    default:
      return `/workspace/ministries/${where.ministry ?? ''}#accounts`;
  }
};
