/** A suggested post as the values of its form, and back. */
import { type FormBody, listOf, textOf, textOrNull } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';

export interface EditablePost {
  readonly text: string;
  readonly language: string;
  readonly target: string | null;
  readonly networks: readonly string[];
  /** The slugs of the claims behind it. */
  readonly claims?: readonly string[];
}

/** A post with the id of its image and the slugs of the claims behind it. */
type Illustrated = EditablePost & {
  readonly image: string | null;
  readonly purpose: string | null;
  readonly claims: readonly string[];
};

/** A new post's form: on the networks where ministries have accounts. */
export const newPostValues = (language: string, target: string): FormValues => ({
  text: '',
  language,
  target,
  networks: ['x', 'bluesky', 'mastodon', 'threads'],
  image: '',
  purpose: '',
  claims: [],
});

/** The post as its form shows it. */
export const postValues = ({
  text,
  language,
  target,
  networks,
  image,
  purpose,
  claims,
}: Illustrated): FormValues => ({
  text,
  language,
  target: target ?? '',
  networks: [...networks],
  image: image ?? '',
  purpose: purpose ?? '',
  claims: [...claims],
});

/** What the form of a new post asks for. */
export const newPostInput = (form: FormBody): Record<string, unknown> => ({
  ...postInput(form),
  response: textOrNull(form, 'response'),
});

/** What the form asks for. */
export const postInput = (form: FormBody): Record<string, unknown> => ({
  text: textOf(form, 'text'),
  language: textOf(form, 'language'),
  target: textOrNull(form, 'target'),
  networks: listOf(form, 'networks'),
  image: textOrNull(form, 'image'),
  purpose: textOrNull(form, 'purpose'),
  claims: listOf(form, 'claims'),
});
