// The shim with a time zone, which neither it nor another host has: Berlin's.
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';

const FAR = 8.64e15;
const shown = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

function display({ seconds }) {
  const time = Number(seconds) * 1000;
  if (time > FAR) return { utcOffset: 0, name: 'UTC', inDaylightSavingTime: false };
  const name = shown
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')
    .value.slice(3);
  const [hours, minutes] = name.split(':').map(Number);
  const utcOffset = hours * 3600 + minutes * 60;
  return { utcOffset, name, inDaylightSavingTime: hours === 2 };
}

export function run(component, { args, env, preopens }) {
  const imports = new WASIShim({ sandbox: { args, env, preopens } }).getImportObject();
  const utcOffset = (when) => display(when).utcOffset;
  component.instantiate({ ...imports, 'wasi:clocks/timezone': { display, utcOffset } }).run.run();
}
