/** A viewer: the signed-in person or API key on whose behalf something is done. */
import type { Role } from './role.js';

export interface Viewer {
  /** The person; an API key of the environment has a person of its own, so that it is nobody else. */
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  /** The section whose texts and notes a section coordinator sees and edits. */
  readonly sectionId: string | null;
  /** The languages that a translator sees; null for all. */
  readonly languages: readonly string[] | null;
}
