/** What went wrong, for a person who reads it in a browser. */
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { ErrorPages, type Problem } from '../../common/problem.filter.js';
import type { TextKey } from '../locales/translate.js';
import { Layout } from './layout.js';
import { type PageContext, pageContext } from './page-context.js';
import { languageOf } from './reader.js';

type Words = readonly [title: TextKey, text: TextKey | null];

const WORDS: Readonly<Record<number, Words>> = {
  403: ['error.forbidden', 'error.forbiddenText'],
  404: ['error.notFound', 'error.notFoundText'],
  409: ['error.conflict', null],
  412: ['error.conflict', null],
  429: ['error.tooMany', 'error.tooManyText'],
  503: ['error.away', 'error.awayText'],
};

/** By the kind of status where nothing is said of the very one; an explanation that only the message gives is null. */
const wordsOf = (status: number): Words =>
  WORDS[status] ??
  (status >= 500 ? ['error.broken', 'error.brokenText'] : ['error.wrong', 'error.wrongText']);

/** The page of a problem. */
export function ErrorPage({ context, problem }: { context: PageContext; problem: Problem }): JSX.Element {
  const { t } = context;
  const [title, text] = wordsOf(problem.status);
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
    return ErrorPage({ context, problem }) as string;
  }
}
