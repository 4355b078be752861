/** The columns of a tweet sheet: which heading stands for which part of a post. */
import { Invalid } from '../domain/errors.js';
import { LANGUAGES } from '../domain/language.js';
import { tidy } from '../domain/plain-text.js';
import type { TableRow } from './sheet-table.js';

export const SHEET_FIELDS = [
  'text',
  'language',
  'target',
  'networks',
  'kind',
  'image',
  'alt',
  'claims',
] as const;

export type SheetField = (typeof SHEET_FIELDS)[number];

/** The heading of the column for each part; a part without one is left out. */
export type SheetMapping = Readonly<Partial<Record<SheetField, string>>>;

/** What holds for rows whose sheet does not say it. */
export interface SheetDefaults {
  readonly language: string | null;
  readonly networks: readonly string[];
}

// Headings that campaigns write, in small letters.
const HEADINGS: Readonly<Record<SheetField, readonly string[]>> = {
  text: [
    'text post tweet suggested-post tweet-text post-text message wording copy body toot skeet',
    'texte message-suggéré publication beitrag nachricht texto mensaje النص المنشور текст 文本',
  ],
  language: ['language lang locale langue sprache idioma اللغة язык 语言'],
  target: [
    'target ministry mfa addressee ministère cible ministerium ministerio الوزارة министерство 外交部',
  ],
  networks: [
    'networks network platform platforms channel channels réseaux réseau netzwerke redes الشبكات сети',
  ],
  kind: ['kind type'],
  image: ['image picture photo media graphic visuel bild imagen الصورة'],
  alt: [
    'alt alt-text image-alt image-description texte-alternatif bildbeschreibung texto-alternativo النص-البديل',
  ],
  claims: ['claims claim sources affirmations belege المعلومات'],
};

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** Which column seems to be meant for which part, by its heading. */
export const guessMapping = (headings: readonly string[]): SheetMapping => {
  const found = SHEET_FIELDS.flatMap((field) => {
    const names = HEADINGS[field].flatMap((line) => line.split(' '));
    const heading = names.map((name) => headings.find((one) => plain(one) === name)).find(Boolean);
    return heading === undefined ? [] : [[field, heading] as const];
  });
  return Object.fromEntries(found);
};

/** The mapping as it was asked for; throws Invalid where it names what is not there. */
export const checkMapping = (mapping: object, headings: readonly string[]): SheetMapping => {
  const entries = Object.entries(mapping).filter(([, heading]) => heading !== '' && heading !== null);
  for (const [field, heading] of entries) {
    if (!(SHEET_FIELDS as readonly string[]).includes(field)) {
      throw Invalid.field('mapping', `A post has no "${field}": map ${SHEET_FIELDS.join(', ')}.`, 'mapping');
    }
    if (typeof heading !== 'string' || !headings.includes(heading)) {
      throw Invalid.field(field, `The sheet has no column "${String(heading)}".`, 'mapping');
    }
  }
  const checked = Object.fromEntries(entries) as SheetMapping;
  if (checked.text === undefined) {
    const message = `Say which column holds the text: ${headings.filter(Boolean).join(', ')}.`;
    throw Invalid.field('text', message, 'mapping');
  }
  return checked;
};

/** The row as a program would send the post; what cannot be read stays as it is, to be refused by name. */
export const postIn = (
  { cells }: TableRow,
  headings: readonly string[],
  mapping: SheetMapping,
  defaults: SheetDefaults,
) => {
  const cell = (field: SheetField): string => {
    const heading = mapping[field];
    return heading === undefined ? '' : (cells[headings.indexOf(heading)] ?? '');
  };
  const networks = networksIn(cell('networks'));
  return {
    text: cell('text'),
    language: languageIn(cell('language')) || (defaults.language ?? ''),
    networks: networks.length > 0 ? networks : [...defaults.networks],
    kind:
      cell('kind')
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-') || 'opening',
    target: cell('target').trim(),
    image: cell('image').trim(),
    alt: tidy(cell('alt')),
    claims: [...new Set(cell('claims').match(/[^\s,;،]+/g))],
  };
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  twitter: 'x',
  bsky: 'bluesky',
  toot: 'mastodon',
  fediverse: 'mastodon',
};

const networksIn = (cell: string): string[] => {
  const names = cell.toLowerCase().match(/[^\s,;|/+&()]+/g) ?? [];
  return [...new Set(names.map((name) => OTHER_NAMES[name] ?? name))];
};

const nameOf = (code: string, language: string): string =>
  (new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code).toLowerCase();

let codes: ReadonlyMap<string, string> | null = null;

/** By the names that languages have in each other. */
const codesByName = (): ReadonlyMap<string, string> =>
  (codes ??= new Map(
    LANGUAGES.flatMap((code) => LANGUAGES.map((language) => [nameOf(code, language), code] as const)),
  ));

const languageIn = (cell: string): string => {
  const written = cell.trim().toLowerCase();
  return codesByName().get(written) ?? (/^[a-z]{2}[-_][a-z]+$/.test(written) ? written.slice(0, 2) : written);
};
