import { loadParts } from '../world/compiled-parts.js';

loadParts();
// Requests wait until somebody listens.
void import('./answer-requests.js');
