/** The targets of a day in order, with one button for each change of them. */
import type { DayView, TargetView } from '../../schedule/day-view.js';
import { SelectField, TextArea } from '../workspace/fields.js';
import { Csrf, ErrorSummary, Meanwhile, type Say } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, PauseControl, Step } from '../workspace/parts.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';

export interface MinistryChoice {
  readonly slug: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly country: string;
}

interface TargetsProps {
  readonly page: WorkspacePage;
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly day: DayView;
  readonly ministries: readonly MinistryChoice[];
  readonly chosen: readonly string[];
  readonly targetsForm: FormState;
  readonly canChange: boolean;
}

/** The country and the name. */
export const ministryLabel = (page: WorkspacePage, ministry: MinistryChoice): string =>
  `${page.formats.country(ministry.country)} · ${ministryName(page, ministry)}`;

const choiceOf = ({ day, ministries }: Pick<TargetsProps, 'day' | 'ministries'>) =>
  new Map<string, MinistryChoice>([
    ...day.targets.map(({ ministry }) => [ministry.slug, ministry] as const),
    ...ministries.map((ministry) => [ministry.slug, ministry] as const),
  ]);

/** What others made of a day, with ministries by their names. */
export const sayOfDay = (page: WorkspacePage, view: Pick<TargetsProps, 'day' | 'ministries'>): Say => {
  const choice = choiceOf(view);
  return (field, value) => {
    if (field === 'blackout') return page.t('day.yes');
    const ministry = field === 'ministries' || field === 'pinned' ? choice.get(value) : undefined;
    return ministry ? ministryLabel(page, ministry) : value;
  };
};

/** The day's targets: to read where the day is closed, to change otherwise. */
export const TargetsForm = (props: TargetsProps) => (
  <section aria-labelledby="targets">
    <h2 id="targets" safe>
      {props.page.t('days.targets')}
    </h2>
    {props.canChange ? <Change {...props} /> : <Read {...props} />}
    {props.campaign.status === 'published' &&
    allows(props.page, 'campaign.pause') &&
    props.day.state !== 'closed' ? (
      <Pauses {...props} />
    ) : (
      ''
    )}
  </section>
);

const Read = ({ page, day }: TargetsProps) =>
  day.targets.length === 0 ? (
    <Empty text={page.t('day.noTargets')} />
  ) : (
    <ol>
      {day.targets.map(({ ministry }) => (
        <li>
          <bdi safe>{ministryLabel(page, ministry)}</bdi>
        </li>
      ))}
    </ol>
  );

const Change = ({ page, campaign, day, ministries, chosen, targetsForm: form }: TargetsProps) => {
  const choice = choiceOf({ day, ministries });
  const left = ministries.filter(({ slug }) => !chosen.includes(slug));
  const isSaved = chosen.join() === day.targets.map(({ ministry }) => ministry.slug).join();
  return (
    <form
      method="post"
      action={`/workspace/campaigns/${campaign.slug}/days/${day.date}/targets#targets`}
      class="form"
      novalidate
    >
      <Csrf page={page} />
      <input type="hidden" name="version" value={String(form.version ?? '')} />
      <input type="hidden" name="was" value={JSON.stringify(form.was)} />
      <ErrorSummary page={page} form={form} />
      <Meanwhile page={page} form={form} labels="day" say={sayOfDay(page, { day, ministries })} />
      <button class="visually-hidden" name="change" value="save" tabindex="-1" aria-hidden="true" safe>
        {page.t('day.saveTargets')}
      </button>
      {chosen.length === 0 ? <Empty text={page.t('day.noTargets')} /> : ''}
      <ol class="targets">
        {chosen.map((slug, index) => (
          <Row
            page={page}
            slug={slug}
            name={choice.get(slug) ? ministryLabel(page, choice.get(slug) as MinistryChoice) : slug}
            isFirst={index === 0}
            isLast={index === chosen.length - 1}
          />
        ))}
      </ol>
      {ministries.length === 0 ? (
        <Empty
          text={page.t('day.noMinistries')}
          next={<Step href="/workspace/ministries/new" text={page.t('ministries.new')} />}
        />
      ) : (
        <div class="row add">
          <SelectField
            form={form}
            name="added"
            label={page.t('day.add')}
            none={page.t('day.choose')}
            options={left.map((ministry) => ({ value: ministry.slug, label: ministryLabel(page, ministry) }))}
          />
          <button class="button second" name="change" value="add" safe>
            {page.t('day.addButton')}
          </button>
        </div>
      )}
      {day.isLocked && !isSaved ? (
        <p class="notice stale" role="status" safe>
          {page.t('day.notSaved')}
        </p>
      ) : (
        ''
      )}
      {day.isLocked ? (
        <TextArea
          form={form}
          name="targetsReason"
          label={page.t('day.reason')}
          hint={page.t('day.reasonHint')}
          rows="2"
          maxlength="500"
        />
      ) : (
        ''
      )}
      {day.isLocked || !isSaved ? (
        <button class="button" name="change" value="save" safe>
          {page.t('day.saveTargets')}
        </button>
      ) : (
        ''
      )}
    </form>
  );
};

interface RowProps {
  readonly page: WorkspacePage;
  readonly slug: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const Row = ({ page, slug, name, isFirst, isLast }: RowProps) => (
  <li>
    <input type="hidden" name="ministries" value={slug} />
    <span class="target-name" dir="auto" safe>
      {name}
    </span>
    <span class="moves">
      <Move change={`up:${slug}`} sign="↑" label={page.t('day.up', { name })} disabled={isFirst} />
      <Move change={`down:${slug}`} sign="↓" label={page.t('day.down', { name })} disabled={isLast} />
      <Move change={`remove:${slug}`} sign="✕" label={page.t('day.remove', { name })} disabled={false} />
    </span>
  </li>
);

const Move = (props: { change: string; sign: string; label: string; disabled: boolean }) => (
  <button class="quiet" name="change" value={props.change} disabled={props.disabled} aria-label={props.label}>
    <span aria-hidden="true" safe>
      {props.sign}
    </span>
  </button>
);

const Pauses = ({ page, campaign, day }: TargetsProps) =>
  day.targets.length === 0 ? (
    ''
  ) : (
    <details class="fold" open={day.targets.some(({ paused }) => paused !== null)}>
      <summary safe>{page.t('pause.targets')}</summary>
      {day.targets.map((target: TargetView) => (
        <div class="lined">
          <h3 dir="auto" safe>
            {ministryLabel(page, target.ministry)}
          </h3>
          <PauseControl
            page={page}
            action={`/workspace/campaigns/${campaign.slug}/days/${day.date}/targets/${target.ministry.slug}`}
            id={`target-${target.id}`}
            about={ministryLabel(page, target.ministry)}
            paused={target.paused}
            zone={campaign.timeZone}
          />
        </div>
      ))}
    </details>
  );
