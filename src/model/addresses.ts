/** A peer's address, as the guest can use it. */
export interface Address {
  readonly address: string;
  readonly port: number;
}

/** The signal of the harness that a guest is served, with the port: peers connect to it as to one of the guest's own. */
export const SERVING = 'serving';

/** Where the address of a peer stands in an argument or a variable. */
export const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\.(port|address)\}/g;

/** Fills in the addresses of peers. */
export function withAddresses(text: string, addresses: ReadonlyMap<string, Address>): string {
  return text.replace(PLACEHOLDER, (whole, name: string, what: keyof Address) =>
    String(addresses.get(name)?.[what] ?? whole),
  );
}
