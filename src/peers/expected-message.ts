import { FRAMINGS } from '../model/test.js';

type Keys = Readonly<Record<string, (value: unknown) => boolean>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or the pattern of so many bytes. */
export const isContent = (value: unknown): boolean =>
  typeof value === 'string' || (isObject(value) && Number.isInteger(value['pattern']));

/** A content, or a text as what it repeats. */
export const isSent = (value: unknown): boolean =>
  isContent(value) || (isObject(value) && typeof value['repeat'] === 'string' && Number.isInteger(value['times']));

const isText = (value: unknown) => typeof value === 'string';

/** Fields by name: a value, values, or null for none. */
const isFields = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((one) => one === null || isText(one) || (Array.isArray(one) && one.every(isText)));

const BODY: Keys = {
  framing: (value) => FRAMINGS.some((framing) => framing === value),
  body: isContent,
  trailers: isFields,
};
const REQUEST: Keys = { method: isText, target: isText, headers: isFields, ...BODY };
const HEAD: Keys = { headers: isFields, method: isText };
const RESPONSE: Keys = { ...HEAD, ...BODY };

/** What a step can check of a request. */
export const REQUEST_KEYS: readonly string[] = Object.keys(REQUEST);
/** What a step can check of the head of a response, beside the status, and the request's method. */
export const HEAD_KEYS: readonly string[] = Object.keys(HEAD);
/** What a step can check of a response, likewise. */
export const RESPONSE_KEYS: readonly string[] = Object.keys(RESPONSE);

const hasKeys = (value: Readonly<Record<string, unknown>>, keys: Keys): boolean =>
  Object.entries(value).every(([key, one]) => keys[key]?.(one) === true);

const hasStatus = (value: unknown, keys: Keys): boolean => {
  if (!isObject(value)) return false;
  const { status, ...rest } = value;
  return (Number.isInteger(status) || status === 'error') && hasKeys(rest, keys);
};

/** Whether this is what a step can check of a request. */
export const isExpectedRequest = (value: unknown): boolean =>
  value === undefined || (isObject(value) && hasKeys(value, REQUEST));
/** Whether this is what a step can check of the head of a response. */
export const isExpectedHead = (value: unknown): boolean => hasStatus(value, HEAD);
/** Whether this is what a step can check of a response. */
export const isExpectedResponse = (value: unknown): boolean => hasStatus(value, RESPONSE);
