import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { yaml } from './scripts/vite-yaml';

// The public half of a signing key: it gives unpacked and self-hosted Chromium builds one and the same id
// (hhfffolcknenfkclgdnmplhhmiiakolm). The stores put their own in its place.
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnF/RC2jcmzkmEcluEagHezWf050kRVFJ9508wslLeQNwLYFF+m2oqdfO4m+mdtfdZBDpKvjgQOQGv+fULEu3ZvswIcUmkSpbIKGAQbG4gY6iLXGIMYleiwY0SIpM4zTHSi6/bjLqarh0kkcqYFU/6Vkae6IxJ6xjvIt/NB8QjDzF6vR0O6oHyAwYiBeMJykOVIrjl0frCKnopZTfyngLZXQK0BFklt/jWQdnzvo25AXVXDA1yGCaKZRUwQ2R1j2U4jUYfKATAgYZMjryE1XneaVTVsU761aPNNHxQochIS2phASQ/8gel2ii7SGpRnZWWRuMBwGrJbfV84mnC/tRcQIDAQAB';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  // Vite's preloading helper would bring the one network call of the whole extension.
  vite: () => ({ plugins: [yaml(), preact()], build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description:
      'Gives school staff a second look at a post before everyone else gets one. Nothing leaves the browser.',
    // storage: the school's settings. Nothing else; the sites are named in the content script's matches.
    permissions: ['storage'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
