import { createHash } from 'node:crypto';

/** The hash by which components and files are compared, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
