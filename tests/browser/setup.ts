import { buildExtension } from '../../scripts/build';
import { buildReplicas } from './replicas/build';

/** Whatever is tested in the browser is built from the sources as they are now. */
export default async function setup(): Promise<void> {
  await buildExtension();
  await buildReplicas();
}
