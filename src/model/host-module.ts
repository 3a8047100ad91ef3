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
  instantiate(imports: object): { run: { run(): void } };
}

/** What a host module exports. It returns when `run` does, and throws when that returns err or traps. */
export interface HostModule {
  run(component: TranspiledComponent, job: HostJob): void | Promise<void>;
}
