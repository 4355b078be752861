/** The field in which a post's words are typed: coloured, counted and linted as they are, where there is script. */
import { directionOf } from '../../domain/language.js';
import { problemsOf } from '../../domain/reading.js';
import { NETWORKS } from '../../domain/network.js';
import { assetUrl } from '../layout/asset-files.js';
import { TextArea } from '../workspace/fields.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

interface PostEditorProps {
  readonly page: WorkspacePage;
  readonly slug: string;
  readonly form: FormState;
  readonly language: string;
  readonly label: string;
  readonly hint: string;
}

/** The field, with what is told of its words as they are typed; its form has fields for language, target and networks. */
export const PostEditor = ({ page, slug, form, language, label, hint }: PostEditorProps) => {
  return (
    <div
      class="editor"
      data-slots={`/workspace/campaigns/${slug}/post-slots`}
      data-reading={assetUrl('reading.js')}
      data-counter={assetUrl('counter.js')}
      data-words={JSON.stringify(wordsOf(page))}
    >
      <TextArea
        form={form}
        name="text"
        label={label}
        hint={hint}
        rows="5"
        required
        maxlength="2000"
        language={language || undefined}
        dir={language ? directionOf(language) : 'auto'}
      />
      <InPlace page={page} form={form} language={language} />
      <section class="live" aria-labelledby="live" hidden>
        <h2 id="live" safe>
          {page.t('editor.live')}
        </h2>
        <p role="status" class="live-summary"></p>
        <ul class="live-lengths"></ul>
        <div class="live-problems"></div>
        <div class="live-findings"></div>
        <div class="live-never"></div>
      </section>
    </div>
  );
};

/** How much of the text is shown before and after what is wrong. */
const AROUND = 24;

/** What is wrong with a text that was refused, each slip marked where it stands. */
const InPlace = ({ page, form, language }: Pick<PostEditorProps, 'page' | 'form' | 'language'>) => {
  const body = valueIn(form, 'text');
  const problems = form.errors.some(({ field }) => field === 'text') ? problemsOf(body, () => true) : [];
  return problems.length === 0 ? (
    ''
  ) : (
    <ul class="in-place">
      {problems.map(({ start, end }) => (
        <li>
          <span safe>{`${page.t('editor.at', { position: page.formats.number(start + 1) })} `}</span>
          <code class="kept" lang={language || undefined} dir={language ? directionOf(language) : 'auto'}>
            <span safe>{(start > AROUND ? '…' : '') + body.slice(Math.max(0, start - AROUND), start)}</span>
            <mark safe>{visible(body.slice(start, end))}</mark>
            <span safe>{body.slice(end, end + AROUND) + (end + AROUND < body.length ? '…' : '')}</span>
          </code>
        </li>
      ))}
    </ul>
  );
};

/** A mark without a shape of its own, by its number. */
const visible = (text: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
    ? text
    : `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const LINTS = [
  'long-sentence',
  'many-hashtags',
  'hashtag-not-last',
  'hashtag-not-camel-case',
  'many-links',
  'many-emoji',
  'look-alike',
  'no-question',
  'figure-without-claim',
] as const;

const PROBLEMS = ['notation', 'unseen-marks', 'unknown-claim'] as const;

const REASONS = ['empty', 'doubled-word', 'too-long'] as const;

/** The words that the script fills in: `{count}` and the like stay as they are. */
const wordsOf = (page: WorkspacePage) => {
  const { t } = page;
  const never = { network: '{network}', count: '{count}', of: '{of}', reason: '{reason}' };
  const isEnglish = page.language === 'en';
  return {
    variants: t('editor.variants', { count: '{count}' }),
    noVariants: t('editor.noVariants'),
    summary: t('editor.summary', { variants: '{variants}', count: '{count}' }),
    nothing: t('editor.nothing'),
    wrong: t('editor.wrong'),
    lints: t('post.lints'),
    show: t('editor.show'),
    write: t('editor.write', { text: '{text}' }),
    takeOut: t('editor.takeOut'),
    mended: t('editor.mended'),
    away: t('editor.away'),
    within: t('post.within', { used: '{used}', limit: '{limit}' }),
    over: t('post.over', { used: '{used}', limit: '{limit}' }),
    noLimit: t('post.noLimit', { used: '{used}' }),
    longestWith: t('editor.longestWith', { ministry: '{ministry}' }),
    neverHead: t('editor.neverHead'),
    never: t('editor.never', never),
    neverSampled: t('editor.neverSampled', { ...never, checked: '{checked}' }),
    networks: Object.fromEntries(NETWORKS.map((network) => [network, nameOf(page, 'network', network)])),
    reasons: Object.fromEntries(REASONS.map((reason) => [reason, t(`editor.reason.${reason}`)])),
    // The domain's own messages are English, and say more.
    codes: isEnglish
      ? {}
      : Object.fromEntries([
          ...LINTS.map((code) => [code, t(`lint.${code}`)] as const),
          ...PROBLEMS.map((code) => [code, t(`editor.problem.${code}`)] as const),
        ]),
  };
};
