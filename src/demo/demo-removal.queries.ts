import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const DEMO_DAYS = `
  SELECT day.id FROM campaign_days day JOIN campaigns campaign ON campaign.id = day.campaign_id
  WHERE campaign.is_demo`;

/** Takes back what the demo put in, and leaves alone what others have built on. */
@Injectable()
export class DemoRemovalQueries {
  /** Deletes the demo's campaigns with all that was dealt, counted and recorded in them, and the demo's state. */
  async removeCampaigns(manager: EntityManager): Promise<void> {
    const files = await manager.query<{ id: string }[]>(
      `SELECT response.evidence_file_id AS id FROM ministry_responses response
       JOIN campaigns campaign ON campaign.id = response.campaign_id
       WHERE campaign.is_demo AND response.evidence_file_id IS NOT NULL`,
    );
    await manager.query(`DELETE FROM actions WHERE campaign_day_id IN (${DEMO_DAYS})`);
    await manager.query('DELETE FROM campaigns WHERE is_demo');
    await manager.query('DELETE FROM evidence_files WHERE id = ANY($1)', [files.map(({ id }) => id)]);
    await manager.query('DELETE FROM demo_state');
  }

  /** Deletes the demo's claims and ministries; those that another campaign uses stay and are no longer the demo's. */
  async removeFacts(manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM claims claim WHERE is_demo AND NOT EXISTS (
         SELECT FROM suggested_posts post
         WHERE strpos(post.body, '{claim:' || claim.slug || '}') > 0 OR post.claims @> ARRAY[claim.slug])`,
    );
    await manager.query(
      `DELETE FROM ministries ministry WHERE is_demo
         AND NOT EXISTS (SELECT FROM targets WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM suggested_posts WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM suggested_post_versions WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM ministry_responses WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM campaign_events WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM deck_cards WHERE ministry_id = ministry.id)
         AND NOT EXISTS (SELECT FROM claims WHERE ministry_id = ministry.id)`,
    );
    await manager.query('UPDATE claims SET is_demo = false WHERE is_demo');
    await manager.query('UPDATE ministries SET is_demo = false WHERE is_demo');
    await manager.query(
      `UPDATE ministry_accounts SET status = 'unchecked', checked_at = NULL, checked_by = NULL, checked_for_demo = false
       WHERE checked_for_demo`,
    );
  }
}
