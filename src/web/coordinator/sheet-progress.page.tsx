/** How far a tweet sheet is that is being taken in, and what became of it. */
import type { PostSheet } from '../../suggested-posts/post-sheet.entity.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Press, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface SheetProgressView {
  readonly campaign: CampaignHere;
  readonly sheet: PostSheet;
  /** Whether nobody hears of the import any more. */
  readonly isDead: boolean;
}

/** The page of a sheet once it was accepted; a running one is asked for again by itself, without script too. */
export const sheetProgressPage = (page: WorkspacePage, view: SheetProgressView): JSX.Element => {
  const { campaign, sheet, isDead } = view;
  const { t } = page;
  return (
    <Shell page={page} title={t(`sheet.stage.${isDead ? 'failed' : stageOf(sheet)}`)} campaign={campaign}>
      <p class="lead" dir="auto" safe>
        {sheet.name}
      </p>
      {isDead || sheet.status === 'failed' ? (
        <Failed page={page} {...view} />
      ) : sheet.status === 'done' ? (
        <Finished page={page} {...view} />
      ) : (
        <Running page={page} {...view} />
      )}
    </Shell>
  );
};

const stageOf = ({ status }: PostSheet): 'running' | 'done' | 'failed' =>
  status === 'done' || status === 'failed' ? status : 'running';

type Props = SheetProgressView & { readonly page: WorkspacePage };

const pathOf = ({ campaign, sheet }: Props): string =>
  `/workspace/campaigns/${campaign.slug}/sheet/${sheet.id}`;

const Running = (props: Props) => {
  const { page, sheet } = props;
  const said = page.t('sheet.stored', { count: sheet.stored, total: sheet.total });
  return (
    <>
      <p role="status" safe>
        {said}
      </p>
      <progress max={String(Math.max(1, sheet.total))} value={String(sheet.stored)} aria-label={said} />
      <p class="hint" safe>
        {page.t('sheet.again')}
      </p>
      <div class="steps">
        <Step href={pathOf(props)} text={page.t('sheet.lookAgain')} />
      </div>
    </>
  );
};

const Finished = ({ page, campaign, sheet }: Props) => (
  <>
    <p class="notice done" role="status" safe>
      {page.t('sheet.added', { count: sheet.total })}
    </p>
    <div class="steps">
      <Step
        href={`/workspace/campaigns/${campaign.slug}/posts?status=draft`}
        text={page.t('sheet.drafts')}
        main
      />
      <Step href={`/workspace/campaigns/${campaign.slug}/sheet`} text={page.t('sheet.other')} />
    </div>
  </>
);

const Failed = (props: Props) => (
  <>
    <p class="notice wrong" role="alert" safe>
      {props.page.t('sheet.failed')}
    </p>
    <Press
      page={props.page}
      action={`${pathOf(props)}/acceptance`}
      text={props.page.t('sheet.tryAgain')}
      kind="main"
    />
  </>
);
