import { useEffect, useState } from 'preact/hooks';
import type { ImportPreview } from '../../../workbook/imports';
import { server } from '../../server';
import type { Requests } from '../files/requests';

/** What each request would change, by the key of its table. */
export type Comparison = ReadonlyMap<string, ImportPreview>;

interface FinishedComparison {
  readonly requests: Requests;
  readonly found: Comparison;
}

/** Progress of the comparison with the workbook; the previous result is shown until the next one arrives. */
export interface ComparisonState {
  readonly found: Comparison;
  readonly status: 'comparing' | 'failed' | 'done';
}

const none: FinishedComparison = { requests: new Map(), found: new Map() };

/** Compares the requests with the workbook, on the server, whenever they change. */
export function useComparison(requests: Requests): ComparisonState {
  const [compared, setCompared] = useState(none);
  const [failed, setFailed] = useState<Requests | null>(null);
  useEffect(() => {
    let isWanted = true;
    compare(requests).then(
      (found) => isWanted && setCompared({ requests, found }),
      () => isWanted && setFailed(requests),
    );
    return () => {
      isWanted = false;
    };
  }, [requests]);
  if (compared.requests === requests) return { found: compared.found, status: 'done' };
  return { found: compared.found, status: failed === requests ? 'failed' : 'comparing' };
}

async function compare(requests: Requests): Promise<Comparison> {
  if (requests.size === 0) return new Map();
  const found = await server.previewImport([...requests.values()]);
  return new Map([...requests.keys()].flatMap((key, index) => (found[index] ? [[key, found[index]]] : [])));
}
