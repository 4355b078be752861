import type { LightMyRequestResponse } from 'fastify';
import type { TestApp } from './app.js';
import type { Headers } from './people.js';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at work in the workspace, without script: reads pages, fills in their forms. */
export interface Desk {
  open(path: string): Promise<LightMyRequestResponse>;
  /** Posts a form with the token of the page on which it stands. */
  post(path: string, fields?: Fields, page?: string): Promise<LightMyRequestResponse>;
}

const parametersOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    ),
  );

/** The desk of somebody who is signed in, in English unless said. */
export const deskOf = (app: TestApp, own: Headers, language = 'en'): Desk => {
  const headers = { ...own, accept: 'text/html', 'accept-language': language };
  const open = (url: string) => app.request({ url, headers });
  return {
    open,
    post: async (url, fields = {}, page = '/workspace') => {
      const { token, cookies } = await formOf(() => open(page));
      const cookie = [own.cookie, ...cookies.map(({ name, value }) => `${name}=${value}`)].join('; ');
      return app.request({
        method: 'POST',
        url,
        headers: { ...headers, cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: parametersOf({ ...fields, _csrf: token }).toString(),
      });
    },
  };
};

/** The token of a page's forms. A busy machine may take too long to reach its database at first: that is answered 503. */
const formOf = async (open: () => Promise<LightMyRequestResponse>) => {
  let page = await open();
  for (let tries = 1; page.statusCode === 503 && tries < 5; tries += 1) page = await open();
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1];
  if (!token) throw new Error(`There is no form: ${page.statusCode} ${page.body.slice(0, 500)}`);
  return { token, cookies: page.cookies };
};

/** What stands in the fields of the page's forms, as a browser would send it back. */
export const fieldsOf = (html: string): Record<string, string | string[]> => {
  const fields: Record<string, string | string[]> = {};
  const put = (name: string, value: string): void => {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  };
  for (const [, attributes = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const isBox = /type="checkbox"/.test(attributes);
    if (name === undefined || name === '_csrf' || (isBox && !/\bchecked\b/.test(attributes))) continue;
    put(name, decode(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? ''));
  }
  for (const [, name = '', text = ''] of html.matchAll(/<textarea\b[^>]*\bname="([^"]*)"[^>]*>([^<]*)</g)) {
    put(name, decode(text));
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select\b[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const [, value = ''] =
      /value="([^"]*)"[^>]*\bselected\b/.exec(options) ?? /value="([^"]*)"/.exec(options) ?? [];
    put(name, decode(value));
  }
  return fields;
};

const decode = (text: string): string =>
  text
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
