/** The check list of publication: each reason in the reader's words, where it is mended, and the button that mends it. */
import { uiDirection } from '../locales/ui-language.js';
import { allows, nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { datesIn } from './dates-in.js';
import { Mends, type MendsProps } from './publication-mends.js';
import type { ReasonGroup } from './reason-groups.js';

/** A list of reasons. */
export const Reasons = ({
  kind,
  groups,
  ...props
}: Omit<MendsProps, 'group'> & { kind: 'blockers' | 'warnings'; groups: readonly ReasonGroup[] }) => (
  <ul class={`checks ${kind as 'blockers'}`}>
    {groups.map((group) => (
      <li class={group.code === 'wrong-account-dealt' ? 'serious' : undefined}>
        <p safe>{reasonIn(props.page, group, props.ministries.get(group.where.ministry ?? '')?.name)}</p>
        <div class="actions">
          <Mends {...props} group={group} />
          {group.code === 'too-few-posts' ? (
            ''
          ) : (
            <a href={placeOf(props.slug, group, allows(props.page, 'plan.edit'))} safe>
              {props.page.t(`mend.${group.code}`)}
            </a>
          )}
        </div>
      </li>
    ))}
  </ul>
);

/** The reason as a sentence of the page's own direction; names of another direction keep to themselves. */
const reasonIn = (page: WorkspacePage, group: ReasonGroup, ministry = ''): string => {
  const { code, where, dates, languages, values, differences = [] } = group;
  const apart = uiDirection(page.language) === 'rtl' ? isolated : (text: string) => text;
  const named = Object.entries(values).map(([name, value]) => [name, apart(String(value))] as const);
  return page.t(`reason.${code}`, {
    ...Object.fromEntries(named),
    shift: values.shift ?? 'none',
    ministry: apart(ministry),
    dates: datesIn(page, dates),
    languages: languages
      .map(({ language, count, needed }) =>
        page.t('checklist.ofNeeded', { language: page.formats.language(language), count, needed }),
      )
      .join(page.t('checklist.comma')),
    network: where.network ? apart(nameOf(page, 'network', where.network)) : '',
    handle: where.handle ? apart(`@${where.handle}`) : '',
    claim: apart(where.claim ?? ''),
    differences: differences
      .map(({ kind, network, handle }) =>
        page.t(`shown.${kind}`, {
          network: network === null ? '' : apart(nameOf(page, 'network', network)),
          handle: handle === null ? '' : apart(`@${handle}`),
        }),
      )
      .join(page.t('shown.comma')),
  });
};

/** Between the marks that keep the direction of a text from its surroundings. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Where the reason is mended. */
const placeOf = (slug: string, { code, where, dates }: ReasonGroup, mayPlan: boolean): string => {
  const path = `/workspace/campaigns/${slug}`;
  switch (code) {
    case 'claim-without-source':
      return `/workspace/claims/${where.claim ?? ''}`;
    case 'target-without-claim':
      return withQuery('/workspace/claims/new', { ministry: where.ministry });
    case 'post-too-long':
      return `${path}/posts/${where.suggestedPostId ?? ''}`;
    case 'too-few-posts':
      return withQuery(`${path}/posts`, { ministry: where.ministry });
    case 'day-without-target':
    case 'target-on-holiday':
    case 'target-on-weekend':
      return dates.length === 1 ? `${path}/days/${dates[0] ?? ''}` : `${path}/board`;
    case 'storm-at-night':
    case 'storm-outside-hours':
      return mayPlan
        ? withQuery(`${path}/board/storm`, { date: dates[0] })
        : `${path}/days/${dates[0] ?? ''}`;
    case 'wrong-account-dealt':
    case 'ministry-outdated':
    case 'account-unchecked':
    case 'accounts-dormant':
    case 'check-will-be-old':
    case 'closed-to-replies':
      return `/workspace/ministries/${where.ministry ?? ''}#accounts`;
  }
};
