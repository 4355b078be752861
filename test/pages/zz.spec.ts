import { SetUpService } from '../../src/people/set-up.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { formTokenFor, signInAs, postForm } from '../support/people.js';
let app: TestApp;
beforeAll(async () => { app = await startTestApp({ env: { LOG_LEVEL: 'error' } }); });
afterAll(() => app.close());
it('x', async () => {
  const link = await app.nest.get(SetUpService).setUpLink(app.clock.now());
  const path = new URL(link!).pathname;
  const page = await app.request(path);
  console.log(page.statusCode, page.headers, page.body);
  const form = await formTokenFor(app, {}, path);
  const r = await app.request({ method: 'POST', url: path, headers: { ...form.headers, 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ _csrf: form.token, name: 'Grace', email: 'Grace@example.org', password: 'the first of all passwords' }).toString() });
  console.log(r.statusCode, r.headers, r.body);
  const h = await signInAs(app, 'cora');
  const o = await postForm(app, h, '/sign-out', {});
  console.log(o.statusCode, o.headers, o.body);
});
