/** What went wrong, for a person who reads it in a browser. */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { ErrorPages, type Problem } from '../../common/problem.filter.js';
import type { TextKey } from '../locales/translate.js';
import { Layout } from './layout.js';
import { type PageContext, pageContext } from './page-context.js';
import { languageOf } from './reader.js';
import { TypedFields } from './typed-fields.js';

type Words = readonly [title: TextKey, text: TextKey | null];

const WORDS: Readonly<Record<number, Words>> = {
  403: ['error.forbidden', 'error.forbiddenText'],
  404: ['error.notFound', 'error.notFoundText'],
  409: ['error.conflict', null],
  412: ['error.conflict', null],
  429: ['error.tooMany', 'error.tooManyText'],
  503: ['error.away', 'error.awayText'],
};

/** A form that came too late: its sender signs in again, and sends it once more. */
const LATE: Readonly<Record<string, Words>> = {
  'not-signed-in': ['error.signedOut', 'error.signedOutText'],
  'form-token': ['error.tooOld', 'error.signedOutText'],
};

/** By the kind of status where nothing is said of the very one; an explanation that only the message gives is null. */
const wordsOf = (status: number): Words =>
  WORDS[status] ??
  (status >= 500 ? ['error.broken', 'error.brokenText'] : ['error.wrong', 'error.wrongText']);

interface ErrorPageProps {
  readonly context: PageContext;
  readonly problem: Problem;
  /** The form that was sent; undefined where none was. */
  readonly sent?: unknown;
}

/** The page of a problem. */
export function ErrorPage({ context, problem, sent }: ErrorPageProps): JSX.Element {
  const { t } = context;
  const late = sent === undefined ? undefined : LATE[problem.code];
  const [title, text] = late ?? wordsOf(problem.status);
  const details = problem.issues?.map(({ message }) => message) ?? (text === null ? [problem.detail] : []);
  return (
    <Layout context={context} title={t(title)} path="/" isPrivate>
      <h1 safe>{t(title)}</h1>
      {text === null ? (
        ''
      ) : (
        <p class="lead" safe>
          {t(text)}
        </p>
      )}
      {details.map((detail) => (
        <p lang="en" dir="auto" safe>
          {detail}
        </p>
      ))}
      {late ? (
        <p>
          <a href={context.href('/sign-in')} target="_blank" safe>
            {t('error.signIn')}
          </a>
        </p>
      ) : (
        ''
      )}
      {late ? <TypedFields context={context} body={sent} /> : ''}
      <p>
        <a href={context.href('/')} safe>
          {t('error.home')}
        </a>
      </p>
    </Layout>
  );
}

/** Renders problems in the language that the request asks for. */
@Injectable()
export class LocalErrorPages extends ErrorPages {
  constructor(private readonly clock: Clock) {
    super();
  }

  render(problem: Problem, request: FastifyRequest): string {
    const context = pageContext(languageOf(request), this.clock.now());
    const sent = request.method === 'POST' ? request.body : undefined;
    return ErrorPage({ context, problem, sent }) as string;
  }
}
