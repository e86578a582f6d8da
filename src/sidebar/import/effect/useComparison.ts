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

/** How far the comparison with the workbook has got; meanwhile the one before stays in view. */
export interface ComparisonState {
  readonly found: Comparison;
  readonly status: 'comparing' | 'failed' | 'done';
}

const nothing: FinishedComparison = { requests: new Map(), found: new Map() };

/** Has the server compare the requests with the workbook, whenever they change. */
export function useComparison(requests: Requests): ComparisonState {
  const [compared, setCompared] = useState(nothing);
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
  return new Map([...requests.keys()].flatMap((key, place) => (found[place] ? [[key, found[place]]] : [])));
}
