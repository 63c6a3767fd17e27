import { RosterError } from './roster';

// Crockford's base 32: no letter is mistaken for a digit when somebody types the key from a sheet of paper.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const saltBytes = 16;
const nonceBytes = 12;
const format = 'SL1';

/** A fresh key in eight groups of four: 160 bits. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes));
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const letters = bits.replace(/.{5}/g, (five) => alphabet.charAt(Number.parseInt(five, 2)));
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** AES-256-GCM under a key that HKDF makes of the typed one; the text carries format, key check and ciphertext. */
export async function encrypt(key: string, clear: Uint8Array<ArrayBuffer>): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const { aes, check } = await derive(key, salt);
  const box = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, aes, clear));
  return [format, toBase64(salt), check, toBase64(nonce), toBase64(box)].join('.');
}

/** Undoes `encrypt`. Throws a RosterError that tells a wrong key from a damaged list. */
export async function decrypt(key: string, sealed: string): Promise<Uint8Array<ArrayBuffer>> {
  const [form, salt = '', check, nonce = '', box = '', ...more] = sealed.trim().split('.');
  if (form !== format || box === '' || more.length > 0) {
    throw new RosterError('broken', 'This is not a pupil list that Second Look made. Make a new one from your export.');
  }
  const made = await derive(key, fromBase64(salt));
  if (made.check !== check) {
    throw new RosterError(
      'locked',
      'The key does not open this pupil list. Check the key you were given, letter by letter.',
    );
  }
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(nonce) }, made.aes, fromBase64(box)),
    );
  } catch {
    throw new RosterError('broken', 'The pupil list is damaged. Ask for the file again, or make a new one.');
  }
}

async function derive(key: string, salt: Uint8Array<ArrayBuffer>): Promise<{ aes: CryptoKey; check: string }> {
  const material = await crypto.subtle.importKey('raw', secretOf(key), 'HKDF', false, ['deriveBits']);
  const bits = async (info: string, length: number) =>
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info) },
        material,
        length,
      ),
    );
  const aes = await crypto.subtle.importKey('raw', await bits('pupil list', 256), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { aes, check: toBase64(await bits('key check', 32)) };
}

function secretOf(key: string): Uint8Array<ArrayBuffer> {
  const letters = key.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1').replace(/[\s-]/g, '');
  const values = [...letters].map((letter) => alphabet.indexOf(letter));
  if (values.length !== (secretBytes * 8) / 5 || values.includes(-1)) {
    throw new RosterError(
      'locked',
      'The key of a pupil list has eight groups of four letters and digits. This one has not.',
    );
  }
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // String.fromCharCode takes its arguments from the stack, so a long list goes in pieces.
  for (let at = 0; at < bytes.length; at += 0x4000) text += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(letters.length);
    // Uint8Array.from would go through the string's iterator, which takes a second where a trust's list is opened.
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    throw new RosterError('broken', 'The pupil list is damaged. Ask for the file again, or make a new one.');
  }
}
