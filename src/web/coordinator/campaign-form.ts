/** A campaign as the values of its form, and back. */
import type { RestrictionKind } from '../../domain/restriction.js';
import { LANGUAGES } from '../../domain/language.js';
import {
  type FormBody,
  isTicked,
  listOf,
  numberOf,
  textIfAny,
  textOf,
  textOrNull,
  wordsOf,
} from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';

export const WORD_FIELDS = ['title', 'ask', 'conduct', 'safety'] as const;

type WordField = (typeof WORD_FIELDS)[number];
type Translations = Readonly<Record<string, Partial<Record<WordField, string>>>>;

export interface EditableRestriction {
  readonly kind: RestrictionKind;
  readonly value: string;
  readonly note: string;
  readonly translations: Record<string, string>;
}

/** What of a campaign its form shows. */
export interface EditableCampaign {
  readonly slug: string;
  readonly title: string;
  readonly ask: string;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly stormAt: string;
  readonly stormMinutes: number;
  readonly hashtags: readonly string[];
  readonly languages: readonly string[];
  readonly link: string | null;
  readonly conduct: string;
  readonly safety: string;
  readonly translations: Translations;
  readonly approvedPostsNeeded: number;
  readonly responseWindowDays: number;
  readonly retentionDays: number;
  readonly isHistory: boolean;
  readonly sections: readonly { readonly section: string; readonly link: string | null }[];
  readonly restrictions: readonly EditableRestriction[];
}

/** Rows for restrictions beyond those that there are. */
const SPARE_ROWS = 3;

/** How many rows of restrictions a form of the campaign shows. */
export const restrictionRows = (values: FormValues): number =>
  Object.keys(values).filter((field) => field.startsWith('restrictionKind_') && values[field] !== '').length +
  SPARE_ROWS;

/** A new campaign's form: the storm of 2012, and the defaults of the house. */
export const NEW_CAMPAIGN: FormValues = {
  stormAt: '17:30',
  stormMinutes: '60',
  languages: ['en'],
  approvedPostsNeeded: '5',
  responseWindowDays: '7',
  retentionDays: '30',
};

/** The campaign as its form shows it. */
export const campaignValues = (campaign: EditableCampaign): FormValues => ({
  title: campaign.title,
  slug: campaign.slug,
  ask: campaign.ask,
  hashtags: campaign.hashtags.join(' '),
  link: campaign.link ?? '',
  startsOn: campaign.startsOn,
  endsOn: campaign.endsOn,
  timeZone: campaign.timeZone,
  stormAt: campaign.stormAt.slice(0, 5),
  stormMinutes: String(campaign.stormMinutes),
  languages: [...campaign.languages],
  conduct: campaign.conduct,
  safety: campaign.safety,
  approvedPostsNeeded: String(campaign.approvedPostsNeeded),
  responseWindowDays: String(campaign.responseWindowDays),
  retentionDays: String(campaign.retentionDays),
  isHistory: campaign.isHistory ? 'yes' : '',
  ...wordValues(campaign.translations),
  ...Object.fromEntries(campaign.sections.flatMap(sectionValues)),
  ...Object.fromEntries(campaign.restrictions.flatMap(restrictionValues)),
});

const wordValues = (translations: Translations): FormValues =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      WORD_FIELDS.map((field) => [`${field}_${language}`, translations[language]?.[field] ?? '']),
    ),
  );

const sectionValues = ({ section, link }: EditableCampaign['sections'][number]): [string, string][] => [
  [`section_${section}`, 'yes'],
  [`sectionLink_${section}`, link ?? ''],
];

const restrictionValues = ({ kind, value, note }: EditableRestriction, row: number): [string, string][] => [
  [`restrictionKind_${row}`, kind],
  [`restrictionValue_${row}`, value],
  [`restrictionNote_${row}`, note],
];

/** What the form asks for, as the API's body; what the form does not show of a restriction is kept. */
export const campaignInput = (
  form: FormBody,
  before: readonly EditableRestriction[],
): Record<string, unknown> => ({
  slug: textOf(form, 'slug'),
  title: textOf(form, 'title'),
  ask: textOf(form, 'ask'),
  hashtags: wordsOf(form, 'hashtags'),
  link: textOrNull(form, 'link'),
  startsOn: textOf(form, 'startsOn'),
  endsOn: textOf(form, 'endsOn'),
  timeZone: textOf(form, 'timeZone'),
  stormAt: textOf(form, 'stormAt').slice(0, 5),
  stormMinutes: numberOf(form, 'stormMinutes'),
  languages: listOf(form, 'languages'),
  conduct: textOf(form, 'conduct'),
  safety: textOf(form, 'safety'),
  approvedPostsNeeded: numberOf(form, 'approvedPostsNeeded'),
  responseWindowDays: numberOf(form, 'responseWindowDays'),
  retentionDays: numberOf(form, 'retentionDays'),
  translations: translationsIn(form),
  sections: sectionsIn(form),
  restrictions: restrictionsIn(form, before),
});

/** What a new campaign's form asks for. */
export const newCampaignInput = (form: FormBody): Record<string, unknown> => ({
  ...campaignInput(form, []),
  isHistory: isTicked(form, 'isHistory'),
});

/** What the form of an existing campaign asks for. */
export const editCampaignInput = (
  form: FormBody,
  before: readonly EditableRestriction[],
): Record<string, unknown> => ({ ...campaignInput(form, before), reason: textIfAny(form, 'reason') });

const translationsIn = (form: FormBody): Translations =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, wordsIn(form, language)] as const).filter(
      ([, words]) => Object.keys(words).length > 0,
    ),
  );

const wordsIn = (form: FormBody, language: string): Partial<Record<WordField, string>> =>
  Object.fromEntries(
    WORD_FIELDS.map((field) => [field, textOf(form, `${field}_${language}`)] as const).filter(
      ([, text]) => text !== '',
    ),
  );

const sectionsIn = (form: FormBody) =>
  Object.keys(form)
    .filter((field) => field.startsWith('section_'))
    .map((field) => field.slice('section_'.length))
    .map((section) => ({ section, link: textOrNull(form, `sectionLink_${section}`) }));

const restrictionsIn = (form: FormBody, before: readonly EditableRestriction[]) =>
  Object.keys(form)
    .filter((field) => field.startsWith('restrictionKind_') && textOf(form, field) !== '')
    .map((field) => field.slice('restrictionKind_'.length))
    .map((row) => ({
      kind: textOf(form, `restrictionKind_${row}`),
      value: textOf(form, `restrictionValue_${row}`),
      note: textOf(form, `restrictionNote_${row}`),
    }))
    .map((restriction) => ({
      ...restriction,
      translations:
        before.find(({ kind, value }) => kind === restriction.kind && value === restriction.value)
          ?.translations ?? {},
    }));
