import { FRAMINGS } from '../model/test.js';
import { isContent, isFields, isObject, isText } from './expected-request.js';

type Keys = Readonly<Record<string, (value: unknown) => boolean>>;

const HEAD: Keys = { headers: isFields, method: isText };
const RESPONSE: Keys = {
  ...HEAD,
  framing: (value) => FRAMINGS.some((framing) => framing === value),
  body: isContent,
  trailers: isFields,
};

/** What a step can check of the head of a response, beside the status, and the request's method. */
export const HEAD_KEYS: readonly string[] = Object.keys(HEAD);
/** What a step can check of a response, likewise. */
export const RESPONSE_KEYS: readonly string[] = Object.keys(RESPONSE);

const hasKeys = (value: unknown, keys: Keys): boolean =>
  isObject(value) &&
  (Number.isInteger(value['status']) || value['status'] === 'error') &&
  Object.entries(value).every(([key, one]) => key === 'status' || keys[key]?.(one) === true);

/** Whether this is what a step can check of the head of a response. */
export const isExpectedHead = (value: unknown): boolean => hasKeys(value, HEAD);
/** Whether this is what a step can check of a response. */
export const isExpectedResponse = (value: unknown): boolean => hasKeys(value, RESPONSE);
