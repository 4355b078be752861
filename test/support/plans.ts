import type { LightMyRequestResponse } from 'fastify';
import { v7 } from 'uuid';
import type { TestApp } from './app.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Calls the API on somebody's behalf; paths begin after `/api/v1`. */
export type Caller = (
  method: Method,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<LightMyRequestResponse>;

/** Calls the API with those headers on every request. */
export const callerOf =
  (app: TestApp, own: Readonly<Record<string, string>> = {}): Caller =>
  (method, path, body, headers = {}) =>
    app.request({ method, url: `/api/v1${path}`, payload: body, headers: { ...own, ...headers } });

/** A week in June, as a coordinator would send it. */
export const aCampaign = (more: object = {}) => ({
  slug: 'arms-treaty',
  title: 'Global Week of Action',
  timeZone: 'Europe/Berlin',
  startsOn: '2026-06-11',
  endsOn: '2026-06-17',
  stormAt: '17:30',
  stormMinutes: 60,
  languages: ['en'],
  hashtags: ['ArmsTreaty'],
  approvedPostsNeeded: 1,
  ...more,
});

const MINISTRIES = {
  france: { country: 'FR', name: 'Ministry for Europe and Foreign Affairs', timeZone: 'Europe/Paris' },
  germany: { country: 'DE', name: 'Federal Foreign Office', timeZone: 'Europe/Berlin' },
  russia: { country: 'RU', name: 'Ministry of Foreign Affairs', timeZone: 'Europe/Moscow' },
} as const;

/** One of a few ministries, as a coordinator would send it. */
export const aMinistry = (slug: keyof typeof MINISTRIES, more: object = {}) => ({
  slug,
  ...MINISTRIES[slug],
  ...more,
});

/** Adds ministries that have an account each, checked just now. */
export const addCheckedMinistries = async (
  call: Caller,
  ...slugs: (keyof typeof MINISTRIES)[]
): Promise<void> => {
  for (const slug of slugs) {
    await call('POST', '/ministries', aMinistry(slug));
    await call('PUT', `/ministries/${slug}/accounts/x/${slug}MFA`, { language: 'en' });
    await call('PUT', `/ministries/${slug}/accounts/x/${slug}MFA/check`, {});
  }
};

/** Puts approved posts that fit every ministry straight into the campaign. */
export const addApprovedPosts = async (app: TestApp, campaign: string, languages = ['en']): Promise<void> => {
  const [author, approver] = await app.database.query<{ id: string }>(
    'SELECT id FROM people ORDER BY id LIMIT 2',
  );
  for (const language of languages) {
    await app.database.query(
      `INSERT INTO suggested_posts (id, campaign_id, language, networks, body, variants, status, author_id,
         approver_id, approved_at, created_at, updated_at)
       SELECT $1, id, $3, '{x}', 'Will you report?', 1, 'approved', $4, $5, now(), now(), now()
       FROM campaigns WHERE slug = $2`,
      [v7(), campaign, language, author?.id, approver?.id],
    );
  }
};

/** Plans and publishes a campaign whose first days address France and Germany, its other days nobody. */
export const publishAPlan = async (app: TestApp, call: Caller, more: object = {}): Promise<void> => {
  const { slug, startsOn, languages } = aCampaign(more);
  await call('POST', '/campaigns', aCampaign(more));
  await call('PUT', `/campaigns/${slug}/days/${startsOn}/targets`, { ministries: ['france', 'germany'] });
  await addApprovedPosts(app, slug, languages);
  const { statusCode, body } = await call('PUT', `/campaigns/${slug}/publication`);
  if (statusCode !== 200) throw new Error(body);
};
