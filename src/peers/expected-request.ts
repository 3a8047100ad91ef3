import { FRAMINGS } from '../model/test.js';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or the pattern of so many bytes. */
export const isContent = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && Number.isInteger(value['pattern']));

export const isText = (value: unknown) => typeof value === 'string';

/** Fields by name: a value, values, or null for none. */
export const isFields = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((one) => one === null || isText(one) || (Array.isArray(one) && one.every(isText)));

const KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  method: isText,
  target: isText,
  headers: isFields,
  framing: (value) => FRAMINGS.some((framing) => framing === value),
  body: isContent,
  trailers: isFields,
};

/** What a step can check of a request. */
export const REQUEST_KEYS: readonly string[] = Object.keys(KEYS);

/** Whether this is what a step can check of a request. */
export const isExpectedRequest = (value: unknown): boolean =>
  value === undefined || (isObject(value) && Object.entries(value).every(([key, one]) => KEYS[key]?.(one) === true));
