import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden, Invalid } from '../../domain/errors.js';
import { ADMISSION } from '../../common/permission.guard.js';

const CHECKED = 'form-token';

/** The forms of a public page carry a token too: those that sign somebody in or out. */
export const ChecksFormToken = () => SetMetadata(CHECKED, true);

/** To whom tokens of a request belong: one person's are of no use to another. */
export const tokenOwner = ({ viewer }: FastifyRequest): string => viewer?.personId ?? 'nobody';

const API = /^\/api\//;

/** Lets a form of the workspace in only with the token that its page was given. */
@Injectable()
export class FormTokenGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD' || API.test(request.url)) return true;
    if (!this.isChecked(context)) return true;
    if (request.isMultipart()) request.body = await readParts(request);
    await verify(request);
    return true;
  }

  private isChecked(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<string>(ADMISSION, places) === 'public';
    return !isPublic || this.reflector.getAllAndOverride<boolean>(CHECKED, places) === true;
  }
}

/** A file as a form of ours brings it. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  /** Throws Invalid where the file is longer than we take: its form is shown again, with what was typed. */
  readonly bytes: Buffer;
}

/** A file that is too long arrives cut: the fields that come after it are read all the same. Its types do not know the option. */
const WITHOUT_ITS_TAIL: Parameters<FastifyRequest['parts']>[0] & { readonly throwFileSizeLimit: boolean } = {
  throwFileSizeLimit: false,
};

/** The fields of an upload, so that its token can be read; an empty file field is left out. */
const readParts = async (request: FastifyRequest): Promise<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  for await (const part of request.parts(WITHOUT_ITS_TAIL)) {
    if (part.type === 'field') body[part.fieldname] = joined(body[part.fieldname], part.value);
    else {
      const bytes = await part.toBuffer();
      if (bytes.length > 0) body[part.fieldname] = uploaded(part, bytes);
    }
  }
  return body;
};

const uploaded = ({ fieldname, filename, mimetype, file }: MultipartFile, bytes: Buffer): UploadedFile => ({
  name: filename,
  type: mimetype,
  get bytes() {
    if (file.truncated)
      throw Invalid.field(fieldname, 'The file is over 8 MB: send a smaller one.', 'too-large');
    return bytes;
  },
});

const joined = (before: unknown, value: unknown): unknown =>
  before === undefined ? value : [before, value].flat();

/** The library would answer by itself where the token is wrong; our filter words the refusal instead. */
const verify = async (request: FastifyRequest): Promise<void> => {
  const { server } = request;
  const isRight = await new Promise<boolean>((resolve) => {
    const refusal = { send: () => resolve(false) } as unknown as FastifyReply;
    server.csrfProtection.call(server, request, refusal, () => resolve(true));
  });
  if (!isRight)
    throw new Forbidden('form-token', 'This form was not made for you, or is too old: load its page again.');
};
