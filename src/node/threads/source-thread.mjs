// Runs a thread straight from its TypeScript source, in development and tests. The package does not contain this file.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.thread);
