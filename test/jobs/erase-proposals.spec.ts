import { EraseProposalsJob } from '../../src/suggested-posts/erase-proposals.job.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller, publishAPlan } from '../support/plans.js';

const PROPOSALS = '/campaigns/arms-treaty/proposals';

let app: TestApp;
let cast: SignedIn;
let call: Caller;

beforeEach(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  cast = await signInCast(app);
  call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(app, call, { retentionDays: 2 });
  await call('POST', '/campaigns', aCampaign({ slug: 'long', retentionDays: 60 }));
});

afterEach(() => app.close());

const propose = async (text: string): Promise<string> =>
  (await callerOf(app)('POST', PROPOSALS, { language: 'en', text })).json<{ id: string }>().id;
const erase = (instant: string) => app.nest.get(EraseProposalsJob).run(new Date(instant));
const left = async (): Promise<string[]> =>
  (await app.database.query<{ text: string }>('SELECT text FROM post_proposals ORDER BY text')).map(
    ({ text }) => text,
  );

describe('words that nobody took up', () => {
  it('are erased once the campaign’s retention after their dismissal is over, not a second earlier', async () => {
    const [dismissed, adopted] = [await propose('Dismissed?'), await propose('Adopted?')];
    await propose('Waiting?');
    await call('PUT', `${PROPOSALS}/${dismissed}/dismissal`);
    await call('PUT', `${PROPOSALS}/${adopted}/adoption`);
    expect(await erase('2026-06-13T12:00:00Z')).toBe(0);
    expect(await erase('2026-06-13T12:00:01Z')).toBe(1);
    expect(await erase('2026-06-13T12:00:01Z')).toBe(0);
    expect(await left()).toEqual(['Adopted?', 'Waiting?']);
  });

  it('are erased where they waited till the end of the campaign and its retention', async () => {
    await propose('Waiting?');
    expect(await erase('2026-06-19T23:59:59Z')).toBe(0);
    expect(await erase('2026-06-20T00:00:00Z')).toBe(1);
    expect(await left()).toEqual([]);
  });

  it('are in no record of who dismissed them', async () => {
    await call('PUT', `${PROPOSALS}/${await propose('A supporter’s very own words?')}/dismissal`);
    const rows = await app.database.query<{ action: string; entry: string }>(
      "SELECT action, entry::text AS entry FROM audit_entries entry WHERE action LIKE 'proposal.%'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.entry).not.toContain('very own');
  });

  it('say in the queue for how long they are kept', async () => {
    const { body } = await deskOf(app, cast.coordinator).open(`/workspace${PROPOSALS}?status=dismissed`);
    expect(textOfPage(body)).toContain('erased 2 days after somebody dismissed them');
  });
});
