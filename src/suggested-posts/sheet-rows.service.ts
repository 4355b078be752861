import { Injectable } from '@nestjs/common';
import { EntityManager, Not } from 'typeorm';
import { Config } from '../../config/config.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { createValidationPipe } from '../common/validation-pipe.js';
import { Invalid, NotFound } from '../domain/errors.js';
import { parse } from '../domain/notation.js';
import type { Viewer } from '../domain/viewer.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import { claimsOf } from './approved-post.js';
import { inWords, isChoice } from './image-choice.js';
import type { ShownImage } from './post-image-view.js';
import { PostImage } from './post-image.entity.js';
import { refuseOtherLanguages, scopeOf } from './post-scope.js';
import { PostTextService } from './post-text.service.js';
import { postIn, type SheetDefaults, type SheetMapping } from './sheet-columns.js';
import { type FitSources, neverFits } from './sheet-fit.js';
import { rejectionsAt, type SheetRejection } from './sheet-rejection.js';
import type { SheetTable, TableRow } from './sheet-table.js';
import { slotValues } from './slot-values.js';
import { CreateSuggestedPostDto } from './suggested-post.dto.js';
import { SuggestedPost, type SuggestedPostKind } from './suggested-post.entity.js';

/** A row that can become a post. */
export interface CheckedPost {
  readonly line: number;
  readonly language: string;
  readonly networks: string[];
  readonly body: string;
  readonly variants: number;
  readonly kind: SuggestedPostKind;
  readonly ministryId: string | null;
  readonly imageId: string | null;
  readonly image: ShownImage | null;
  /** The slug of the ministry. */
  readonly target: string | null;
  /** The slugs of the claims behind it, in order of the alphabet. */
  readonly claims: string[];
  readonly fit: FitSources;
}

export interface CheckedRows {
  readonly posts: readonly CheckedPost[];
  readonly unchanged: number;
  readonly rejected: readonly SheetRejection[];
}

/** What rows may name. */
interface Known {
  readonly campaign: Campaign;
  readonly viewer: Viewer;
  readonly ministries: ReadonlyMap<string, Ministry>;
  readonly images: ReadonlyMap<string, PostImage>;
  readonly claims: Map<string, Readonly<Record<string, string>>>;
}

const validation = createValidationPipe();

/** Checks the rows of a sheet as posts that are written one by one are checked. */
@Injectable()
export class SheetRows {
  constructor(
    private readonly entities: EntityManager,
    private readonly texts: PostTextService,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
    private readonly config: Config,
  ) {}

  /** The rows that are new posts, how many are there already, and what is wrong with the others. */
  async check(
    campaign: Campaign,
    { headings, rows }: SheetTable,
    mapping: SheetMapping,
    defaults: SheetDefaults,
    viewer: Viewer,
  ): Promise<CheckedRows> {
    const known = await this.known(campaign, viewer);
    const seen = await this.keysOf(campaign, viewer);
    const posts: CheckedPost[] = [];
    const rejected: SheetRejection[] = [];
    let unchanged = 0;
    for (const [index, row] of rows.entries()) {
      // A long sheet takes a while: others are answered meanwhile.
      if (index % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
      const post = await this.checkRow(row, { headings, mapping, defaults }, known, rejected);
      if (post === null) continue;
      const key = keyOf(post);
      if (seen.has(key)) unchanged += 1;
      else if (refuseUnfit(post, rejected)) posts.push(post);
      seen.add(key);
    }
    return { posts, unchanged, rejected };
  }

  private async checkRow(
    row: TableRow,
    sheet: { headings: readonly string[]; mapping: SheetMapping; defaults: SheetDefaults },
    known: Known,
    rejected: SheetRejection[],
  ): Promise<CheckedPost | null> {
    try {
      if (row.cells.slice(sheet.headings.length).some((cell) => cell.trim() !== '')) {
        throw Invalid.field('file', `This row has more cells than the sheet has columns.`, 'cells');
      }
      return await this.read(row, postIn(row, sheet.headings, sheet.mapping, sheet.defaults), known);
    } catch (error) {
      if (error instanceof NotFound) {
        rejected.push({ line: row.line, field: 'language', code: 'language', message: error.message });
      } else if (error instanceof Invalid) rejected.push(...rejectionsAt(row.line, error));
      else throw error;
      return null;
    }
  }

  private async read(
    { line }: TableRow,
    { image: imageName, alt, target, ...sent }: ReturnType<typeof postIn>,
    known: Known,
  ): Promise<CheckedPost> {
    if (sent.text.trim() === '') throw Invalid.field('text', 'The text is missing.', 'empty');
    const dto = (await validation.transform(sent, {
      type: 'body',
      metatype: CreateSuggestedPostDto,
    })) as CreateSuggestedPostDto;
    refuseOtherLanguages(known.viewer, dto.language);
    const ministry = findMinistry(known, target);
    const image = findImage(known, imageName, alt, dto.language);
    const { body, variants } = await this.texts.check(dto.text, dto.language);
    const behind = await this.claimsBehind(dto.claims ?? [], dto.language, known);
    const claims = await this.wordsOf(claimsOf(parse(body)), dto.language, known);
    const { language, networks, kind = 'opening' } = dto;
    const fitted = { text: body, language, networks, ministry, claims };
    const fit = fitOf(fitted, known.campaign, this.config.publicUrl);
    return {
      ...{ line, language, networks, body, variants, kind, image },
      ...{ fit, claims: behind },
      imageId: image?.id ?? null,
      ministryId: ministry?.id ?? null,
      target: ministry?.slug ?? null,
    };
  }

  /** As `checkClaims`, asked once for each claim of a sheet. */
  private async claimsBehind(slugs: readonly string[], language: string, known: Known): Promise<string[]> {
    const words = await this.wordsOf(slugs, language, known);
    return slugs.every((slug) => words[slug]) ? [...slugs].sort() : this.texts.checkClaims(slugs, language);
  }

  private async wordsOf(
    slugs: readonly string[],
    language: string,
    { claims }: Known,
  ): Promise<Record<string, string>> {
    const missing = slugs.filter((slug) => !claims.has(slug));
    for (const { slug, texts } of await this.claims.bySlugs(missing)) claims.set(slug, texts);
    return Object.fromEntries(slugs.map((slug) => [slug, claims.get(slug)?.[language] ?? '']));
  }

  private async known(campaign: Campaign, viewer: Viewer): Promise<Known> {
    const all = await this.entities.findBy(PostImage, { campaignId: campaign.id });
    const images = all.filter((image) => isChoice(image, viewer.sectionId));
    return {
      ...{ campaign, viewer },
      ministries: ministriesByName(await this.ministries.list()),
      images: new Map(images.map((image) => [image.name, image])),
      claims: new Map(),
    };
  }

  private async keysOf(campaign: Campaign, viewer: Viewer): Promise<Set<string>> {
    const posts = await this.entities.find(SuggestedPost, {
      where: { ...scopeOf(viewer), campaignId: campaign.id, status: Not('retired') },
    });
    return new Set(posts.map(keyOf));
  }
}

const refuseUnfit = (post: CheckedPost, rejected: SheetRejection[]): boolean => {
  const over = neverFits(post.fit);
  for (const { network, used, limit } of over) {
    const message = `Even the shortest variant has ${used} characters on ${network}, which takes ${limit}.`;
    rejected.push({ line: post.line, field: 'text', code: 'too-long', message });
  }
  return over.length === 0;
};

const keyOf = (
  post: Pick<SuggestedPost, 'language' | 'networks' | 'body' | 'kind' | 'ministryId' | 'imageId'>,
) =>
  JSON.stringify([
    post.language,
    [...post.networks].sort(),
    post.body,
    post.kind,
    post.ministryId,
    post.imageId,
  ]);

/** By slug, and by every name that only one of them has. */
const ministriesByName = (ministries: readonly Ministry[]): ReadonlyMap<string, Ministry> => {
  const named = ministries.flatMap((ministry) =>
    [ministry.name, ministry.ownName, ...Object.values(ministry.names)].map(
      (name) => [name.toLowerCase(), ministry] as const,
    ),
  );
  const alone = named.filter(([name, one]) => named.every(([other, two]) => other !== name || one === two));
  return new Map([...alone, ...ministries.map((ministry) => [ministry.slug, ministry] as const)]);
};

const findMinistry = ({ ministries }: Known, target: string): Ministry | null => {
  if (target === '') return null;
  const ministry = ministries.get(target.toLowerCase());
  if (!ministry) {
    const message = `There is no ministry "${target.slice(0, 80)}": write its slug, such as france.`;
    throw Invalid.field('target', message, 'target');
  }
  return ministry;
};

/** The image of that name; what a row says that it shows must be what it is known to show, since nothing else would be sent. */
const findImage = ({ images }: Known, name: string, alt: string, language: string): ShownImage | null => {
  if (name === '') {
    if (alt === '') return null;
    throw Invalid.field('alt', 'This says what an image shows, and the row names none.', 'alt');
  }
  const image = images.get(name);
  if (image === undefined) {
    const message = `This campaign has no image "${name.slice(0, 80)}": add it first.`;
    throw Invalid.field('image', message, 'image');
  }
  const shown = inWords(image, language);
  if (alt === '' || alt === shown.alt) return shown;
  const message = `The image "${name.slice(0, 80)}" is said to show something else: change that on its own page.`;
  throw Invalid.field('alt', message, 'alt');
};

interface Fitted {
  readonly text: string;
  readonly language: string;
  readonly networks: readonly string[];
  readonly ministry: Ministry | null;
  readonly claims: Readonly<Record<string, string>>;
}

const fitOf = (
  { text, language, networks, ministry, claims }: Fitted,
  campaign: Campaign,
  site: string,
): FitSources => {
  const shown = ministry ? ministryView(ministry) : NOBODY_YET;
  const date = campaign.startsOn;
  return {
    ...{ text, language, networks },
    valuesOn: (network) => slotValues({ campaign, site, ministry: shown, date, language, network, claims }),
  };
};

/** A post that fits every target is measured without a name: it may fit none, but that is not known here. */
const NOBODY_YET: Parameters<typeof slotValues>[0]['ministry'] = {
  name: '',
  names: {},
  ownName: '',
  ownLanguage: '',
  country: '',
  accounts: [],
};
