import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

type Child = Histogram.Internal<'method' | 'route' | 'status'>;

/** The numbers that an operator watches, for Prometheus to fetch. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was sent, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });
  private readonly runs = new Counter({
    name: 'recurring_runs_total',
    help: 'Runs of the recurring work, by name and outcome.',
    labelNames: ['name', 'outcome'] as const,
    registers: [this.registry],
  });
  // Finding the labels anew costs more than the rest of a cached page.
  private readonly children = new Map<string, Child>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one request. */
  observe(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${route} ${status}`;
    let child = this.children.get(key);
    if (!child) this.children.set(key, (child = this.seconds.labels(method, route, String(status))));
    child.observe(seconds);
  }

  /** Counts one run of recurring work. */
  countRun(name: string, outcome: 'done' | 'failed'): void {
    this.runs.inc({ name, outcome });
  }
}
