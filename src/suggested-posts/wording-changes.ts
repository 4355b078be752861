/** What an edit changes of a post besides its words: whom it addresses, what for, and which claims stand behind it. */

export interface Addressing {
  readonly kind: string;
  /** The slug of the ministry; null where it fits every target. */
  readonly target: string | null;
  readonly purpose: string | null;
  readonly claims: readonly string[];
}

/** What was, and what is now; null where that is the same. */
export type Replaced<Value> = { readonly was: Value; readonly is: Value } | null;

export interface AddressingChanges {
  readonly kind: Replaced<string>;
  readonly target: Replaced<string | null>;
  readonly purpose: Replaced<string | null>;
  readonly claims: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** What is other now than it was. */
export const changesBetween = (was: Addressing, is: Addressing): AddressingChanges => ({
  kind: replaced(was.kind, is.kind),
  target: replaced(was.target, is.target),
  purpose: replaced(was.purpose, is.purpose),
  claims: {
    added: is.claims.filter((slug) => !was.claims.includes(slug)),
    removed: was.claims.filter((slug) => !is.claims.includes(slug)),
  },
});

const replaced = <Value>(was: Value, is: Value): Replaced<Value> => (was === is ? null : { was, is });
