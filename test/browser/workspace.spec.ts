import type { Page } from 'playwright-core';
import { signInCast } from '../support/people.js';
import { done, inspect, press, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
const goTo = (page: Page, path: string) => visits.goTo(page, path);

beforeAll(async () => {
  visits = await startVisits('2026-06-10T09:00:00Z');
});

afterAll(() => visits?.close());

describe.each([
  ['with script', true],
  ['without script', false],
])('a campaign, from its first line to its summary, %s', (_, script) => {
  const slug = script ? 'treaty-week' : 'plain-week';
  const path = `/workspace/campaigns/${slug}`;
  const ministry = script ? 'France' : 'Germany';
  let cora: Page;
  let cleo: Page;
  let ana: Page;

  beforeAll(async () => {
    const cast = await signInCast(visits.app);
    cora = await visits.sitDown(cast.coordinator, { script });
    cleo = await visits.sitDown(cast.secondCoordinator, { script });
    ana = await visits.sitDown(cast.analyst, { script });
  });

  const look = (page: Page, name: string) => (script ? inspect(page, name) : Promise.resolve());

  it('is made by a coordinator', async () => {
    await goTo(cora, '/workspace');
    await look(cora, 'home-empty');
    await goTo(cora, '/workspace/campaigns/new');
    await cora.getByLabel('Title', { exact: true }).first().fill('Arms Trade Treaty week');
    await cora.getByLabel('Name in the address').fill(slug);
    await cora.getByLabel('What it asks for').first().fill('Publish the annual report, item by item.');
    await cora.getByLabel('Hashtags').fill('#ArmsTreaty');
    await cora.getByLabel('First day').fill('2026-06-11');
    await cora.getByLabel('Last day').fill('2026-06-13');
    await cora.getByLabel('Time zone').fill('Berlin');
    await press(cora, 'Make the campaign');
    await cora.getByRole('alert').getByText('such as Europe/Berlin').waitFor();
    expect(await cora.getByLabel('Name in the address').inputValue()).toBe(slug);
    await look(cora, 'campaign-refused');
    await cora.getByLabel('Time zone').fill('Europe/Berlin');
    await cora.getByLabel('Approved posts that each target needs').fill('1');
    await press(cora, 'Make the campaign');
    await done(cora, 'Made.');
    await look(cora, 'days-new');
  });

  it('gets a ministry whose account somebody looked at', async () => {
    await goTo(cora, '/workspace/ministries/new');
    await look(cora, 'ministry-new');
    await cora.getByLabel('Name in English').fill(`Foreign ministry of ${ministry}`);
    await cora.getByLabel('Name in the address').fill(ministry.toLowerCase());
    await cora.getByLabel('Country').fill(script ? 'FR' : 'DE');
    await cora.getByLabel('Time zone of its office').fill(script ? 'Europe/Paris' : 'Europe/Berlin');
    await press(cora, 'Add the ministry');
    await done(cora, 'Added.');
    await cora.getByLabel('Handle').fill('@francediplo_EN');
    await press(cora, 'Add an account');
    await done(cora, 'Added.');
    await look(cora, 'ministry-unchecked');
    await press(cora, /Checked today: active/);
    await done(cora, 'you looked at this account');
    await look(cora, 'ministry-checked');
    await goTo(cora, '/workspace/ministries');
    await look(cora, 'ministries');
  });

  it('gets a claim with its source', async () => {
    await goTo(cora, '/workspace/claims/new');
    await cora.getByLabel('Name for quoting').fill(`parties-${slug}`);
    await cora.getByLabel('English').fill('116 states are party to the Arms Trade Treaty.');
    await cora.getByLabel('Source', { exact: true }).fill('Control Arms');
    await cora.getByLabel('As of').fill('2025-08');
    await look(cora, 'claim-new');
    await press(cora, 'Add the claim');
    await done(cora, 'Added.');
    await look(cora, 'claims');
  });

  it('gets its target', async () => {
    await goTo(cora, `${path}/days/2026-06-11`);
    await look(cora, 'day-empty');
    await cora.getByLabel('Add a ministry').selectOption(ministry.toLowerCase());
    await press(cora, 'Add');
    await done(cora, 'Saved.');
    await cora.getByLabel('Theme', { exact: true }).first().fill('Day of the report');
    await cora.getByRole('button', { name: 'Save', exact: true }).click();
    await done(cora, 'Saved.');
    await look(cora, 'day');
  });

  it('gets a post that a second person approves', async () => {
    await goTo(cora, `${path}/publication`);
    await look(cora, 'publication-blocked');
    await cora.getByRole('link', { name: 'Write one in English' }).click();
    await cora
      .getByLabel('Post', { exact: true })
      .fill(
        `[Will you|When will you] publish the annual report, {handle}? {claim:parties-${slug}} {hashtags}`,
      );
    await press(cora, 'Preview');
    await cora.getByText('2 variants', { exact: true }).waitFor();
    await look(cora, 'post-preview');
    await press(cora, 'Save as draft');
    await done(cora, 'Made.');
    await press(cora, 'Send to review');
    await done(cora, 'Sent to review.');
    await cora.getByText('Somebody else reads and approves it').waitFor();
    await look(cora, 'post-own');
    await goTo(cleo, '/workspace');
    await look(cleo, 'home-waiting');
    await cleo.getByRole('link', { name: /waits for your approval/ }).click();
    await cleo.getByRole('link', { name: /annual report/ }).click();
    await press(cleo, 'Approve this wording');
    await done(cleo, 'Approved.');
    await look(cleo, 'post-approved');
    await goTo(cora, `${path}/posts?status=approved&language=en`);
    await look(cora, 'posts');
  });

  it('is rehearsed as a draft, dealing and counting nothing', async () => {
    await goTo(cora, `${path}/rehearsal?date=2026-06-11&language=en&network=bluesky`);
    await cora.getByText('Rehearsal: nothing is dealt').waitFor();
    expect(await cora.getByRole('textbox', { name: /post/i }).inputValue()).toContain('annual report');
    expect(await cora.locator('.stage button:enabled').count()).toBe(0);
    await look(cora, 'rehearsal');
    const first = await cora.locator('.stage textarea').inputValue();
    await cora.getByRole('link', { name: 'Another one' }).click();
    expect(await cora.locator('.stage textarea').inputValue()).not.toBe(first);
    const [row] = await visits.app.database.query<{ n: string }>('SELECT count(*) AS n FROM actions');
    expect(row?.n).toBe('0');
  });

  it('is published, paused and resumed', async () => {
    await goTo(cora, `${path}/publication`);
    await look(cora, 'publication-ready');
    await press(cora, 'Publish the campaign');
    await done(cora, 'Published.');
    await look(cora, 'overview');
    await press(cora, /Pause now/);
    await done(cora, 'Paused.');
    await look(cora, 'overview-paused');
    await press(cora, /Resume/);
    await done(cora, 'Resumed.');
    await goTo(cora, `${path}/days/2026-06-11`);
    await press(cora, /Pause now/);
    await done(cora, 'Paused.');
    await press(cora, /Resume/);
    await done(cora, 'Resumed.');
    await goTo(cora, `${path}/posts`);
    await press(cora, /Pause now/);
    await done(cora, 'Paused.');
    await look(cora, 'posts-paused');
    await press(cora, /Resume/);
    await done(cora, 'Resumed.');
    await goTo(cora, `${path}/publication`);
    await look(cora, 'publication-out');
  });

  it('asks for a reason once the plan is out, and shows supporters the change', async () => {
    await goTo(cora, `${path}/days/2026-06-12`);
    await cora.getByLabel('Add a ministry').selectOption(ministry.toLowerCase());
    await press(cora, 'Add');
    await cora.getByText('This order is not saved yet').waitFor();
    await look(cora, 'day-waiting');
    await cora.getByLabel('Reason for the change').first().fill('A second day, as the report is late.');
    await cora.locator('button[value="save"]').last().click();
    await done(cora, 'Saved.');
    await look(cora, 'day-changed');
  });

  it('has its response recorded, dated and made public by an analyst', async () => {
    visits.app.clock.set('2026-06-11T18:00:00Z');
    await goTo(ana, `${path}/responses`);
    await look(ana, 'responses-empty');
    await ana.getByRole('link', { name: 'Record a response' }).click();
    await look(ana, 'response-new');
    await ana.getByLabel('Ministry', { exact: true }).selectOption(ministry.toLowerCase());
    await ana
      .getByLabel('Address', { exact: true })
      .fill('https://x.com/francediplo_EN/status/1800000000000000000');
    await ana.getByLabel('Date', { exact: true }).fill('2026-06-11');
    await ana.getByLabel('Time', { exact: true }).fill('18:12');
    await ana.getByLabel('As shown in the zone').fill('Europe/Paris');
    await ana.getByLabel('To whom').fill('a supporter');
    await ana.getByLabel('Words of the ministry').fill('Thank you @somebody. The report follows in May.');
    await ana.getByLabel('Language', { exact: true }).fill('en');
    await press(ana, 'Record the response');
    await done(ana, 'Recorded.');
    await ana.getByText("The ministry's latest day that had opened by then.").waitFor();
    expect(await ana.content()).not.toContain('@somebody');
    await look(ana, 'response');
    await press(ana, 'Make it public');
    await done(ana, 'Public now.');
    await ana.getByLabel('Assign to a day').selectOption('2026-06-12');
    await press(ana, 'Assign');
    await done(ana, 'The day is noted.');
    await goTo(ana, `${path}/responses`);
    await look(ana, 'responses');
  });

  it('has the engagement of a post written down', async () => {
    await goTo(ana, `${path}/engagement`);
    await look(ana, 'engagement-empty');
    await ana.getByLabel('Address of the post').fill('https://x.com/campaign/status/1800000000000000001');
    await ana.getByLabel('Date', { exact: true }).fill('2026-06-11');
    await ana.getByLabel('Time', { exact: true }).fill('17:30');
    await press(ana, 'Follow it');
    await done(ana, 'Added.');
    await ana.getByLabel('Likes').fill('12');
    await ana.getByLabel('Replies').fill('0');
    await press(ana, 'Keep this snapshot');
    await done(ana, 'Recorded.');
    await ana.getByRole('cell', { name: 'unknown' }).first().waitFor();
    await look(ana, 'tracked-post');
    await goTo(ana, `${path}/engagement`);
    await look(ana, 'engagement');
  });

  it('comes to a summary that says what it counts', async () => {
    await goTo(ana, `${path}/summary`);
    await ana.getByText('not what caused what').waitFor();
    await look(ana, 'summary');
  });
});
