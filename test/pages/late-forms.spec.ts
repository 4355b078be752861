import { startTestApp, type TestApp } from '../support/app.js';
import { textOfPage } from '../support/page-text.js';
import { formTokenFor, type Headers, signInAs, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';

const POSTS = '/workspace/campaigns/arms-treaty/posts';
const TYPED = 'Will you report <today>, {handle}?';

let app: TestApp;
let cora: Headers;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cora = (await signInCast(app)).coordinator;
  const call = callerOf(app, cora);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en'] }));
});

afterAll(() => app.close());

const send = (headers: Headers, fields: object, language = 'en') =>
  app.request({
    method: 'POST',
    url: POSTS,
    headers: {
      ...headers,
      accept: 'text/html',
      'accept-language': language,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ do: 'save', language: 'en', networks: 'x', ...fields }).toString(),
  });

const withoutSession = ({ cookie = '' }: Headers): Headers => ({
  cookie: cookie
    .split('; ')
    .filter((one) => one.startsWith('form='))
    .join(),
});

describe('a form that is sent after its session has ended', () => {
  it('is shown as it was typed, and taken when it is sent again by the same person', async () => {
    const page = await formTokenFor(app, cora, '/workspace');
    const fields = { text: TYPED, _csrf: page.token };
    const late = await send(withoutSession(page.headers), fields);
    expect(late.statusCode).toBe(401);
    expect(textOfPage(late.body)).toContain('Your session has ended');
    expect(late.body).toContain('Will you report &lt;today>, {handle}?</textarea>');
    expect(late.body).not.toContain(page.token);
    const again = await signInAs(app, 'cora');
    const cookie = [again.cookie, withoutSession(page.headers).cookie].join('; ');
    expect((await send({ cookie }, fields)).statusCode).toBe(303);
  });

  it('says in fr and ar what to do', async () => {
    expect(textOfPage((await send({}, {}, 'fr')).body)).toContain('Votre session a pris fin');
    expect(textOfPage((await send({}, {}, 'ar')).body)).toContain('انتهت جلستكم');
  });

  it('does not show what was typed into a field for a secret', async () => {
    expect((await send({}, { password: 'hunter22', apiToken: 'hunter22' })).body).not.toContain('hunter22');
  });
});

it('a form whose token is gone says so, and shows what was typed', async () => {
  const { statusCode, body } = await send(cora, { text: TYPED });
  expect(statusCode).toBe(403);
  expect(textOfPage(body)).toContain('This form is too old');
  expect(body).toContain('&lt;today>');
});
