import { buildReplicas } from './replicas/build';

export default buildReplicas;
