// A host module for the vitest integration: preview2-shim, as somebody who works on it would run it.
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';

export function run(component, { args, env, preopens }) {
  component.instantiate(new WASIShim({ sandbox: { args, env, preopens } }).getImportObject()).run.run();
}
