/** Plain text: what people write and read, without the characters that only machines see. */

// Control characters, noncharacters of the basic plane, and the tag and interlinear characters that hide words.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e001f}]/u;

/** Whether the text is well-formed Unicode without control characters; line breaks and tabs only where lines are allowed. */
export const isPlainText = (value: unknown, { lines = false } = {}): value is string =>
  typeof value === 'string' &&
  value.isWellFormed() &&
  !HIDDEN.test(value) &&
  (lines || !/[\n\r\t]/.test(value));

/** The text as it is kept: composed Unicode, one kind of line break, no blank edges. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
