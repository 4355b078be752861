/** How to be reminded without telling us anything: the calendar with its alarms, the feed, a sheet of paper. */
import type { PageContext } from '../layout/page-context.js';
import type { ShownCampaign } from './shown.js';

export interface FollowProps {
  readonly context: PageContext;
  readonly campaign: ShownCampaign;
}

/** The ways to follow the campaign, in the reader's language and by their section's link. */
export function Follow({ context, campaign }: FollowProps): JSX.Element {
  const { t, href } = context;
  const path = `/c/${campaign.slug}`;
  const links = [
    { url: href(`${path}/calendar.ics`), label: t('storm.calendar') },
    { url: subscription(context, path), label: t('follow.subscribe') },
    { url: href(`${path}/feed.atom`), label: t('today.feed') },
    { url: href(`${path}/sheet`), label: t('follow.sheet') },
  ];
  return (
    <section aria-labelledby="follow">
      <h2 id="follow" safe>
        {t('follow.title')}
      </h2>
      <p safe>{t('follow.lead')}</p>
      <ul class="plain ways">
        {links.map(({ url, label }) => (
          <li>
            <a href={url} safe>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By this scheme calendars follow a file instead of copying it once. */
const subscription = ({ shareUrl }: PageContext, path: string): string =>
  shareUrl(`${path}/calendar.ics`).replace(/^https?:/, 'webcal:');
