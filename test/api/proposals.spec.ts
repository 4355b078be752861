import { startTestApp, type TestApp } from '../support/app.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller, publishAPlan } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const PROPOSALS = `${CAMPAIGN}/proposals`;

let app: TestApp;
let cast: SignedIn;
let anybody: Caller;
let cora: Caller;
let cleo: Caller;
let tariq: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T22:30:00Z' });
  cast = await signInCast(app);
  anybody = callerOf(app);
  [cora, cleo, tariq] = [cast.coordinator, cast.secondCoordinator, cast.translator].map((who) =>
    callerOf(app, who),
  ) as [Caller, Caller, Caller];
  await addCheckedMinistries(cora, 'france', 'germany');
  await publishAPlan(app, cora, { languages: ['en', 'fr'] });
});

afterAll(() => app.close());

interface Proposal {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly suggestedPostId: string | null;
}

const propose = async (more: object = {}): Promise<Proposal> => {
  const answer = await anybody('POST', PROPOSALS, { language: 'en', text: 'Will you report?', ...more });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json();
};

const listed = async (query = '', by: Caller = cora): Promise<Proposal[]> =>
  (await by('GET', `${PROPOSALS}${query}`)).json<{ items: Proposal[] }>().items;

describe('a supporter’s proposal', () => {
  it('waits, addressed and dated, with nothing that says who or when', async () => {
    const answer = await anybody('POST', PROPOSALS, {
      language: 'en',
      text: 'Will you report, @franceMFA? @jane_doe asks.',
      ministry: 'france',
    });
    const proposal = answer.json<Proposal>();
    expect(answer.headers.location).toBe(`/api/v1${PROPOSALS}/${proposal.id}`);
    expect(proposal).toEqual({
      id: expect.any(String) as string,
      language: 'en',
      text: 'Will you report, @franceMFA? @[…] asks.',
      ministry: 'france',
      origin: 'supporter',
      status: 'waiting',
      suggestedPostId: null,
      // Past midnight in Berlin, where the campaign is.
      proposedOn: '2026-06-12',
    });
    const [row] = await app.database.query('SELECT * FROM post_proposals WHERE id = $1', [proposal.id]);
    expect(JSON.stringify(row)).not.toMatch(/22:30|jane/);
    // A uuid of version 7 begins with its milliseconds: these are midnight's.
    expect(parseInt(proposal.id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-06-12T00:00:00Z'));
  });

  it.each([
    ['a language that nobody here reads', { language: 'pt' }, 'language'],
    ['a ministry that is not there', { ministry: 'nowhere' }, 'ministry'],
    ['no words', { text: ' ' }, 'text'],
    ['more than any network takes', { text: 'a'.repeat(501) }, 'text'],
    ['a word of two alphabets', { text: 'Will yоu report?' }, 'text'],
    ['a name', { name: 'Jane' }, 'name'],
  ])('is refused with %s', async (_, more, field) => {
    const answer = await anybody('POST', PROPOSALS, { language: 'en', text: 'Will you?', ...more });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it('is refused while the campaign is paused, and where there is none', async () => {
    await cora('PUT', `${CAMPAIGN}/pause`, { reason: 'We mourn.' });
    const paused = await anybody('POST', PROPOSALS, { language: 'en', text: 'Will you?' });
    await cora('DELETE', `${CAMPAIGN}/pause`);
    expect([paused.statusCode, paused.json<{ code: string }>().code]).toEqual([409, 'no-proposals']);
    await cora('POST', '/campaigns', aCampaign({ slug: 'draft' }));
    const draft = await anybody('POST', '/campaigns/draft/proposals', { language: 'en', text: 'Will you?' });
    expect(draft.statusCode).toBe(404);
  });

  it('is refused in a language in which posting is dangerous', async () => {
    const restrictions = [{ kind: 'language', value: 'fr', note: 'Read only.' }];
    const { version } = (await cora('GET', CAMPAIGN)).json<{ version: number }>();
    await cora('PATCH', CAMPAIGN, { restrictions }, { 'if-match': `"${version}"` });
    const refused = await anybody('POST', PROPOSALS, { language: 'fr', text: 'Allez-vous publier ?' });
    await cora('PATCH', CAMPAIGN, { restrictions: [] });
    expect(refused.statusCode).toBe(422);
  });

  it('is refused once a thousand wait', async () => {
    const before = await listed();
    await app.database.query(
      `INSERT INTO post_proposals (id, campaign_id, language, text, origin, proposed_on)
       SELECT gen_random_uuid(), campaigns.id, 'en', 'flood', 'supporter', '2026-06-12'
       FROM campaigns, generate_series(1, 1000) WHERE slug = 'arms-treaty'`,
    );
    const full = await anybody('POST', PROPOSALS, { language: 'en', text: 'Will you?' });
    await app.database.query(`DELETE FROM post_proposals WHERE text = 'flood'`);
    expect(full.json()).toMatchObject({ status: 409, code: 'queue-full' });
    expect(await listed()).toEqual(before);
  });
});

describe('who reads the queue', () => {
  it('reads it by status and language, a translator only in theirs', async () => {
    const english = await propose();
    const french = await propose({ language: 'fr', text: 'Allez-vous publier ?' });
    const ids = async (query: string, by: Caller) => (await listed(query, by)).map(({ id }) => id);
    expect(await ids('?language=fr&status=waiting', cora)).toEqual([french.id]);
    expect(await ids('', tariq)).toEqual([french.id]);
    expect((await tariq('GET', `${PROPOSALS}/${english.id}`)).statusCode).toBe(404);
    expect((await tariq('PUT', `${PROPOSALS}/${english.id}/adoption`)).statusCode).toBe(404);
  });

  it('coordinates more than a section', async () => {
    const { id } = await propose();
    const sam = callerOf(app, cast.sectionCoordinator);
    expect(await listed('', sam)).toEqual([]);
    expect((await sam('GET', `${PROPOSALS}/${id}`)).statusCode).toBe(404);
    expect((await sam('PUT', `${PROPOSALS}/${id}/dismissal`)).statusCode).toBe(404);
  });
});

describe('the same words', () => {
  const text = 'Same words?';

  it('for another ministry or in another language are another proposal', async () => {
    const all = [
      await propose({ text, ministry: 'france' }),
      await propose({ text, ministry: 'germany' }),
      await propose({ text, language: 'fr', ministry: 'germany' }),
      await propose({ text }),
    ];
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    expect(all).toMatchObject([
      { language: 'en', ministry: 'france' },
      { language: 'en', ministry: 'germany' },
      { language: 'fr', ministry: 'germany' },
      { language: 'en', ministry: null },
    ]);
    const ids = (await listed('?status=waiting')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
  });

  it('sent twice wait once', async () => {
    const first = await propose({ text: 'Once more?', ministry: 'france' });
    expect((await propose({ text: 'Once more?', ministry: 'france' })).id).toBe(first.id);
  });

  it('of a machine are not taken for a supporter’s', async () => {
    const machine = await propose({ text: 'Drafted words?' });
    await app.database.query(`UPDATE post_proposals SET origin = 'machine' WHERE id = $1`, [machine.id]);
    const supporter = await propose({ text: 'Drafted words?' });
    expect(supporter).toMatchObject({ origin: 'supporter' });
    expect(supporter.id).not.toBe(machine.id);
  });
});

describe('a proposal that is adopted', () => {
  it('becomes a draft that reads as it was sent, once, and whose adopter does not approve it', async () => {
    const { id } = await propose({ text: 'Report [all] of it, {please}?', ministry: 'germany' });
    const adopted = (await cora('PUT', `${PROPOSALS}/${id}/adoption`)).json<Proposal>();
    expect(adopted.status).toBe('adopted');
    expect((await cleo('PUT', `${PROPOSALS}/${id}/adoption`)).json()).toEqual(adopted);
    const post = `${CAMPAIGN}/suggested-posts/${adopted.suggestedPostId}`;
    expect((await cora('GET', post)).json()).toMatchObject({
      status: 'draft',
      origin: 'supporter',
      target: 'germany',
      text: 'Report \\[all\\] of it, \\{please\\}?',
      networks: ['x', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram'],
      wordings: [{ wording: 1 }],
    });
    expect((await cora('PUT', `${post}/approval`)).json()).toMatchObject({ status: 403, code: 'own-post' });
    expect((await cleo('PUT', `${post}/approval`)).statusCode).toBe(200);
  });

  it('cannot be dismissed any more, but one that was dismissed can be adopted', async () => {
    const { id } = await propose();
    expect((await cora('PUT', `${PROPOSALS}/${id}/dismissal`)).json()).toMatchObject({ status: 'dismissed' });
    expect((await cora('PUT', `${PROPOSALS}/${id}/adoption`)).json()).toMatchObject({ status: 'adopted' });
    expect((await cora('PUT', `${PROPOSALS}/${id}/dismissal`)).json()).toMatchObject({ code: 'adopted' });
  });

  it('is on record with who decided', async () => {
    const { id } = await propose();
    await cleo('PUT', `${PROPOSALS}/${id}/dismissal`);
    const rows = await app.database.query(
      'SELECT action, person_name FROM audit_entries WHERE subject_id = $1',
      [id],
    );
    expect(rows).toEqual([{ action: 'proposal.dismiss', person_name: 'Cleo' }]);
  });
});

describe('proposals from one address', () => {
  it('are twenty a minute', async () => {
    const guarded = await startTestApp({ env: { RATE_LIMITS: 'on' } });
    const call = callerOf(guarded);
    const send = () => call('POST', '/campaigns/nowhere/proposals', { language: 'en', text: 'Will you?' });
    const answers = await Promise.all(Array.from({ length: 21 }, send));
    await guarded.close();
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(1);
  });
});
