/** Posts beside their translations, in SQL: one row an original and language. */

// $1 the campaign, $2 the languages asked for, $3 the section of a section coordinator.
// An original is listed once it is sent to review: a draft may still become another text. Asked for by its id it is
// there all the same, since it can return to draft while somebody translates it.
const SEEN = `
  SELECT original.id, original.language AS from_language, into_language AS language, translation.id AS translation,
    original.status <> 'draft' OR translation.id IS NOT NULL AS is_ready,
    coalesce(translation.status = 'approved' AND translation.paused_at IS NULL, false) AS is_dealt,
    CASE
      WHEN translation.id IS NULL THEN 'missing'
      WHEN translation.translated_wording < original.wording THEN 'outdated'
      ELSE translation.status
    END AS state
  FROM suggested_posts original
  CROSS JOIN unnest($2::text[]) AS into_language
  LEFT JOIN suggested_posts translation ON translation.translation_of = original.id
    AND translation.language = into_language AND translation.status <> 'retired'
  WHERE original.campaign_id = $1 AND original.translation_of IS NULL AND original.language <> into_language
    AND original.status <> 'retired'
    AND ($3::uuid IS NULL OR original.section_id = $3)`;

/** $4 the originals' language, $5 the state, $6 the id after which the part begins, $7 one original, $8 how many. */
export const PAIRS = `
  SELECT id, language, translation, state, is_dealt AS "isDealt" FROM (${SEEN}) AS seen
  WHERE ($4::text IS NULL OR from_language = $4) AND ($5::text IS NULL OR state = $5)
    AND ($6::uuid IS NULL OR id > $6) AND (id = $7 OR $7::uuid IS NULL AND is_ready)
  ORDER BY id, language LIMIT $8`;

/** $4 the originals' language. */
export const COUNTS = `
  SELECT language, state, count(*)::int AS count FROM (${SEEN}) AS seen
  WHERE from_language = $4 AND is_ready
  GROUP BY language, state`;
