/** What a host module's `run` is given, beside the transpiled component. */
export interface HostJob {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Guest path to host path. */
  readonly preopens: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A component that jco has transpiled with `instantiation: 'sync'`. */
export interface TranspiledComponent {
  /** The exports: `run` of a command, `incomingHandler` of a guest that is served. */
  instantiate(imports: object): { run: { run(): void }; incomingHandler: { handle(request: never, out: never): void } };
}

/** What a host module exports. It returns when `run` does, and throws when that returns err or traps. */
export interface HostModule {
  run(component: TranspiledComponent, job: HostJob): void | Promise<void>;
  /** Serves on 127.0.0.1, on a free port, which it returns. The process ends by a signal. Needed for the capability `serve`. */
  serve?(component: TranspiledComponent, job: HostJob): number | Promise<number>;
}
