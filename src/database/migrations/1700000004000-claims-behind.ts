import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The claims that a post relies on without quoting them; a wording keeps them, and whom and what it was for. */
export class ClaimsBehind1700000004000 implements MigrationInterface {
  name = 'ClaimsBehind1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE suggested_posts ADD COLUMN claims text[] NOT NULL DEFAULT '{}';
      CREATE INDEX suggested_posts_claims ON suggested_posts USING gin (claims);

      ALTER TABLE suggested_post_versions
        ADD COLUMN claims text[] NOT NULL DEFAULT '{}',
        ADD COLUMN kind text NOT NULL DEFAULT 'opening',
        ADD COLUMN ministry_id uuid
          CONSTRAINT suggested_post_versions_address_a_ministry REFERENCES ministries (id),
        ADD COLUMN reply_purpose text;
      CREATE INDEX suggested_post_versions_ministry ON suggested_post_versions (ministry_id);

      -- Nobody noted it for each wording: what holds now is the best that is known of the earlier ones.
      UPDATE suggested_post_versions version
      SET kind = post.kind, ministry_id = post.ministry_id, reply_purpose = post.reply_purpose
      FROM suggested_posts post WHERE post.id = version.suggested_post_id;

      ALTER TABLE suggested_post_versions
        ADD CONSTRAINT suggested_post_versions_kind_is_known CHECK (kind IN ('opening', 'reply-set')),
        ADD CONSTRAINT suggested_post_versions_reply_purpose_is_known
          CHECK (reply_purpose IN ('thank', 'press-on'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE suggested_post_versions
        DROP COLUMN reply_purpose, DROP COLUMN ministry_id, DROP COLUMN kind, DROP COLUMN claims;
      ALTER TABLE suggested_posts DROP COLUMN claims;
    `);
  }
}
