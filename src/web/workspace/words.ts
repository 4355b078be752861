/** The words of the workspace, in files of their own: supporters' pages do not carry them. */
import type accountsAr from '../locales/accounts.ar.json';
import type accountsEn from '../locales/accounts.en.json';
import type accountsFr from '../locales/accounts.fr.json';
import type boardAr from '../locales/board.ar.json';
import type boardEn from '../locales/board.en.json';
import type boardFr from '../locales/board.fr.json';
import type imagesAr from '../locales/images.ar.json';
import type imagesEn from '../locales/images.en.json';
import type imagesFr from '../locales/images.fr.json';
import type planAr from '../locales/plan.ar.json';
import type planEn from '../locales/plan.en.json';
import type planFr from '../locales/plan.fr.json';
import type proposalsAr from '../locales/proposals.ar.json';
import type proposalsEn from '../locales/proposals.en.json';
import type proposalsFr from '../locales/proposals.fr.json';
import type repliesAr from '../locales/replies.ar.json';
import type repliesEn from '../locales/replies.en.json';
import type repliesFr from '../locales/replies.fr.json';
import type reviewAr from '../locales/review.ar.json';
import type reviewEn from '../locales/review.en.json';
import type reviewFr from '../locales/review.fr.json';
import type sheetAr from '../locales/sheet.ar.json';
import type sheetEn from '../locales/sheet.en.json';
import type sheetFr from '../locales/sheet.fr.json';
import { type KeysOf, loadTexts, type TranslateBy } from '../locales/translate.js';
import type { UiLanguage } from '../locales/ui-language.js';
import type workshopAr from '../locales/workshop.ar.json';
import type workshopEn from '../locales/workshop.en.json';
import type workshopFr from '../locales/workshop.fr.json';
import type varietyAr from '../locales/variety.ar.json';
import type varietyEn from '../locales/variety.en.json';
import type varietyFr from '../locales/variety.fr.json';
import type ar from '../locales/workspace.ar.json';
import type en from '../locales/workspace.en.json';
import type fr from '../locales/workspace.fr.json';

/** Nothing while one language lacks a text of another: then no text can be asked for, and nothing compiles. */
type Same<One, Other> = [Exclude<One, Other> | Exclude<Other, One>] extends [never] ? One : never;

type English =
  | KeysOf<typeof en>
  | KeysOf<typeof boardEn>
  | KeysOf<typeof workshopEn>
  | KeysOf<typeof imagesEn>
  | KeysOf<typeof planEn>
  | KeysOf<typeof accountsEn>
  | KeysOf<typeof proposalsEn>
  | KeysOf<typeof varietyEn>
  | KeysOf<typeof reviewEn>
  | KeysOf<typeof repliesEn>
  | KeysOf<typeof sheetEn>;
type French =
  | KeysOf<typeof fr>
  | KeysOf<typeof boardFr>
  | KeysOf<typeof workshopFr>
  | KeysOf<typeof imagesFr>
  | KeysOf<typeof planFr>
  | KeysOf<typeof accountsFr>
  | KeysOf<typeof proposalsFr>
  | KeysOf<typeof varietyFr>
  | KeysOf<typeof reviewFr>
  | KeysOf<typeof repliesFr>
  | KeysOf<typeof sheetFr>;
type Arabic =
  | KeysOf<typeof ar>
  | KeysOf<typeof boardAr>
  | KeysOf<typeof workshopAr>
  | KeysOf<typeof imagesAr>
  | KeysOf<typeof planAr>
  | KeysOf<typeof accountsAr>
  | KeysOf<typeof proposalsAr>
  | KeysOf<typeof varietyAr>
  | KeysOf<typeof reviewAr>
  | KeysOf<typeof repliesAr>
  | KeysOf<typeof sheetAr>;

/** The address of a text of the workspace, such as `campaign.title`. */
export type WordKey = Same<Same<English, French>, Arabic>;

/** Gives the text in one language; values are escaped by whoever prints them. */
export type Words = TranslateBy<WordKey>;

/** The files of words, one a language each. */
export const WORD_FILES = [
  'workspace.',
  'board.',
  'images.',
  'plan.',
  'accounts.',
  'workshop.',
  'proposals.',
  'variety.',
  'review.',
  'replies.',
  'sheet.',
] as const;

const texts = await loadTexts<WordKey>(...WORD_FILES);

/** The words of the workspace in the language. */
export const wordsFor = (language: UiLanguage): Words => texts.translators[language];

/** Whether there is a text at an address made at run time, such as that of an error's code. */
export const hasWord = (key: string): key is WordKey => texts.has(key);
