/** What is wrong with one row of a tweet sheet. */
import type { Invalid } from '../domain/errors.js';

export interface SheetRejection {
  /** From 1: the line of the file, or the row of the spreadsheet. */
  readonly line: number;
  readonly field: string;
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
  /** Offset in the text, in UTF-16 code units, where the fault has a place in it. */
  readonly position?: number;
}

/** Every issue of the refusal, at the line. */
export const rejectionsAt = (line: number, { issues, code }: Invalid): SheetRejection[] =>
  issues.map(({ field, message, position }) => ({
    line,
    field,
    code: code === 'invalid' ? 'field' : code,
    message: position === undefined ? message : `Character ${position + 1}: ${message}`,
    ...(position !== undefined && { position }),
  }));
