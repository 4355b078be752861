/** The plan as one file: to take out, to bring in, and what a file would change before it is taken. */
import type { Ministry } from '../../ministries/ministry.entity.js';
import type { Rejection } from '../../schedule/plan-file-rows.js';
import type { ReadPlan } from '../../schedule/plan-import.js';
import { Differences } from '../components/plan-differences.js';
import { FileField, TextArea } from '../workspace/fields.js';
import { Csrf, ErrorSummary, FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { hasWord } from '../workspace/words.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { differencesOf, type PlannersDay, plannersDays, versionsOf } from './plan-file-view.js';
import { differenceWords } from './versions.page.js';

export interface PlanFileView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly form: FormState;
}

export interface PreviewView extends PlanFileView {
  readonly read: ReadPlan;
  /** Every ministry that the plan or the file names, by slug. */
  readonly ministries: ReadonlyMap<string, Ministry>;
  /** The file, in hidden fields. */
  readonly parts: readonly string[];
}

const pathOf = ({ slug }: CampaignHere): string => `/workspace/campaigns/${slug}/plan-file`;

/** The page on which a plan is taken out and brought in. */
export const planFilePage = (page: WorkspacePage, { campaign, form }: PlanFileView): JSX.Element => {
  const { t } = page;
  const exports = `/api/v1/campaigns/${campaign.slug}/exports/plan`;
  return (
    <Shell page={page} title={t('planFile.title')} campaign={campaign}>
      <p class="lead" safe>
        {t('planFile.lead')}
      </p>
      <section aria-labelledby="out">
        <h2 id="out" safe>
          {t('planFile.out')}
        </h2>
        <div class="steps">
          <Step href={`${exports}.csv`} text={t('planFile.csv')} />
          <Step href={`${exports}.json`} text={t('planFile.json')} />
        </div>
      </section>
      {allows(page, 'plan.edit') ? (
        <section aria-labelledby="in">
          <h2 id="in" safe>
            {t('planFile.in')}
          </h2>
          <Upload page={page} campaign={campaign} form={form} />
        </section>
      ) : (
        ''
      )}
    </Shell>
  );
};

const Upload = ({ page, campaign, form }: PlanFileView & { page: WorkspacePage }) => {
  return (
    <form method="post" action={pathOf(campaign)} enctype="multipart/form-data" class="form" novalidate>
      <Csrf page={page} />
      <ErrorSummary page={page} form={form} />
      <FileField
        form={form}
        name="file"
        label={page.t('planFile.file')}
        hint={page.t('planFile.fileHint')}
        accept=".csv,.json,text/csv,application/json"
        required
      />
      <div class="form-end">
        <button class="button" safe>
          {page.t('planFile.look')}
        </button>
      </div>
    </form>
  );
};

/** What a file would do, with the button that does it; or what is wrong with it. */
export const planPreviewPage = (page: WorkspacePage, view: PreviewView): JSX.Element => {
  const { campaign, read } = view;
  const { t } = page;
  return (
    <Shell
      page={page}
      title={t(read.rejected.length > 0 ? 'planFile.refused' : 'planFile.preview')}
      campaign={campaign}
      beside={<Step href={pathOf(campaign)} text={t('planFile.other')} />}
    >
      {read.rejected.length > 0 ? (
        <Rejections page={page} rejected={read.rejected} />
      ) : (
        <Preview page={page} {...view} />
      )}
    </Shell>
  );
};

const Rejections = ({ page, rejected }: { page: WorkspacePage; rejected: readonly Rejection[] }) => (
  <>
    <p class="notice wrong" role="alert" safe>
      {page.t('planFile.rejected', { count: rejected.length })}
    </p>
    <Table
      caption={page.t('planFile.refused')}
      isNamedAbove
      heads={[page.t('planFile.line'), page.t('planFile.field'), page.t('planFile.why')]}
    >
      {rejected.map((rejection) => (
        <tr>
          <th scope="row" safe>
            {page.formats.number(rejection.line)}
          </th>
          <td>
            <code dir="ltr" safe>
              {rejection.field}
            </code>
          </td>
          <td>
            <Why page={page} rejection={rejection} />
          </td>
        </tr>
      ))}
    </Table>
  </>
);

/** The reason in the reader's language; where there is no text for it, in English and marked as such. */
const Why = ({ page, rejection }: { page: WorkspacePage; rejection: Rejection }) => {
  const { code, field, message, values = {} } = rejection;
  const key = code === 'field' ? `error.${field}` : `planFile.wrong.${code}`;
  const said =
    values.date === undefined ? values : { ...values, date: page.formats.date(String(values.date)) };
  return page.language !== 'en' && hasWord(key) ? (
    <span safe>{page.t(key, said)}</span>
  ) : (
    <span lang="en" dir="ltr" safe>
      {message}
    </span>
  );
};

const Preview = (props: PreviewView & { page: WorkspacePage }) => {
  const { page, campaign, form, read, parts } = props;
  const { t } = page;
  const { changes, events } = read;
  if (changes.length === 0 && events.length === 0) {
    return (
      <p class="notice" safe>
        {t('planFile.same')}
      </p>
    );
  }
  return (
    <>
      <p class="lead" safe>
        {t('planFile.would', { count: changes.length })}
      </p>
      <Changes {...props} />
      <NewEvents {...props} />
      <FormFrame
        page={page}
        form={form}
        action={`${pathOf(campaign)}/acceptance`}
        enctype="multipart/form-data"
        submit={t('planFile.accept')}
        cancel={pathOf(campaign)}
      >
        {parts.map((part) => (
          <input type="hidden" name="part" value={part} />
        ))}
        <input type="hidden" name="versions" value={versionsOf(read)} />
        {read.needsReason ? (
          <TextArea
            form={form}
            name="reason"
            label={t('day.reason')}
            hint={t('planFile.reasonHint')}
            required
            rows="2"
            maxlength="500"
          />
        ) : (
          ''
        )}
      </FormFrame>
    </>
  );
};

const Changes = ({ page, campaign, read, ministries }: PreviewView & { page: WorkspacePage }) => {
  const forPlanners = plannersDays(read);
  const textOf = ({ blackout, pinned }: PlannersDay): string =>
    [
      blackout ? page.t('planFile.blackout') : '',
      pinned.length > 0
        ? page.t('planFile.pinned', {
            ministries: page.formats.list(pinned.map((slug) => nameIn(page, ministries, slug))),
          })
        : '',
    ]
      .filter(Boolean)
      .join('; ');
  return read.changes.length === 0 ? (
    ''
  ) : (
    <Differences
      words={differenceWords(page)}
      formats={page.formats}
      caption={page.t('planFile.preview')}
      changes={differencesOf(read, campaign.timeZone, ministries)}
      dayPath={(date) => `/workspace/campaigns/${campaign.slug}/days/${date}`}
      more={{
        head: page.t('planFile.forPlanners'),
        text: (date) => {
          const [before, after] = forPlanners.get(date) ?? [];
          return [before ? textOf(before) : '', after ? textOf(after) : ''];
        },
      }}
    />
  );
};

const nameIn = (page: WorkspacePage, ministries: ReadonlyMap<string, Ministry>, slug: string): string => {
  const ministry = ministries.get(slug);
  return ministry ? `${page.formats.country(ministry.country)} · ${ministry.name}` : slug;
};

const NewEvents = ({ page, read, ministries }: PreviewView & { page: WorkspacePage }) =>
  read.events.length === 0 ? (
    ''
  ) : (
    <section aria-labelledby="events">
      <h2 id="events" safe>
        {page.t('planFile.events', { count: read.events.length })}
      </h2>
      <ul>
        {read.events.map(({ date, title, ministry }) => (
          <li>
            <span safe>{`${page.formats.date(date)}: `}</span>
            <bdi safe>{title}</bdi>
            {ministry === null ? '' : <span safe>{` (${nameIn(page, ministries, ministry)})`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
