/** The posts of one language on paper: an example of each, by ministry, with what its image shows. */
import { directionOf } from '../../domain/language.js';
import { PostWords } from '../components/post-words.js';
import type { SheetLine } from '../../suggested-posts/sheet-lines.service.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Stamp, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

export interface SheetPrintView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly language: string;
  readonly lines: readonly SheetLine[];
  readonly at: Date;
}

/** The page at `/workspace/campaigns/:slug/sheet/print`. */
export const sheetPrintPage = (page: WorkspacePage, view: SheetPrintView): JSX.Element => {
  const { campaign, language, lines, at } = view;
  const { t } = page;
  const groups = new Map(lines.map(({ target, ministry }) => [target, ministry]));
  return (
    <Shell
      page={page}
      title={t('sheet.printTitle', { language: page.formats.language(language) })}
      campaign={campaign}
      styles={['sheet-print.css']}
      beside={<Step href={`/workspace/campaigns/${campaign.slug}/sheet`} text={t('sheet.back')} />}
    >
      <p class="hint">
        <span safe>{t('sheet.asOf')}</span> <Stamp page={page} at={at} zone={campaign.timeZone} />
      </p>
      {lines.length === 0 ? <Empty text={t('sheet.nothing')} /> : ''}
      {[...groups].map(([target, ministry]) => (
        <section class="sheet-group">
          <h2 dir="auto" safe>
            {ministry ?? t('post.everyTarget')}
          </h2>
          <ol class="sheet-lines">
            {lines
              .filter((line) => line.target === target)
              .map((line) => (
                <Line page={page} line={line} />
              ))}
          </ol>
        </section>
      ))}
    </Shell>
  );
};

const Line = ({ page, line }: { page: WorkspacePage; line: SheetLine }) => (
  <li>
    <p class="kept" lang={line.language} dir={directionOf(line.language)}>
      <PostWords text={line.example} language={line.language} />
    </p>
    <p class="hint">
      <span safe>
        {[
          page.formats.list(line.networks.map((network) => nameOf(page, 'network', network))),
          page.t('post.variantsCount', { count: line.variants }),
          ...(line.status === 'approved' ? [] : [nameOf(page, 'postStatus', line.status)]),
        ].join(' · ')}
      </span>
    </p>
    {line.image === null ? (
      ''
    ) : (
      <p class="hint">
        <span safe>{page.t('sheet.image', { name: line.image })}</span>{' '}
        <span lang={line.language} dir={directionOf(line.language)} safe>
          {line.alt ?? ''}
        </span>
      </p>
    )}
  </li>
);
