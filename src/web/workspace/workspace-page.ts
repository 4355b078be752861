/** What every page of the workspace is told about its reader and itself. */
import { may, type Permission } from '../../domain/role.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Formats } from '../locales/formats.js';
import type { UiLanguage } from '../locales/ui-language.js';
import { hasWord, type Words } from './words.js';

export interface WorkspacePage {
  readonly t: Words;
  readonly formats: Formats;
  readonly language: UiLanguage;
  readonly viewer: Viewer;
  /** The token without which a form of this reader is refused. */
  readonly csrf: string;
  /** The path of the page with its query. */
  readonly address: string;
  /** What was just done, as the redirect that led here says it. */
  readonly done: string | null;
}

/** Whether the reader of the page may do what the permission names. */
export const allows = ({ viewer }: WorkspacePage, permission: Permission): boolean =>
  may(viewer.role, permission);

/** The text at an address made at run time, or the given words where there is none. */
export const wordOr = ({ t }: WorkspacePage, key: string, otherwise: string): string =>
  hasWord(key) ? t(key) : otherwise;

/** The text under a heading for one of a closed set: `status.draft`. */
export const nameOf = (page: WorkspacePage, set: string, value: string): string =>
  wordOr(page, `${set}.${value}`, value);

/** The address with another query; empty values are left out. */
export const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
};
