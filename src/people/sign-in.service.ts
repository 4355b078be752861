import { Inject, Injectable } from '@nestjs/common';
import { APIError } from 'better-auth/api';
import { EntityManager } from 'typeorm';
import { AUTH, type AuthLibrary } from './auth.js';
import { Person } from './person.entity.js';

/** Begins and ends sessions; answers the cookies to set. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(AUTH) private readonly auth: AuthLibrary,
    private readonly entities: EntityManager,
  ) {}

  /** Begins a new session, or answers null where address and password do not belong to somebody who may come in. */
  async signIn(email: string, password: string): Promise<readonly string[] | null> {
    const { headers, response } = await this.auth.api
      .signInEmail({ body: { email: email.trim(), password }, headers: new Headers(), returnHeaders: true })
      .catch(refused);
    if (response === null) return null;
    const person = await this.entities.findOneByOrFail(Person, { id: response.user.id });
    if (person.disabledAt === null) return headers.getSetCookie();
    await (await this.auth.$context).internalAdapter.deleteSession(response.token);
    return null;
  }

  /** Ends the session of the cookies. */
  async signOut(cookie: string): Promise<readonly string[]> {
    const { headers } = await this.auth.api.signOut({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }
}

const refused = (error: unknown): { headers: Headers; response: null } => {
  if (error instanceof APIError && error.statusCode < 500) return { headers: new Headers(), response: null };
  throw error;
};
