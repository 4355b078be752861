import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections, people and all that lets them in and remembers what they did. */
export class People1700000000000 implements MigrationInterface {
  name = 'People1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sections (
        id uuid CONSTRAINT sections_pk PRIMARY KEY,
        slug text NOT NULL CONSTRAINT sections_slug_unique UNIQUE
          CONSTRAINT sections_slug_is_a_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL,
        languages text[] NOT NULL DEFAULT '{}',
        country character(2) CONSTRAINT sections_country_is_iso_alpha_2 CHECK (country ~ '^[A-Z]{2}$'),
        url text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE people (
        id uuid CONSTRAINT people_pk PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL CONSTRAINT people_email_unique UNIQUE
          CONSTRAINT people_email_is_in_lower_case CHECK (email = lower(email)),
        email_verified boolean NOT NULL DEFAULT false,
        image text,
        role text NOT NULL
          CONSTRAINT people_role_is_known
            CHECK (role IN ('admin', 'coordinator', 'section-coordinator', 'translator', 'analyst')),
        section_id uuid CONSTRAINT people_belong_to_a_section REFERENCES sections (id),
        languages text[],
        disabled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT people_section_coordinators_have_a_section
          CHECK (role <> 'section-coordinator' OR section_id IS NOT NULL)
      );
      CREATE INDEX people_section ON people (section_id);

      -- The auth library's own: it asks for an address and a browser, and is given neither.
      CREATE TABLE sessions (
        id uuid CONSTRAINT sessions_pk PRIMARY KEY,
        person_id uuid NOT NULL
          CONSTRAINT sessions_belong_to_a_person REFERENCES people (id) ON DELETE CASCADE,
        token text NOT NULL CONSTRAINT sessions_token_unique UNIQUE,
        expires_at timestamptz NOT NULL,
        ip_address text CONSTRAINT sessions_keep_no_address CHECK (ip_address = ''),
        user_agent text CONSTRAINT sessions_keep_no_browser CHECK (user_agent = ''),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_person ON sessions (person_id);
      CREATE INDEX sessions_expiry ON sessions (expires_at);

      CREATE TABLE auth_accounts (
        id uuid CONSTRAINT auth_accounts_pk PRIMARY KEY,
        person_id uuid NOT NULL
          CONSTRAINT auth_accounts_belong_to_a_person REFERENCES people (id) ON DELETE CASCADE,
        account_id text NOT NULL,
        provider_id text NOT NULL,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT auth_accounts_once_per_provider UNIQUE (provider_id, account_id)
      );
      CREATE INDEX auth_accounts_person ON auth_accounts (person_id);

      CREATE TABLE verifications (
        id uuid CONSTRAINT verifications_pk PRIMARY KEY,
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX verifications_identifier ON verifications (identifier);

      CREATE TABLE api_keys (
        id uuid CONSTRAINT api_keys_pk PRIMARY KEY,
        config_id text NOT NULL DEFAULT 'default',
        person_id uuid NOT NULL
          CONSTRAINT api_keys_belong_to_a_person REFERENCES people (id) ON DELETE CASCADE,
        name text,
        start text,
        prefix text,
        key text NOT NULL CONSTRAINT api_keys_key_unique UNIQUE,
        enabled boolean NOT NULL DEFAULT true,
        remaining integer,
        refill_interval bigint,
        refill_amount integer,
        last_refill_at timestamptz,
        rate_limit_enabled boolean NOT NULL DEFAULT false,
        rate_limit_time_window bigint,
        rate_limit_max integer,
        request_count integer NOT NULL DEFAULT 0,
        last_request timestamptz,
        expires_at timestamptz,
        permissions text,
        metadata text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      ) WITH (fillfactor = 70);
      CREATE INDEX api_keys_person ON api_keys (person_id);

      CREATE TABLE invitations (
        id uuid CONSTRAINT invitations_pk PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT invitations_token_hash_unique UNIQUE,
        role text NOT NULL
          CONSTRAINT invitations_role_is_known
            CHECK (role IN ('admin', 'coordinator', 'section-coordinator', 'translator', 'analyst')),
        section_id uuid CONSTRAINT invitations_are_for_a_section REFERENCES sections (id),
        languages text[],
        person_id uuid CONSTRAINT invitations_are_for_a_person REFERENCES people (id) ON DELETE CASCADE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        created_by uuid CONSTRAINT invitations_were_made_by_a_person REFERENCES people (id),
        created_at timestamptz NOT NULL,
        CONSTRAINT invitations_section_coordinators_have_a_section
          CHECK (role <> 'section-coordinator' OR section_id IS NOT NULL)
      );
      CREATE INDEX invitations_section ON invitations (section_id);
      CREATE INDEX invitations_person ON invitations (person_id);
      CREATE INDEX invitations_created_by ON invitations (created_by);

      CREATE TABLE audit_entries (
        id uuid CONSTRAINT audit_entries_pk PRIMARY KEY,
        at timestamptz NOT NULL,
        person_id uuid NOT NULL CONSTRAINT audit_entries_name_a_person REFERENCES people (id),
        person_name text NOT NULL,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_entries_subject ON audit_entries (subject_kind, subject_id);
      CREATE INDEX audit_entries_person ON audit_entries (person_id);

      CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'audit entries are only ever added' USING ERRCODE = 'restrict_violation';
        END
      $$;
      CREATE TRIGGER audit_entries_are_only_ever_added
        BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();

      -- What a POST was answered, for a caller who did not hear it and sends it again.
      CREATE TABLE idempotency_keys (
        person_id uuid NOT NULL
          CONSTRAINT idempotency_keys_belong_to_a_person REFERENCES people (id) ON DELETE CASCADE,
        key text NOT NULL,
        request text NOT NULL,
        status integer,
        location text,
        body text,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (person_id, key)
      );
      CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys;
      DROP TABLE audit_entries;
      DROP FUNCTION refuse_change_of_audit();
      DROP TABLE invitations;
      DROP TABLE api_keys;
      DROP TABLE verifications;
      DROP TABLE auth_accounts;
      DROP TABLE sessions;
      DROP TABLE people;
      DROP TABLE sections;
    `);
  }
}
