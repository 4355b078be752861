/** One campaign day: its targets in order, its words, its storm, the way to stop it, and what was changed. */
import type { DayView } from '../../schedule/day-view.js';
import { TextArea, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact, PauseControl, Stamp, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { PlanChanges } from './plan-changes.js';
import { type MinistryChoice, sayOfDay, TargetsForm } from './targets-form.js';

export interface DayPageView {
  readonly campaign: CampaignHere & {
    readonly timeZone: string;
    readonly stormAt: string;
    readonly stormMinutes: number;
    readonly languages: readonly string[];
  };
  readonly day: DayView;
  /** Every ministry that could be a target. */
  readonly ministries: readonly MinistryChoice[];
  /** The targets as the form shows them: those that are saved, or those that wait for a reason. */
  readonly chosen: readonly string[];
  readonly targetsForm: FormState;
  readonly wordsForm: FormState;
  readonly previous: string | null;
  readonly next: string | null;
}

type Props = DayPageView & { readonly page: WorkspacePage };

/** The page of one day. */
export const dayPage = (page: WorkspacePage, view: DayPageView): JSX.Element => {
  const { campaign, day } = view;
  const date = page.formats.date(day.date);
  const path = `/workspace/campaigns/${campaign.slug}`;
  const canChange = allows(page, 'plan.edit') && day.state !== 'closed';
  return (
    <Shell
      page={page}
      title={page.t('day.title', { number: day.number, of: day.of, date })}
      campaign={campaign}
      beside={<Step href={`${path}/rehearsal?date=${day.date}`} text={page.t('nav.rehearsal')} />}
    >
      <Neighbours page={page} {...view} />
      <Times page={page} {...view} />
      {day.state === 'closed' ? <Remark text={page.t('day.closed')} /> : ''}
      {day.isLocked && day.state !== 'closed' ? <Remark text={page.t('day.locked')} /> : ''}
      {campaign.status === 'published' && allows(page, 'campaign.pause') && day.state !== 'closed' ? (
        <PauseOfDay page={page} {...view} />
      ) : (
        ''
      )}
      <TargetsForm page={page} canChange={canChange} {...view} />
      {canChange ? <WordsForm page={page} {...view} /> : <Words page={page} {...view} />}
      <PlanChanges page={page} zone={campaign.timeZone} changes={day.changed} />
    </Shell>
  );
};

const Remark = ({ text }: { text: string }) => (
  <p class="notice" safe>
    {text}
  </p>
);

const Neighbours = ({ page, campaign, previous, next }: Props) => (
  <nav class="neighbours" aria-label={page.t('day.neighbours')}>
    {[
      { date: previous, label: page.t('day.previous') },
      { date: next, label: page.t('day.next') },
    ].map(({ date, label }) =>
      date === null ? (
        ''
      ) : (
        <a href={`/workspace/campaigns/${campaign.slug}/days/${date}`} safe>
          {`${label}: ${page.formats.shortDate(date)}`}
        </a>
      ),
    )}
  </nav>
);

const Times = ({ page, campaign, day }: Props) => {
  const zone = campaign.timeZone;
  const zones = [...new Set([zone, ...day.targets.map(({ ministry }) => ministry.timeZone)])];
  return (
    <dl class="facts">
      <Fact term={page.t('days.state')}>
        <Tag page={page} set="dayState" value={day.state} />
      </Fact>
      <Fact term={page.t('day.open')}>
        <Stamp page={page} at={day.opensAt} zone={zone} /> –{' '}
        <Stamp page={page} at={day.closesAt} zone={zone} /> <bdi safe>{zone}</bdi>
      </Fact>
      <Fact term={page.t('days.storm')}>
        <ul class="plain">
          {zones.map((one) => (
            <li>
              <Stamp page={page} at={day.stormStartsAt} zone={one} /> <bdi safe>{one}</bdi>
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
};

const PauseOfDay = ({ page, campaign, day }: Props) => (
  <section aria-labelledby="pause">
    <h2 id="pause" safe>
      {page.t('pause.day')}
    </h2>
    <PauseControl
      page={page}
      action={`/workspace/campaigns/${campaign.slug}/days/${day.date}`}
      id="day"
      about={page.formats.date(day.date)}
      paused={day.paused}
      zone={campaign.timeZone}
    />
  </section>
);

const Words = ({ page, day }: Props) =>
  day.theme || day.note ? (
    <section aria-labelledby="words">
      <h2 id="words" safe>
        {page.t('day.words')}
      </h2>
      <p dir="auto">
        <strong safe>{day.theme}</strong>
      </p>
      <p class="kept" dir="auto" safe>
        {day.note}
      </p>
    </section>
  ) : (
    ''
  );

const WordsForm = ({ page, campaign, day, ministries, wordsForm: form }: Props) => (
  <section aria-labelledby="words">
    <h2 id="words" safe>
      {page.t('day.words')}
    </h2>
    <FormFrame
      page={page}
      form={form}
      action={`/workspace/campaigns/${campaign.slug}/days/${day.date}`}
      submit={page.t('form.save')}
      labels="day"
      say={sayOfDay(page, { day, ministries })}
    >
      <TextField
        form={form}
        name="theme"
        label={page.t('day.theme')}
        hint={page.t('day.themeHint')}
        maxlength="200"
        dir="auto"
      />
      <TextArea form={form} name="note" label={page.t('day.note')} hint={page.t('day.noteHint')} />
      {campaign.languages.map((language) => (
        <details class="fold">
          <summary safe>{page.t('day.wordsIn', { language: page.formats.language(language) })}</summary>
          <TextField
            form={form}
            name={`theme_${language}`}
            label={page.t('day.theme')}
            language={language}
            dir="auto"
          />
          <TextArea form={form} name={`note_${language}`} label={page.t('day.note')} language={language} />
        </details>
      ))}
      <div class="row">
        <TextField
          form={form}
          name="stormAt"
          type="time"
          label={page.t('day.stormAt')}
          hint={page.t('day.stormAtHint', { time: campaign.stormAt.slice(0, 5), zone: campaign.timeZone })}
          size="short"
        />
        <TextField
          form={form}
          name="stormMinutes"
          type="number"
          label={page.t('day.stormMinutes')}
          min="1"
          max="1440"
          size="short"
        />
      </div>
      {day.isLocked ? (
        <TextArea
          form={form}
          name="reason"
          label={page.t('day.reason')}
          hint={page.t('day.reasonHint')}
          rows="2"
          maxlength="500"
        />
      ) : (
        ''
      )}
    </FormFrame>
  </section>
);
