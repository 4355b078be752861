/** What becomes of a suggested post: its variants, its length on each network, what the lint has to say. */
import type { ImpossibleVariants } from '../../domain/impossible.js';
import { directionOf } from '../../domain/language.js';
import { PostWords } from '../components/post-words.js';
import { Table } from '../workspace/parts.js';
import { nameOf, type WorkspacePage, wordOr } from '../workspace/workspace-page.js';

export interface NetworkPreview {
  readonly network: string;
  readonly text: string;
  /** The ministry's name with which it is longest. */
  readonly ministry: string;
  readonly used: number;
  /** Null where the network has no limit. */
  readonly limit: number | null;
  readonly impossible: ImpossibleVariants;
}

export interface PreviewView {
  readonly variants: number;
  /** Whether the post fits every target: its lengths are then those with the ministry that makes it longest. */
  readonly fitsEvery: boolean;
  readonly networks: readonly NetworkPreview[];
  /** The text as it is written, and what could be better in it, each with its place there. */
  readonly body: string;
  readonly lints: readonly {
    readonly code: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
    readonly repair?: { readonly text: string };
  }[];
  /** Some of the variants, filled in. */
  readonly samples: readonly string[];
}

interface PreviewProps {
  readonly page: WorkspacePage;
  readonly language: string;
  readonly preview: PreviewView;
}

/** The preview of a post. */
export const PostPreview = ({ page, language, preview }: PreviewProps) => (
  <section aria-labelledby="preview" class="preview">
    <h2 id="preview" safe>
      {page.t('post.preview')}
    </h2>
    <p safe>{page.t('post.variantsCount', { count: preview.variants })}</p>
    <Lints page={page} language={language} preview={preview} />
    <Impossible page={page} language={language} preview={preview} />
    <Table caption={page.t('post.lengths')} heads={[page.t('post.network'), page.t('post.example')]}>
      {preview.networks.map((one) => (
        <OnNetwork page={page} language={language} preview={preview} one={one} />
      ))}
    </Table>
    {preview.samples.length > 1 ? (
      <details class="fold">
        <summary safe>{page.t('post.samples', { count: preview.samples.length })}</summary>
        <ul class="samples">
          {preview.samples.map((sample) => (
            <li class="kept" lang={language} dir={directionOf(language)}>
              <PostWords text={sample} language={language} />
            </li>
          ))}
        </ul>
      </details>
    ) : (
      ''
    )}
  </section>
);

/** The longest text and its length, one under the other: on a phone each has the whole width. */
const OnNetwork = ({ page, language, preview, one }: PreviewProps & { one: NetworkPreview }) => {
  const { network, text, ministry, used, limit } = one;
  return (
    <tr>
      <th scope="row" safe>
        {nameOf(page, 'network', network)}
      </th>
      <td>
        <p class="kept" lang={language} dir={directionOf(language)}>
          <PostWords text={text} language={language} />
        </p>
        <p>
          <span class={limit !== null && used > limit ? 'tag wrong' : ''} safe>
            {limit === null
              ? page.t('post.noLimit', { used })
              : page.t(used > limit ? 'post.over' : 'post.within', { used, limit })}
          </span>{' '}
          {preview.fitsEvery ? (
            <span class="hint" dir="auto" safe>
              {page.t('editor.longestWith', { ministry: isolated(page, ministry) })}
            </span>
          ) : (
            ''
          )}
        </p>
      </td>
    </tr>
  );
};

const Lints = ({ page, language, preview }: PreviewProps) =>
  preview.lints.length === 0 ? (
    <p safe>{page.t('post.noLints')}</p>
  ) : (
    <div class="notice">
      <h3 safe>{page.t('post.lints')}</h3>
      <ul>
        {preview.lints.map(({ code, message, start, end, repair }) => (
          <li>
            <span safe>{page.language === 'en' ? message : wordOr(page, `lint.${code}`, message)}</span>
            {end > start && code !== 'no-question' ? (
              <>
                {' '}
                <q lang={language} dir={directionOf(language)} safe>
                  {preview.body.slice(start, end)}
                </q>
              </>
            ) : (
              ''
            )}
            {repair ? (
              <>
                {' '}
                <span safe>
                  {repair.text === ''
                    ? page.t('editor.takeOut')
                    : page.t('editor.write', { text: isolated(page, repair.text) })}
                </span>
              </>
            ) : (
              ''
            )}
          </li>
        ))}
      </ul>
    </div>
  );

const namesOf = (page: WorkspacePage, networks: readonly string[]): string =>
  page.formats.list(networks.map((network) => nameOf(page, 'network', network)));

/** In a right-to-left sentence a Latin name keeps its signs about it by isolates, which only the page shows. */
const isolated = ({ language }: WorkspacePage, text: string): string =>
  directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;

/** The variants that nobody is dealt, by reason; networks of which the same is to be said, together. */
const Impossible = ({ page, language, preview }: PreviewProps) => {
  const all = preview.networks.flatMap(({ network, impossible: { checked, of, found } }) =>
    found.map((one) => ({ network, line: { ...one, checked, of } })),
  );
  const groups = [...Map.groupBy(all, ({ line }) => JSON.stringify(line)).values()];
  const lines = groups.flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first.line, networks: group.map(({ network }) => network) }] : [];
  });
  return lines.length === 0 ? (
    ''
  ) : (
    <div class="notice">
      <h3 safe>{page.t('editor.neverHead')}</h3>
      <ul>
        {lines.map(({ networks, reason, count, examples, checked, of }) => {
          const { number } = page.formats;
          const values = {
            network: isolated(page, namesOf(page, networks)),
            count: number(count),
            of: number(of),
            checked: number(checked),
            reason: page.t(`editor.reason.${reason}`),
          };
          return (
            <li>
              <span safe>{page.t(checked < of ? 'editor.neverSampled' : 'editor.never', values)}</span>
              {examples.map((example) => (
                <q class="hint kept" lang={language} dir={directionOf(language)}>
                  <PostWords text={example} language={language} />
                </q>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
