import type { Person } from './person.entity.js';

/** A person as the API shows them; `section` is a slug. */
export const personView = (person: Person, section: string | null) => ({
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  section,
  languages: person.languages,
  disabledAt: person.disabledAt,
  createdAt: person.createdAt,
  version: person.version,
});

export type PersonView = ReturnType<typeof personView>;
