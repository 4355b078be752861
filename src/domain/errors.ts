/** The five ways in which a request can fail; two filters alone know how each reads over HTTP. */

/** One thing that is wrong with an input: which field, and what to do about it. */
export interface Issue {
  readonly field: string;
  readonly message: string;
  /** Offset in UTF-16 code units, where the field is a text and the fault has a place in it. */
  readonly position?: number;
}

/** There is no such thing, or it is not for this viewer. */
export class NotFound extends Error {}

/** The viewer is known and may not do this; `code` is stable for programs. */
export class Forbidden extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The state of things does not allow it now; `code` is stable for programs. */
export class Conflict extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Further members of the problem document, such as the list of blockers. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The input is wrong; every issue names its field. */
export class Invalid extends Error {
  constructor(
    readonly issues: readonly Issue[],
    readonly code = 'invalid',
  ) {
    super(issues.map(({ field, message }) => `${field}: ${message}`).join('; '));
  }

  /** An Invalid with one issue. */
  static field(field: string, message: string, code?: string): Invalid {
    return new Invalid([{ field, message }], code);
  }
}

/** Something that we need is away or full; the caller may try again after some seconds. */
export class Unavailable extends Error {
  constructor(
    readonly service: string,
    message: string,
    readonly retryAfterSeconds = 5,
  ) {
    super(message);
  }
}
