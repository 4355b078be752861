import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { signInCast } from '../support/people.js';
import { aMinistry, callerOf } from '../support/plans.js';

let app: TestApp;
let cora: Desk;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const { coordinator } = await signInCast(app);
  cora = deskOf(app, coordinator);
  await callerOf(app, coordinator)('POST', '/ministries', aMinistry('germany'));
});

afterAll(() => app.close());

const PAGE = '/workspace/ministries/germany';

describe('a ministry’s working week', () => {
  it('is entered on its page, and stays there', async () => {
    const form = fieldsOf((await cora.open(PAGE)).body);
    expect(form).toMatchObject({ region: '', worksFrom: '', worksUntil: '' });
    const week = {
      region: 'be',
      weekend: ['5', '6'],
      preferredWeekdays: '2',
      worksFrom: '08:30',
      worksUntil: '16:00',
    };
    expect((await cora.post(PAGE, { ...form, ...week })).statusCode).toBe(303);
    const body = (await cora.open(PAGE)).body;
    expect(fieldsOf(body)).toMatchObject({ region: 'BE', worksFrom: '08:30', worksUntil: '16:00' });
    expect(body).toMatch(/name="weekend" value="5" checked/);
    expect(body).toMatch(/name="preferredWeekdays" value="2" checked/);
    expect(body).not.toMatch(/name="weekend" value="7" checked/);
    expect(body).toContain('<option value="BY">Bayern</option>');
  });

  it('is refused where its country has no such region, with what was typed', async () => {
    const form = fieldsOf((await cora.open(PAGE)).body);
    const refused = await cora.post(PAGE, { ...form, region: 'ENG', worksUntil: '' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#region"');
    expect(refused.body).toContain('href="#worksUntil"');
    expect(fieldsOf(refused.body)).toMatchObject({ region: 'ENG', worksFrom: '08:30' });
  });
});
