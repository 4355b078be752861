import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns and their days, ministries, targets, suggested posts, actions, responses and engagement. */
export class Campaigns1700000001000 implements MigrationInterface {
  name = 'Campaigns1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ministries (
        id uuid CONSTRAINT ministries_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT ministries_slug_unique UNIQUE
          CONSTRAINT ministries_slug_is_a_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        country character(2) NOT NULL CONSTRAINT ministries_country_is_iso_alpha_2 CHECK (country ~ '^[A-Z]{2}$'),
        name text NOT NULL,
        own_name text NOT NULL,
        own_language text NOT NULL,
        names jsonb NOT NULL DEFAULT '{}',
        time_zone text NOT NULL,
        is_demo boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE ministry_accounts (
        id uuid CONSTRAINT ministry_accounts_pk PRIMARY KEY,
        ministry_id uuid NOT NULL
          CONSTRAINT ministry_accounts_belong_to_a_ministry REFERENCES ministries (id) ON DELETE CASCADE,
        network text NOT NULL
          CONSTRAINT ministry_accounts_network_is_known CHECK (network IN ('x', 'bluesky', 'mastodon', 'threads')),
        handle text NOT NULL,
        language text,
        status text NOT NULL DEFAULT 'unchecked'
          CONSTRAINT ministry_accounts_status_is_known
            CHECK (status IN ('unchecked', 'active', 'dormant', 'suspended', 'none')),
        checked_at timestamptz,
        checked_by uuid CONSTRAINT ministry_accounts_were_checked_by_a_person REFERENCES people (id),
        checked_for_demo boolean NOT NULL DEFAULT false,
        network_id text,
        position integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT ministry_accounts_one_per_network_and_handle UNIQUE (ministry_id, network, handle)
      );
      CREATE INDEX ministry_accounts_checked_by ON ministry_accounts (checked_by);

      CREATE TABLE claims (
        id uuid CONSTRAINT claims_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT claims_slug_unique UNIQUE
          CONSTRAINT claims_slug_is_a_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        ministry_id uuid CONSTRAINT claims_belong_to_a_ministry REFERENCES ministries (id) ON DELETE CASCADE,
        texts jsonb NOT NULL,
        source text NOT NULL,
        source_url text,
        as_of text NOT NULL CONSTRAINT claims_as_of_is_a_date CHECK (as_of ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
        is_historic boolean NOT NULL DEFAULT false,
        is_demo boolean NOT NULL DEFAULT false,
        position integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX claims_ministry ON claims (ministry_id);

      CREATE TABLE campaigns (
        id uuid CONSTRAINT campaigns_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT campaigns_slug_unique UNIQUE
          CONSTRAINT campaigns_slug_is_a_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title text NOT NULL,
        ask text NOT NULL DEFAULT '',
        time_zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        storm_at time NOT NULL,
        storm_minutes integer NOT NULL DEFAULT 60
          CONSTRAINT campaigns_storm_minutes_fit_a_day CHECK (storm_minutes BETWEEN 1 AND 1440),
        hashtags text[] NOT NULL DEFAULT '{}',
        languages text[] NOT NULL,
        link text,
        conduct text NOT NULL DEFAULT '',
        safety text NOT NULL DEFAULT '',
        translations jsonb NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'draft'
          CONSTRAINT campaigns_status_is_known CHECK (status IN ('draft', 'published', 'archived')),
        is_history boolean NOT NULL DEFAULT false,
        is_demo boolean NOT NULL DEFAULT false,
        approved_posts_needed integer NOT NULL DEFAULT 5
          CONSTRAINT campaigns_need_some_approved_posts CHECK (approved_posts_needed BETWEEN 1 AND 1000),
        response_window_days integer NOT NULL DEFAULT 7
          CONSTRAINT campaigns_response_window_is_bounded CHECK (response_window_days BETWEEN 0 AND 365),
        retention_days integer NOT NULL DEFAULT 30
          CONSTRAINT campaigns_retention_is_bounded CHECK (retention_days BETWEEN 2 AND 365),
        published_at timestamptz,
        paused_at timestamptz,
        pause_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT campaigns_dates_are_in_order CHECK (ends_on >= starts_on),
        CONSTRAINT campaigns_are_at_most_a_year CHECK (ends_on - starts_on < 366),
        CONSTRAINT campaigns_pause_has_a_reason CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
      );
      CREATE INDEX campaigns_public ON campaigns (starts_on, slug) WHERE status <> 'draft';

      CREATE TABLE campaign_sections (
        id uuid CONSTRAINT campaign_sections_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT campaign_sections_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        section_id uuid NOT NULL
          CONSTRAINT campaign_sections_name_a_section REFERENCES sections (id) ON DELETE CASCADE,
        link text,
        CONSTRAINT campaign_sections_once_per_campaign UNIQUE (campaign_id, section_id)
      );
      CREATE INDEX campaign_sections_section ON campaign_sections (section_id);

      CREATE TABLE restrictions (
        id uuid CONSTRAINT restrictions_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT restrictions_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        kind text NOT NULL
          CONSTRAINT restrictions_kind_is_known CHECK (kind IN ('language', 'section', 'country')),
        value text NOT NULL,
        note text NOT NULL,
        translations jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT restrictions_one_per_value UNIQUE (campaign_id, kind, value)
      );

      CREATE TABLE campaign_days (
        id uuid CONSTRAINT campaign_days_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT campaign_days_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        date date NOT NULL,
        theme text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        translations jsonb NOT NULL DEFAULT '{}',
        storm_at time,
        storm_minutes integer
          CONSTRAINT campaign_days_storm_minutes_fit_a_day CHECK (storm_minutes BETWEEN 1 AND 1440),
        locked_at timestamptz,
        paused_at timestamptz,
        pause_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT campaign_days_one_per_date UNIQUE (campaign_id, date),
        CONSTRAINT campaign_days_pause_has_a_reason CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
      );

      CREATE TABLE targets (
        id uuid CONSTRAINT targets_pk PRIMARY KEY,
        campaign_day_id uuid NOT NULL
          CONSTRAINT targets_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        ministry_id uuid NOT NULL CONSTRAINT targets_address_a_ministry REFERENCES ministries (id),
        position integer NOT NULL CONSTRAINT targets_position_starts_at_one CHECK (position >= 1),
        pinned boolean NOT NULL DEFAULT false,
        reason text NOT NULL DEFAULT '',
        published_ministry jsonb,
        paused_at timestamptz,
        pause_reason text,
        created_at timestamptz NOT NULL,
        CONSTRAINT targets_ministry_once_a_day UNIQUE (campaign_day_id, ministry_id),
        CONSTRAINT targets_one_per_position UNIQUE (campaign_day_id, position) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT targets_pause_has_a_reason CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
      );
      CREATE INDEX targets_ministry ON targets (ministry_id);

      CREATE TABLE plan_changes (
        id uuid CONSTRAINT plan_changes_pk PRIMARY KEY,
        campaign_day_id uuid NOT NULL
          CONSTRAINT plan_changes_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        at timestamptz NOT NULL,
        reason text NOT NULL CONSTRAINT plan_changes_have_a_reason CHECK (reason <> ''),
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        person_id uuid NOT NULL CONSTRAINT plan_changes_were_made_by_a_person REFERENCES people (id)
      );
      CREATE INDEX plan_changes_of_a_day ON plan_changes (campaign_day_id, at);
      CREATE INDEX plan_changes_person ON plan_changes (person_id);

      CREATE TABLE suggested_posts (
        id uuid CONSTRAINT suggested_posts_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT suggested_posts_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        ministry_id uuid CONSTRAINT suggested_posts_address_a_ministry REFERENCES ministries (id),
        section_id uuid CONSTRAINT suggested_posts_belong_to_a_section REFERENCES sections (id),
        language text NOT NULL,
        networks text[] NOT NULL CONSTRAINT suggested_posts_have_a_network CHECK (cardinality(networks) > 0),
        body text NOT NULL CONSTRAINT suggested_posts_body_is_bounded CHECK (char_length(body) BETWEEN 1 AND 2000),
        variants double precision NOT NULL CONSTRAINT suggested_posts_have_a_variant CHECK (variants >= 1),
        kind text NOT NULL DEFAULT 'opening'
          CONSTRAINT suggested_posts_kind_is_known CHECK (kind IN ('opening', 'reply-set')),
        status text NOT NULL DEFAULT 'draft'
          CONSTRAINT suggested_posts_status_is_known CHECK (status IN ('draft', 'in-review', 'approved', 'retired')),
        author_id uuid NOT NULL CONSTRAINT suggested_posts_have_an_author REFERENCES people (id),
        approver_id uuid CONSTRAINT suggested_posts_were_approved_by_a_person REFERENCES people (id),
        approved_at timestamptz,
        paused_at timestamptz,
        pause_reason text,
        wording integer NOT NULL DEFAULT 1,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT suggested_posts_approver_is_not_the_author CHECK (approver_id <> author_id),
        CONSTRAINT suggested_posts_approved_by_somebody
          CHECK (status <> 'approved' OR (approver_id IS NOT NULL AND approved_at IS NOT NULL)),
        CONSTRAINT suggested_posts_pause_has_a_reason CHECK ((paused_at IS NULL) = (pause_reason IS NULL))
      );
      CREATE INDEX suggested_posts_pool ON suggested_posts (campaign_id, ministry_id, language) WHERE status = 'approved';
      CREATE INDEX suggested_posts_list ON suggested_posts (campaign_id, id);
      CREATE INDEX suggested_posts_ministry ON suggested_posts (ministry_id);
      CREATE INDEX suggested_posts_section ON suggested_posts (section_id);
      CREATE INDEX suggested_posts_author ON suggested_posts (author_id);
      CREATE INDEX suggested_posts_approver ON suggested_posts (approver_id);

      CREATE TABLE suggested_post_versions (
        id uuid CONSTRAINT suggested_post_versions_pk PRIMARY KEY,
        suggested_post_id uuid NOT NULL
          CONSTRAINT suggested_post_versions_belong_to_a_post REFERENCES suggested_posts (id) ON DELETE CASCADE,
        wording integer NOT NULL,
        language text NOT NULL,
        networks text[] NOT NULL,
        body text NOT NULL,
        editor_id uuid NOT NULL CONSTRAINT suggested_post_versions_have_an_editor REFERENCES people (id),
        edited_at timestamptz NOT NULL,
        approver_id uuid CONSTRAINT suggested_post_versions_were_approved_by_a_person REFERENCES people (id),
        approved_at timestamptz,
        CONSTRAINT suggested_post_versions_once_each UNIQUE (suggested_post_id, wording)
      );
      CREATE INDEX suggested_post_versions_editor ON suggested_post_versions (editor_id);
      CREATE INDEX suggested_post_versions_approver ON suggested_post_versions (approver_id);

      -- One row a post version in a deck; a deck is a campaign day, a ministry, a language and a network.
      CREATE TABLE deck_cards (
        campaign_day_id uuid NOT NULL
          CONSTRAINT deck_cards_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        ministry_id uuid NOT NULL CONSTRAINT deck_cards_address_a_ministry REFERENCES ministries (id),
        language text NOT NULL,
        network text NOT NULL,
        suggested_post_id uuid NOT NULL
          CONSTRAINT deck_cards_hold_a_suggested_post REFERENCES suggested_posts (id) ON DELETE CASCADE,
        wording integer NOT NULL,
        dealt bigint NOT NULL DEFAULT 0 CONSTRAINT deck_cards_dealt_counts_up CHECK (dealt >= 0),
        kept bigint[] NOT NULL DEFAULT '{}',
        CONSTRAINT deck_cards_pk
          PRIMARY KEY (campaign_day_id, ministry_id, language, network, suggested_post_id, wording)
      ) WITH (fillfactor = 70);
      CREATE INDEX deck_cards_ministry ON deck_cards (ministry_id);
      CREATE INDEX deck_cards_suggested_post ON deck_cards (suggested_post_id);

      -- The id is the token's: a uuid v7, whose first 48 bits are the instant of the deal. No personal data, ever.
      CREATE TABLE actions (
        id uuid NOT NULL CONSTRAINT actions_pk PRIMARY KEY,
        campaign_day_id uuid NOT NULL,
        ministry_id uuid NOT NULL,
        suggested_post_id uuid NOT NULL,
        wording integer NOT NULL,
        variant bigint NOT NULL,
        language text NOT NULL,
        network text NOT NULL,
        section_id uuid,
        kept_from uuid,
        dealt_at timestamptz NOT NULL,
        clicked_at timestamptz,
        clicked_network text,
        reported_at timestamptz,
        linked_at timestamptz,
        checked_at timestamptz
      ) PARTITION BY RANGE (id);
      CREATE INDEX actions_kept_from ON actions (kept_from) WHERE kept_from IS NOT NULL;
      CREATE TABLE actions_default PARTITION OF actions DEFAULT WITH (fillfactor = 70);

      CREATE TABLE action_counts (
        campaign_day_id uuid NOT NULL
          CONSTRAINT action_counts_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        hour timestamptz NOT NULL,
        network text NOT NULL,
        language text NOT NULL,
        section_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
        stage text NOT NULL
          CONSTRAINT action_counts_stage_is_known
            CHECK (stage IN ('dealt', 'clicked', 'reported', 'linked', 'checked')),
        shard smallint NOT NULL DEFAULT 0,
        n bigint NOT NULL CONSTRAINT action_counts_n_counts_up CHECK (n >= 0),
        CONSTRAINT action_counts_pk
          PRIMARY KEY (campaign_day_id, hour, network, language, section_id, stage, shard)
      ) WITH (fillfactor = 50);

      -- A pasted link: kept encrypted for at most 24 hours, then only its keyed hash against doubles.
      CREATE TABLE post_links (
        hash bytea NOT NULL CONSTRAINT post_links_pk PRIMARY KEY,
        campaign_day_id uuid NOT NULL
          CONSTRAINT post_links_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        ciphertext bytea,
        encrypted_until timestamptz,
        created_on date NOT NULL
      );
      CREATE INDEX post_links_to_erase ON post_links (encrypted_until) WHERE ciphertext IS NOT NULL;
      CREATE INDEX post_links_campaign_day ON post_links (campaign_day_id, created_on);

      CREATE TABLE day_summaries (
        campaign_day_id uuid CONSTRAINT day_summaries_pk PRIMARY KEY
          CONSTRAINT day_summaries_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        summary jsonb NOT NULL,
        closed_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE evidence_files (
        id uuid CONSTRAINT evidence_files_pk PRIMARY KEY,
        sha256 text NOT NULL CONSTRAINT evidence_files_sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        media_type text NOT NULL
          CONSTRAINT evidence_files_media_type_is_known CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
        width integer NOT NULL,
        height integer NOT NULL,
        content bytea NOT NULL,
        blacked_out_confirmed_by uuid NOT NULL
          CONSTRAINT evidence_files_were_confirmed_by_a_person REFERENCES people (id),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX evidence_files_person ON evidence_files (blacked_out_confirmed_by);

      CREATE TABLE ministry_responses (
        id uuid CONSTRAINT ministry_responses_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT ministry_responses_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        ministry_id uuid NOT NULL CONSTRAINT ministry_responses_come_from_a_ministry REFERENCES ministries (id),
        campaign_day_id uuid
          CONSTRAINT ministry_responses_answer_a_campaign_day REFERENCES campaign_days (id) ON DELETE SET NULL,
        attribution text NOT NULL,
        channel text NOT NULL
          CONSTRAINT ministry_responses_channel_is_known
            CHECK (channel IN ('reply', 'own-post', 'quote', 'press', 'letter', 'meeting', 'private')),
        network text,
        url text,
        posted_at timestamptz NOT NULL,
        posted_at_is_day_only boolean NOT NULL DEFAULT false,
        seen_at timestamptz,
        text text,
        wording_not_archived boolean NOT NULL DEFAULT false,
        language text NOT NULL,
        translation text,
        to_whom text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        source text NOT NULL DEFAULT '',
        source_url text,
        sha256 text CONSTRAINT ministry_responses_sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        evidence_file_id uuid
          CONSTRAINT ministry_responses_show_an_evidence_file REFERENCES evidence_files (id),
        recorded_by uuid NOT NULL CONSTRAINT ministry_responses_were_recorded_by_a_person REFERENCES people (id),
        is_public boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT ministry_responses_have_words_or_say_why_not
          CHECK ((text IS NULL) = wording_not_archived AND (text IS NULL) = (sha256 IS NULL))
      );
      CREATE INDEX ministry_responses_ledger ON ministry_responses (campaign_id, posted_at);
      CREATE INDEX ministry_responses_ministry ON ministry_responses (ministry_id, posted_at);
      CREATE INDEX ministry_responses_campaign_day ON ministry_responses (campaign_day_id);
      CREATE INDEX ministry_responses_evidence_file ON ministry_responses (evidence_file_id);
      CREATE INDEX ministry_responses_recorded_by ON ministry_responses (recorded_by);

      CREATE TABLE tracked_posts (
        id uuid CONSTRAINT tracked_posts_pk PRIMARY KEY,
        campaign_day_id uuid NOT NULL
          CONSTRAINT tracked_posts_belong_to_a_campaign_day REFERENCES campaign_days (id) ON DELETE CASCADE,
        network text NOT NULL,
        url text NOT NULL,
        kind text NOT NULL
          CONSTRAINT tracked_posts_kind_is_known CHECK (kind IN ('announcement', 'response', 'ministry-post')),
        ministry_response_id uuid
          CONSTRAINT tracked_posts_show_a_response REFERENCES ministry_responses (id) ON DELETE CASCADE,
        posted_at timestamptz NOT NULL,
        added_by uuid NOT NULL CONSTRAINT tracked_posts_were_added_by_a_person REFERENCES people (id),
        created_at timestamptz NOT NULL,
        CONSTRAINT tracked_posts_once_per_day UNIQUE (campaign_day_id, url)
      );
      CREATE INDEX tracked_posts_response ON tracked_posts (ministry_response_id);
      CREATE INDEX tracked_posts_added_by ON tracked_posts (added_by);

      CREATE TABLE engagement_snapshots (
        tracked_post_id uuid NOT NULL
          CONSTRAINT engagement_snapshots_belong_to_a_tracked_post REFERENCES tracked_posts (id) ON DELETE CASCADE,
        taken_at timestamptz NOT NULL,
        likes bigint CONSTRAINT engagement_snapshots_likes_count_up CHECK (likes >= 0),
        replies bigint CONSTRAINT engagement_snapshots_replies_count_up CHECK (replies >= 0),
        reposts bigint CONSTRAINT engagement_snapshots_reposts_count_up CHECK (reposts >= 0),
        quotes bigint CONSTRAINT engagement_snapshots_quotes_count_up CHECK (quotes >= 0),
        impressions bigint CONSTRAINT engagement_snapshots_impressions_count_up CHECK (impressions >= 0),
        recorded_by uuid CONSTRAINT engagement_snapshots_were_recorded_by_a_person REFERENCES people (id),
        recorded_at timestamptz NOT NULL,
        CONSTRAINT engagement_snapshots_pk PRIMARY KEY (tracked_post_id, taken_at)
      ) PARTITION BY RANGE (taken_at);
      CREATE TABLE engagement_snapshots_default PARTITION OF engagement_snapshots DEFAULT;

      CREATE FUNCTION engagement_snapshots_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'engagement snapshots are append-only';
        END
      $$;
      CREATE TRIGGER engagement_snapshots_append_only BEFORE UPDATE ON engagement_snapshots
        FOR EACH ROW EXECUTE FUNCTION engagement_snapshots_are_append_only();

      -- What the operator decided about the demo: 'removed' stays removed.
      CREATE TABLE demo_state (
        id boolean CONSTRAINT demo_state_pk PRIMARY KEY DEFAULT true CONSTRAINT demo_state_is_one_row CHECK (id),
        state text NOT NULL CONSTRAINT demo_state_is_known CHECK (state IN ('loaded', 'removed')),
        changed_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE demo_state, engagement_snapshots, tracked_posts, ministry_responses, evidence_files, day_summaries,
        post_links, action_counts, actions, deck_cards, suggested_post_versions, suggested_posts, plan_changes,
        targets, campaign_days, restrictions, campaign_sections, campaigns, claims, ministry_accounts, ministries;
      DROP FUNCTION engagement_snapshots_are_append_only();
    `);
  }
}
