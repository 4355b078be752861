import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../domain/errors.js';
import { may, type Permission } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the guard has let them pass; null for the public. */
    viewer?: Viewer | null;
  }
}

/** Finds out on whose behalf a request is made. */
export abstract class Viewers {
  /** The person of the session or API key; null where neither was sent. Throws UnauthorizedException for a wrong key. */
  abstract find(request: FastifyRequest): Promise<Viewer | null>;
}

/** What a route asks of those who call it. */
export type Admission = 'public' | Permission;

export const ADMISSION = 'admission';

/** Everybody may call the route. */
export const Public = () => SetMetadata(ADMISSION, 'public' satisfies Admission);

/** Only people whose role has the permission may call the route. */
export const Permit = (permission: Permission) =>
  applyDecorators(
    SetMetadata(ADMISSION, permission satisfies Admission),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiExtension('x-permission', permission),
  );

/** The viewer of a handler: never null behind `@Permit`, perhaps null behind `@Public`. */
export const CurrentViewer = createParamDecorator<unknown, Viewer | null>(
  (_, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().viewer ?? null,
);

/** Lets a request pass where its handler says so; a handler that says nothing is closed to all. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const admission = this.reflector.getAllAndOverride<Admission | undefined>(ADMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // Nearly all who come bring nothing to know them by: they are not made to wait.
    if (isAnonymous(request)) return admit(request, null, admission);
    return this.viewers.find(request).then((viewer) => admit(request, viewer, admission));
  }
}

const isAnonymous = ({ headers }: FastifyRequest): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

const admit = (request: FastifyRequest, viewer: Viewer | null, admission: Admission | undefined): true => {
  request.viewer = viewer;
  if (admission === 'public') return true;
  if (viewer === null) throw new UnauthorizedException('Sign in, or send an API key.');
  if (admission !== undefined && may(viewer.role, admission)) return true;
  throw new Forbidden('role', 'Your role does not allow this. Ask an administrator of this site.');
};
