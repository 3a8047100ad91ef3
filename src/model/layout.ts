import type { Preopen } from './test.js';

/**
 * Where each preopen lies below the sandbox: `dirs/0`, `dirs/1`, … in order, and for one that is the `same` as another, that
 * one's folder or a folder below it.
 */
export function layout(preopens: readonly Preopen[]): string[] {
  const places: string[] = [];
  preopens.forEach((preopen, index) => {
    const owner = preopens.findIndex(
      (other, at) =>
        at < index &&
        preopen.same !== undefined &&
        (preopen.same === other.guest || preopen.same.startsWith(`${other.guest}/`)),
    );
    if (preopen.same === undefined) places.push(`dirs/${index}`);
    else if (owner < 0) throw new Error(`preopen ${preopen.guest}: no earlier preopen holds ${preopen.same}`);
    else places.push(`${places[owner]}${preopen.same.slice(preopens[owner]?.guest.length)}`);
  });
  return places;
}
