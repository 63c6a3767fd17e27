import { deviceKey } from './stored';

let key: Promise<CryptoKey> | undefined;

async function load(): Promise<CryptoKey> {
  let stored = await deviceKey.getValue();
  if (!stored) {
    stored = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
    await deviceKey.setValue(stored);
  }
  const bytes = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** HMAC-SHA-256 of a text under this device's own key, as 64 hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  key ??= load();
  const mac = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
  return [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
