import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const VARIETY = `${CAMPAIGN}/variety`;
const PAGE = '/workspace/campaigns/arms-treaty/variety';

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france', 'germany');
  await cora('POST', '/campaigns', aCampaign({ languages: ['en', 'fr', 'de'] }));
  await approve('{handle}, will you publish [your|the] annual report on transfers?', 'france');
  await approve('What did the last licence to Saudi Arabia weigh against its law, {ministry}?', 'france');
  await approve('When does the committee on exports meet next?', 'germany');
  await approve('Allez-vous publier le rapport ?', null, 'fr');
});

afterAll(() => app.close());

const approve = async (text: string, target: string | null, language = 'en'): Promise<void> => {
  const post = { text, target, language, networks: ['x'] };
  const { id } = (await cora('POST', `${CAMPAIGN}/suggested-posts`, post)).json<{ id: string }>();
  expect((await cleo('PUT', `${CAMPAIGN}/suggested-posts/${id}/approval`)).statusCode).toBe(200);
};

interface Variety {
  readonly crowd: number;
  readonly items: readonly { readonly language: string; readonly nearDuplicateShare: number | null }[];
}

const variety = async (query = '', by: Caller = cora): Promise<Variety> =>
  (await by('GET', `${VARIETY}${query}`)).json();

describe('the variety of approved posts', () => {
  it('counts posts, texts and near-duplicates by language, and names the pairs', async () => {
    const { crowd, items } = await variety();
    expect(crowd).toBe(5_000);
    expect(items).toEqual([
      expect.objectContaining({
        ...{ language: 'en', pool: 3, variants: 4, impossible: 0, pairsCompared: 6, isExact: true },
        nearDuplicateShare: 1 / 6,
        interval: { low: 1 / 6, high: 1 / 6 },
        crowds: [
          { ministry: 'germany', pool: 1, variants: 1, peopleForEach: 5_000 },
          { ministry: 'france', pool: 2, variants: 3, peopleForEach: 5_000 / 3 },
        ],
      }),
      expect.objectContaining({ language: 'fr', variants: 1, nearDuplicateShare: null, pairs: [] }),
    ]);
    const [english] = items as unknown as { pairs: { one: { text: string }; other: { text: string } }[] }[];
    expect(english?.pairs.map(({ one, other }) => [one.text, other.text].sort())).toEqual([
      [
        '@franceMFA, will you publish the annual report on transfers?',
        '@franceMFA, will you publish your annual report on transfers?',
      ],
    ]);
  });

  it('is that of one ministry’s crowd where one is asked for', async () => {
    const { crowd, items } = await variety('?ministry=france&crowd=2');
    expect(crowd).toBe(2);
    expect(items.map(({ language, nearDuplicateShare }) => [language, nearDuplicateShare])).toEqual([
      ['en', 1 / 3],
      ['fr', null],
    ]);
    expect(items[0]).toMatchObject({ crowds: [{ ministry: 'france', variants: 3, peopleForEach: 1 }] });
  });

  it('is measured anew once a post is approved', async () => {
    await approve('Signerez-vous le traité cette année ?', null, 'fr');
    expect((await variety()).items[1]).toMatchObject({ pool: 2, nearDuplicateShare: 0 });
  });

  it('counts no variant that nobody is dealt, and says how many there are', async () => {
    const long = 'and all of the many others who answer for it '.repeat(6).trim();
    await approve(`Quand [vous |]répondrez[-vous| vous| ${long}] [vous|nous] ?`, null, 'fr');
    await approve('Und [wann|wann] wann?', 'france', 'de');
    const [, french, german] = (await variety()).items;
    // Of the twelve, four are too long; "vous" and "nous" may stand twice in French.
    expect(french).toMatchObject({ pool: 3, variants: 1 + 1 + 8, impossible: 4 });
    expect(german).toMatchObject({
      ...{ pool: 1, variants: 0, impossible: 1, nearDuplicateShare: null },
      crowds: [{ ministry: 'france', variants: 0, peopleForEach: null }],
    });
  });

  it('is shown to translators in their languages, and to section coordinators of their own posts', async () => {
    const languages = async (by: Caller) => (await variety('', by)).items.map(({ language }) => language);
    expect(await languages(callerOf(app, cast.translator))).toEqual(['fr']);
    expect(await languages(callerOf(app, cast.sectionCoordinator))).toEqual([]);
  });

  it.each(['?crowd=0', '?crowd=many', '?ministry=A'])('is refused with %s', async (query) => {
    expect((await cora('GET', `${VARIETY}${query}`)).statusCode).toBe(422);
  });
});

describe('the page of variety', () => {
  it('says for how many people the posts do', async () => {
    const page = textOfPage((await deskOf(app, cast.coordinator).open(`${PAGE}?crowd=75`)).body);
    expect(page).toContain('3 different posts for about 75 people: each is dealt up to 25 times.');
    expect(page).toContain('1 different post for about 75 people: each is dealt up to 75 times.');
    expect(page).toContain('English 3 4 0 16.7%');
    expect(page).toMatch(/English: 1 pair .*% in common @franceMFA, will you publish/);
  });

  it('says that nobody shares a text where there are enough', async () => {
    const page = textOfPage((await deskOf(app, cast.coordinator).open(`${PAGE}?crowd=1`)).body);
    expect(page).toContain('for about 1 person: nobody is dealt the same text.');
  });
});
