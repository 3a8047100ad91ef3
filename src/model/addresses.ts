/** A peer's address, as the guest can use it. */
export interface Address {
  readonly address: string;
  readonly port: number;
}

/** Where the address of a peer stands in an argument or a variable. */
export const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\.(port|address)\}/g;

/** Fills in the addresses of peers. */
export function withAddresses(text: string, addresses: ReadonlyMap<string, Address>): string {
  return text.replace(PLACEHOLDER, (whole, name: string, what: keyof Address) =>
    String(addresses.get(name)?.[what] ?? whole),
  );
}
