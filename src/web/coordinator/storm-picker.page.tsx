/** The storm picker: each hour of a day with the hour in the sections' countries, who sleeps, and who is at work. */
import { isPutAway } from '../../campaigns/campaign-changes.service.js';
import type { CountryWaking } from '../../domain/waking.js';
import { SelectField, TextArea, TextField } from '../workspace/fields.js';
import { Csrf, ErrorSummary, Meanwhile, type Say } from '../workspace/form-frame.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { OnlyRead } from './campaign-steps.js';
import type { StormChoice } from './storm-hours.js';
import { type MinistryChoice, ministryLabel } from './targets-form.js';

export interface StormPickerView {
  readonly campaign: CampaignHere & { readonly timeZone: string; readonly isHistory: boolean };
  readonly date: string;
  /** The dates that can be looked at. */
  readonly dates: readonly string[];
  readonly choices: readonly StormChoice[];
  /** How many sections have a country, and how many ministries are planned. */
  readonly sections: number;
  readonly ministries: number;
  /** The time that holds on the date now. */
  readonly current: string;
  readonly needsReason: boolean;
  readonly dayVersion: number;
  /** Every ministry that a day can address, for its name. */
  readonly known: readonly MinistryChoice[];
  readonly form: FormState;
}

interface Props {
  readonly page: WorkspacePage;
  readonly view: StormPickerView;
}

const sayOfStorm =
  ({ page, view }: Props): Say =>
  (field, value) => {
    if (field === 'zone') return page.formats.place(value);
    const ministry = field === 'targets' ? view.known.find(({ slug }) => slug === value) : undefined;
    return ministry ? ministryLabel(page, ministry) : value;
  };

/** The page on which the storm's time is chosen. */
export const stormPickerPage = (page: WorkspacePage, view: StormPickerView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/board`;
  const place = { date: page.formats.date(view.date), zone: page.formats.place(view.campaign.timeZone) };
  return (
    <Shell
      page={page}
      title={page.t('picker.title')}
      campaign={view.campaign}
      styles={['board.css']}
      beside={<Step href={path} text={page.t('proposal.toBoard')} />}
    >
      <p class="lead" safe>
        {page.t('picker.lead', place)}
      </p>
      <Dates page={page} view={view} />
      {view.sections === 0 ? <Remark text={page.t('picker.noSections')} /> : ''}
      {view.ministries === 0 ? <Remark text={page.t('picker.noMinistries')} /> : ''}
      {isPutAway(view.campaign) ? (
        <>
          <ErrorSummary page={page} form={view.form} />
          <OnlyRead page={page} campaign={view.campaign} />
          <Hours page={page} view={view} />
        </>
      ) : (
        <form method="post" action={`${path}/storm`} class="stack" novalidate>
          <Csrf page={page} />
          <input type="hidden" name="date" value={view.date} />
          <input type="hidden" name="was" value={JSON.stringify(view.form.was)} />
          <ErrorSummary page={page} form={view.form} />
          <Meanwhile page={page} form={view.form} labels="picker" say={sayOfStorm({ page, view })} />
          <Hours page={page} view={view} />
          <p class="hint" safe>
            {page.t('picker.legend')}
          </p>
          <Setting page={page} view={view} />
        </form>
      )}
    </Shell>
  );
};

const Remark = ({ text }: { text: string }) => (
  <p class="notice" safe>
    {text}
  </p>
);

const Dates = ({ page, view }: Props) => (
  <form method="get" class="filter">
    <div class="field">
      <label for="look" safe>
        {page.t('picker.date')}
      </label>
      <select id="look" name="date">
        {view.dates.map((date) => (
          <option value={date} selected={date === view.date} safe>
            {page.formats.shortDate(date)}
          </option>
        ))}
      </select>
    </div>
    <button class="button second" safe>
      {page.t('picker.show')}
    </button>
  </form>
);

const Hours = ({ page, view }: Props) => {
  const countries = view.choices[0]?.countries.map(({ country }) => page.formats.country(country)) ?? [];
  const heads = [
    page.t('picker.hour'),
    ...(view.sections > 0 ? [page.t('picker.asleep')] : []),
    ...(view.ministries > 0 ? [page.t('picker.atWork')] : []),
    ...countries,
  ];
  return (
    <div class="hours" id="hour">
      <Table caption={page.t('picker.choose')} isNamedAbove heads={heads}>
        {view.choices.map((choice) => (
          <Hour page={page} view={view} choice={choice} />
        ))}
      </Table>
    </div>
  );
};

const Hour = ({ page, view, choice }: Props & { choice: StormChoice }) => {
  const isCurrent = choice.time === view.current;
  const share = (some: number, all: number) => page.t('picker.awake', { asleep: some, all });
  return (
    <tr class={isCurrent ? 'chosen' : undefined}>
      <th scope="row">
        <label>
          {isPutAway(view.campaign) ? (
            ''
          ) : (
            <input
              type="radio"
              name="hour"
              value={choice.time}
              checked={valueIn(view.form, 'hour') === choice.time}
            />
          )}
          <span safe>{choice.time}</span>
          {isCurrent ? (
            <span class="tag" safe>
              {page.t('picker.now')}
            </span>
          ) : (
            ''
          )}
        </label>
      </th>
      {view.sections > 0 ? (
        <Share text={share(choice.asleep, view.sections)} isBad={choice.asleep > 0} />
      ) : (
        ''
      )}
      {view.ministries > 0 ? (
        <Share text={share(choice.atWork, view.ministries)} isBad={choice.atWork === 0} />
      ) : (
        ''
      )}
      {choice.countries.map((country) => (
        <There page={page} country={country} />
      ))}
    </tr>
  );
};

const Share = ({ text, isBad }: { text: string; isBad: boolean }) => (
  <td class={isBad ? 'late' : undefined} safe>
    {text}
  </td>
);

const There = ({ page, country }: { page: WorkspacePage; country: CountryWaking }) => {
  const [from, until] = [country.hours[0]?.time ?? '', country.hours.at(-1)?.time ?? ''];
  return (
    <td class={country.asleep === 'all' ? 'sleeps' : undefined}>
      <span safe>{from === until ? from : page.t('picker.zones', { from, until })}</span>
      {country.asleep === 'none' ? (
        ''
      ) : (
        <>
          {' '}
          <Moon />
          <span class="visually-hidden" safe>
            {` ${page.t(country.asleep === 'all' ? 'picker.sleeps' : 'picker.partly')}`}
          </span>
        </>
      )}
    </td>
  );
};

const Moon = () => (
  <svg class="moon" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M8.5 0.8A5.5 5.5 0 1 0 11.4 8 4.6 4.6 0 0 1 8.5 0.8Z" />
  </svg>
);

const Setting = ({ page, view }: Props) => (
  <div class="form">
    <div class="row">
      <TextField
        form={view.form}
        name="stormAt"
        type="time"
        label={page.t('picker.time')}
        hint={page.t('picker.timeHint', { zone: page.formats.place(view.campaign.timeZone) })}
        size="short"
      />
      <SelectField
        form={view.form}
        name="for"
        label={page.t('picker.for')}
        options={[
          { value: 'campaign', label: page.t('picker.forCampaign') },
          { value: 'day', label: page.t('picker.forDay', { date: page.formats.shortDate(view.date) }) },
        ]}
      />
    </div>
    {view.needsReason ? (
      <TextArea
        form={view.form}
        name="reason"
        label={page.t('picker.reason')}
        hint={page.t('picker.reasonHint')}
        rows="2"
        maxlength="500"
      />
    ) : (
      ''
    )}
    <div class="form-end">
      <button class="button" safe>
        {page.t('picker.save')}
      </button>
    </div>
  </div>
);
