import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { NETWORKS } from '../domain/network.js';
import { parse } from '../domain/notation.js';
import { countVariants } from '../domain/variants.js';
import { POSTS } from './content/posts.js';
import type { DemoPeople } from './demo-people.service.js';

const BODIES = Object.entries(POSTS).flatMap(([ministry, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([language, posts]) =>
    posts.map(({ text, claims, networks = NETWORKS }) => ({
      ministry,
      language,
      networks,
      claims: [...claims].sort(),
      body: text.join(' '),
    })),
  ),
);

const FIELDS =
  'id uuid, version_id uuid, ministry text, language text, networks text[], claims text[], body text, variants float8';

/** Puts in the demo's suggested posts, all in two statements: one by one they would take most of the first start. */
@Injectable()
export class DemoPostsQueries {
  constructor(private readonly manager: EntityManager) {}

  /** All posts of the replayed campaign, written by one of the demo people and approved by the other. */
  async put({ id }: Campaign, { author, approver }: DemoPeople, now: Date): Promise<void> {
    const posts = JSON.stringify(rows(now));
    const people = [author.personId, approver.personId, now];
    await this.manager.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO suggested_posts (id, campaign_id, ministry_id, language, networks, claims, body, variants, status,
           author_id, approver_id, approved_at, created_at, updated_at)
         SELECT post.id, $2, ministry.id, language, networks, claims, body, variants, 'approved', $3, $4, $5, $5, $5
         FROM jsonb_to_recordset($1::jsonb) AS post (${FIELDS})
         JOIN ministries ministry ON ministry.slug = post.ministry`,
        [posts, id, ...people],
      );
      await manager.query(
        `INSERT INTO suggested_post_versions (id, suggested_post_id, wording, language, networks, body,
           kind, ministry_id, claims, editor_id, edited_at, approver_id, approved_at)
         SELECT version_id, post.id, 1, language, networks, body, 'opening', ministry.id, claims, $2, $4, $3, $4
         FROM jsonb_to_recordset($1::jsonb) AS post (${FIELDS})
         JOIN ministries ministry ON ministry.slug = post.ministry`,
        [posts, ...people],
      );
    });
  }
}

const rows = (now: Date): object[] =>
  BODIES.map((post, seq) => {
    const id = (): string => v7({ msecs: now.getTime(), seq });
    return { ...post, id: id(), version_id: id(), variants: countVariants(parse(post.body)) };
  });
