/** The tweet sheet: to take out, to print, and to bring in. */
import { FileField } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';

export interface SheetView {
  readonly campaign: CampaignHere & { readonly languages: readonly string[] };
  readonly form: FormState;
}

/** The page at `/workspace/campaigns/:slug/sheet`. */
export const sheetPage = (page: WorkspacePage, { campaign, form }: SheetView): JSX.Element => {
  const { t } = page;
  const exports = `/api/v1/campaigns/${campaign.slug}/exports/suggested-posts`;
  return (
    <Shell page={page} title={t('sheet.title')} campaign={campaign}>
      <p class="lead" safe>
        {t('sheet.lead')}
      </p>
      {allows(page, 'suggested-post.write') ? (
        <section aria-labelledby="in">
          <h2 id="in" safe>
            {t('sheet.in')}
          </h2>
          <Upload page={page} campaign={campaign} form={form} />
        </section>
      ) : (
        ''
      )}
      <section aria-labelledby="out">
        <h2 id="out" safe>
          {t('sheet.out')}
        </h2>
        <p safe>{t('sheet.outHint')}</p>
        <div class="steps">
          <Step href={`${exports}.xlsx`} text={t('sheet.xlsx')} />
          <Step href={`${exports}.csv`} text={t('sheet.csv')} />
          <Step href={`${exports}.txt`} text={t('sheet.txt')} />
        </div>
      </section>
      <section aria-labelledby="paper">
        <h2 id="paper" safe>
          {t('sheet.paper')}
        </h2>
        <p safe>{t('sheet.paperHint')}</p>
        <div class="steps">
          {campaign.languages.map((language) => (
            <Step
              href={`/workspace/campaigns/${campaign.slug}/sheet/print?language=${language}&status=approved`}
              text={page.formats.language(language)}
            />
          ))}
        </div>
      </section>
    </Shell>
  );
};

const Upload = ({ page, campaign, form }: SheetView & { page: WorkspacePage }) => {
  return (
    <form
      method="post"
      action={`/workspace/campaigns/${campaign.slug}/sheet`}
      enctype="multipart/form-data"
      class="form"
      novalidate
    >
      <Csrf page={page} />
      <ErrorSummary page={page} form={form} />
      <FileField
        form={form}
        name="file"
        label={page.t('sheet.file')}
        hint={page.t('sheet.fileHint')}
        accept=".csv,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        required
      />
      <div class="form-end">
        <button class="button" safe>
          {page.t('sheet.look')}
        </button>
      </div>
    </form>
  );
};
