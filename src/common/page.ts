import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Invalid } from '../domain/errors.js';

/** Which part of a list is asked for. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`nextCursor` of the part before.', maxLength: 400 })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, description: 'How many items at most.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** One part of a list, and the way to the next. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const DEFAULT_LIMIT = 50;

/** How many items a part holds. */
export const limitOf = ({ limit }: PageQuery): number => limit ?? DEFAULT_LIMIT;

/** The sort key after which the part begins; null for the first part. */
export const keyOf = ({ cursor }: PageQuery): string | null => {
  if (cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '' || key.includes('\0') || cursorOf(key) !== cursor) {
    throw Invalid.field('cursor', 'This is not a cursor of this list: start without one.');
  }
  return key;
};

const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

/** A part of the list from one row more than asked for, which tells whether there is a next. */
export const pageOf = <Item>(
  rows: readonly Item[],
  query: PageQuery,
  key: (item: Item) => string,
): Page<Item> => {
  const items = rows.slice(0, limitOf(query));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > items.length && last !== undefined ? cursorOf(key(last)) : null };
};
