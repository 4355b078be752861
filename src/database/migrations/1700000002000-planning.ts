import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What planning knows besides days and targets: ministries' working weeks, blackouts, events; and sections' notes and frames. */
export class Planning1700000002000 implements MigrationInterface {
  name = 'Planning1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ministries
        ADD COLUMN region text,
        ADD COLUMN weekend smallint[]
          CONSTRAINT ministries_weekend_is_iso_weekdays CHECK (weekend <@ '{1,2,3,4,5,6,7}'::smallint[]),
        ADD COLUMN preferred_weekdays smallint[] NOT NULL DEFAULT '{}'
          CONSTRAINT ministries_preferred_weekdays_are_iso CHECK (preferred_weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
        ADD COLUMN works_from time,
        ADD COLUMN works_until time,
        ADD CONSTRAINT ministries_working_hours_are_in_order
          CHECK ((works_from IS NULL) = (works_until IS NULL) AND works_from < works_until);

      ALTER TABLE ministry_accounts ADD COLUMN open_to_replies boolean;

      ALTER TABLE campaign_days ADD COLUMN is_blackout boolean NOT NULL DEFAULT false;

      ALTER TABLE plan_changes ADD COLUMN sequence integer GENERATED ALWAYS AS IDENTITY;

      CREATE TABLE campaign_events (
        id uuid CONSTRAINT campaign_events_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT campaign_events_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        date date NOT NULL,
        title text NOT NULL CONSTRAINT campaign_events_title_is_bounded CHECK (char_length(title) BETWEEN 1 AND 200),
        ministry_id uuid CONSTRAINT campaign_events_concern_a_ministry REFERENCES ministries (id),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX campaign_events_of_a_campaign ON campaign_events (campaign_id, date, id);
      CREATE INDEX campaign_events_ministry ON campaign_events (ministry_id);

      ALTER TABLE sections ADD COLUMN frame_origins text[] NOT NULL DEFAULT '{}';

      CREATE TABLE section_notes (
        id uuid CONSTRAINT section_notes_pk PRIMARY KEY,
        campaign_id uuid NOT NULL
          CONSTRAINT section_notes_belong_to_a_campaign REFERENCES campaigns (id) ON DELETE CASCADE,
        section_id uuid NOT NULL
          CONSTRAINT section_notes_belong_to_a_section REFERENCES sections (id) ON DELETE CASCADE,
        texts jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT section_notes_one_per_campaign UNIQUE (campaign_id, section_id)
      );
      CREATE INDEX section_notes_section ON section_notes (section_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE section_notes, campaign_events;
      ALTER TABLE sections DROP COLUMN frame_origins;
      ALTER TABLE plan_changes DROP COLUMN sequence;
      ALTER TABLE campaign_days DROP COLUMN is_blackout;
      ALTER TABLE ministry_accounts DROP COLUMN open_to_replies;
      ALTER TABLE ministries
        DROP CONSTRAINT ministries_working_hours_are_in_order,
        DROP COLUMN region, DROP COLUMN weekend, DROP COLUMN preferred_weekdays, DROP COLUMN works_from,
        DROP COLUMN works_until;
    `);
  }
}
