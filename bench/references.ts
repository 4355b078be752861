// What we are measured against, each a server of its own: `http` sends given bytes, `express` says hello, `orm` inserts.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { DataSource, EntitySchema } from 'typeorm';
import { v7 } from 'uuid';

@Controller()
class HelloController {
  @Get()
  hello(): string {
    return 'hello';
  }
}

@Module({ controllers: [HelloController] })
class HelloModule {}

const Act = new EntitySchema<{ id: string; stage: string; at: Date }>({
  name: 'bench_acts',
  columns: {
    id: { type: 'uuid', primary: true },
    stage: { type: 'text' },
    at: { type: 'timestamptz' },
  },
});

const sameBytes = (port: number, file: string): void => {
  const { headers, body } = JSON.parse(readFileSync(file, 'utf8')) as {
    headers: Record<string, string>;
    body: string;
  };
  const bytes = Buffer.from(body, 'base64');
  createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(port, '127.0.0.1');
};

const hello = async (port: number): Promise<void> => {
  const app = await NestFactory.create(HelloModule, new ExpressAdapter(), { logger: false });
  await app.listen(port, '127.0.0.1');
};

const inserts = async (port: number, url: string): Promise<void> => {
  const database = await new DataSource({
    type: 'postgres',
    url,
    entities: [Act],
    poolSize: 16,
  }).initialize();
  const acts = database.getRepository(Act);
  const server = fastify();
  server.post('/', async (request) => {
    const { stage } = request.body as { stage: string };
    await acts.insert({ id: v7(), stage, at: new Date() });
    return { stage, counted: true };
  });
  await server.listen({ port, host: '127.0.0.1' });
};

const [, , kind, port, given = ''] = process.argv;
if (kind === 'http') sameBytes(Number(port), given);
if (kind === 'express') await hello(Number(port));
if (kind === 'orm') await inserts(Number(port), given);
