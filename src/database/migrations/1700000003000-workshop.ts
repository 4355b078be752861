import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where suggested posts come from and what hangs on them: translations, comments, proposals, images, the response that they answer. */
export class Workshop1700000003000 implements MigrationInterface {
  name = 'Workshop1700000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE post_images (
        id uuid CONSTRAINT post_images_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT post_images_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        section_id uuid CONSTRAINT post_images_belong_to_a_section REFERENCES sections (id),
        name text NOT NULL CONSTRAINT post_images_name_is_bounded CHECK (char_length(name) BETWEEN 1 AND 200),
        alts jsonb NOT NULL,
        sha256 text NOT NULL CONSTRAINT post_images_sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        media_type text NOT NULL
          CONSTRAINT post_images_media_type_is_known CHECK (media_type IN ('image/png', 'image/jpeg')),
        width integer NOT NULL,
        height integer NOT NULL,
        content bytea NOT NULL,
        preview bytea NOT NULL,
        added_by uuid NOT NULL CONSTRAINT post_images_were_added_by_a_person REFERENCES people (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT post_images_names_are_unique UNIQUE (campaign_id, name)
      );
      CREATE INDEX post_images_campaign ON post_images (campaign_id, id);
      CREATE INDEX post_images_section ON post_images (section_id);
      CREATE INDEX post_images_added_by ON post_images (added_by);

      ALTER TABLE suggested_posts
        ADD COLUMN origin text NOT NULL DEFAULT 'person'
          CONSTRAINT suggested_posts_origin_is_known CHECK (origin IN ('person', 'supporter', 'machine', 'sheet')),
        ADD COLUMN translation_of uuid
          CONSTRAINT suggested_posts_translate_a_post REFERENCES suggested_posts (id) ON DELETE SET NULL,
        ADD COLUMN translated_wording integer,
        ADD COLUMN image_id uuid
          CONSTRAINT suggested_posts_show_an_image REFERENCES post_images (id) ON DELETE SET NULL,
        ADD COLUMN ministry_response_id uuid
          CONSTRAINT suggested_posts_answer_a_response REFERENCES ministry_responses (id) ON DELETE CASCADE,
        ADD COLUMN reply_purpose text
          CONSTRAINT suggested_posts_reply_purpose_is_known CHECK (reply_purpose IN ('thank', 'press-on')),
        ADD CONSTRAINT suggested_posts_purposes_are_of_reply_sets
          CHECK (reply_purpose IS NULL OR ministry_response_id IS NOT NULL),
        ADD CONSTRAINT suggested_posts_do_not_translate_themselves CHECK (translation_of <> id),
        ADD CONSTRAINT suggested_posts_reply_sets_answer_a_response
          CHECK (ministry_response_id IS NULL OR kind = 'reply-set');
      CREATE INDEX suggested_posts_translations ON suggested_posts (translation_of, language)
        WHERE translation_of IS NOT NULL;
      CREATE UNIQUE INDEX suggested_posts_translated_once ON suggested_posts (translation_of, language)
        WHERE translation_of IS NOT NULL AND status <> 'retired';
      CREATE INDEX suggested_posts_image ON suggested_posts (image_id);

      -- What a wording showed beside its text: the image, and its words in the post's language as they were then.
      ALTER TABLE suggested_post_versions
        ADD COLUMN image_id uuid
          CONSTRAINT suggested_post_versions_show_an_image REFERENCES post_images (id) ON DELETE SET NULL,
        ADD COLUMN image_alt text;
      CREATE INDEX suggested_post_versions_image ON suggested_post_versions (image_id);
      CREATE INDEX suggested_posts_response ON suggested_posts (ministry_response_id);

      CREATE TABLE post_comments (
        id uuid CONSTRAINT post_comments_pk PRIMARY KEY,
        suggested_post_id uuid NOT NULL
          CONSTRAINT post_comments_belong_to_a_post REFERENCES suggested_posts (id) ON DELETE CASCADE,
        wording integer NOT NULL,
        text text NOT NULL CONSTRAINT post_comments_text_is_bounded CHECK (char_length(text) BETWEEN 1 AND 2000),
        author_id uuid NOT NULL CONSTRAINT post_comments_have_an_author REFERENCES people (id),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX post_comments_of_a_post ON post_comments (suggested_post_id, id);
      CREATE INDEX post_comments_author ON post_comments (author_id);

      -- A supporter's or a machine's words: nobody's name, and no more of the time than its date.
      CREATE TABLE post_proposals (
        id uuid CONSTRAINT post_proposals_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT post_proposals_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        ministry_id uuid CONSTRAINT post_proposals_address_a_ministry REFERENCES ministries (id),
        language text NOT NULL,
        text text NOT NULL CONSTRAINT post_proposals_text_is_bounded CHECK (char_length(text) BETWEEN 1 AND 2000),
        origin text NOT NULL
          CONSTRAINT post_proposals_origin_is_known CHECK (origin IN ('supporter', 'machine')),
        status text NOT NULL DEFAULT 'waiting'
          CONSTRAINT post_proposals_status_is_known CHECK (status IN ('waiting', 'adopted', 'dismissed')),
        suggested_post_id uuid
          CONSTRAINT post_proposals_became_a_post REFERENCES suggested_posts (id) ON DELETE SET NULL,
        decided_by uuid CONSTRAINT post_proposals_were_decided_by_a_person REFERENCES people (id),
        decided_at timestamptz,
        proposed_on date NOT NULL,
        CONSTRAINT post_proposals_decided_by_somebody
          CHECK ((status = 'waiting') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
      );
      CREATE INDEX post_proposals_waiting ON post_proposals (campaign_id, status, id);
      CREATE INDEX post_proposals_ministry ON post_proposals (ministry_id);
      CREATE INDEX post_proposals_post ON post_proposals (suggested_post_id);
      CREATE INDEX post_proposals_decided_by ON post_proposals (decided_by);

      -- A tweet sheet between its upload and its acceptance. Its bytes go once it is in; its mapping serves the next one.
      CREATE TABLE post_sheets (
        id uuid CONSTRAINT post_sheets_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT post_sheets_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        name text NOT NULL,
        content bytea,
        headings text[] NOT NULL,
        mapping jsonb NOT NULL,
        status text NOT NULL DEFAULT 'waiting'
          CONSTRAINT post_sheets_status_is_known CHECK (status IN ('waiting', 'running', 'done', 'failed')),
        attempt integer NOT NULL DEFAULT 0,
        stored integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        brought_by uuid NOT NULL CONSTRAINT post_sheets_were_brought_by_a_person REFERENCES people (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX post_sheets_campaign ON post_sheets (campaign_id, id);
      CREATE INDEX post_sheets_brought_by ON post_sheets (brought_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE post_sheets, post_proposals, post_comments;
      ALTER TABLE suggested_posts
        DROP CONSTRAINT suggested_posts_reply_sets_answer_a_response,
        DROP CONSTRAINT suggested_posts_do_not_translate_themselves,
        DROP COLUMN reply_purpose, DROP COLUMN ministry_response_id, DROP COLUMN image_id, DROP COLUMN translated_wording,
        DROP COLUMN translation_of, DROP COLUMN origin;
      ALTER TABLE suggested_post_versions DROP COLUMN image_alt, DROP COLUMN image_id;
      DROP TABLE post_images;
    `);
  }
}
