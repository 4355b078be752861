import type { EntityManager } from 'typeorm';
import { Invalid } from '../domain/errors.js';

// Sections stand above people in the order of the nouns, so that people know of them by their rows alone.

/** The id of the section of that slug; null for none. Throws Invalid where there is no such section. */
export const sectionIdOf = async (
  manager: EntityManager,
  slug: string | null | undefined,
): Promise<string | null> => {
  if (slug == null) return null;
  const [section]: { id: string }[] = await manager.query('SELECT id FROM sections WHERE slug = $1', [slug]);
  if (!section) throw Invalid.field('section', `There is no section "${slug}".`);
  return section.id;
};

/** The slugs of all sections by their ids. */
export const sectionSlugs = async (manager: EntityManager): Promise<ReadonlyMap<string | null, string>> => {
  const rows: { id: string; slug: string }[] = await manager.query('SELECT id, slug FROM sections');
  return new Map(rows.map(({ id, slug }) => [id, slug]));
};

/** Whether anybody can sign in yet. */
export const hasAnybodySignIn = async (manager: EntityManager): Promise<boolean> => {
  const [row]: { found: boolean }[] = await manager.query(
    'SELECT EXISTS (SELECT FROM auth_accounts) AS found',
  );
  return row?.found === true;
};

/** Sets a person's password, hashed by the auth library, in place of any before. */
export const keepPassword = async (
  manager: EntityManager,
  personId: string,
  hash: string,
  id: string,
  now: Date,
): Promise<void> => {
  await manager.query(
    `INSERT INTO auth_accounts (id, person_id, account_id, provider_id, password, created_at, updated_at)
     VALUES ($1, $2::uuid, $2::uuid::text, 'credential', $3, $4, $4)
     ON CONFLICT ON CONSTRAINT auth_accounts_once_per_provider
     DO UPDATE SET password = excluded.password, updated_at = excluded.updated_at`,
    [id, personId, hash, now],
  );
};

/** Ends all sessions of a person. */
export const endSessions = async (manager: EntityManager, personId: string): Promise<void> => {
  await manager.query('DELETE FROM sessions WHERE person_id = $1', [personId]);
};
