import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engines/engine.js';
import { stoppableEngine } from '../../src/engines/stoppable-engine.js';
import { type Landscape, summarizeLandscape, trend } from '../../src/index.js';
import { docScope } from '../doc-scope.js';

const { landscape, engine } = (await docScope()) as { landscape: Landscape; engine: Engine };

test('answers as the engine does, whatever is asked', async () => {
  const stoppable = stoppableEngine(engine, new AbortController().signal);
  expect(Object.keys(stoppable).sort()).toEqual(Object.keys(engine).sort());
  const asked = async (one: Engine): Promise<unknown> => [
    one.facts,
    await one.count({ by: ['applicant'] }),
    await one.spread({ of: 'applicant' }),
    await one.pairs({ of: 'area' }),
    await one.delays!({ from: 'filing', to: 'publication' }),
    await one.values!({ of: ['claims'] }),
    await one.list({}),
    await one.parties([]),
    await trend(one),
  ];
  expect(await asked(stoppable)).toEqual(await asked(engine));
});

test('an engine that tells neither delays nor values is one after that too', () => {
  const { delays: _, values: __, ...poor } = engine;
  expect(Object.keys(stoppableEngine(poor, new AbortController().signal)).sort()).toEqual(Object.keys(poor).sort());
});

describe('summarizeLandscape', () => {
  test('gives the same result with a signal that is not used', async () => {
    const { signal } = new AbortController();
    expect(await summarizeLandscape(landscape, { signal })).toEqual(await summarizeLandscape(landscape));
  });

  test('stops at once when it is too late already', async () => {
    const reason = new Error('enough');
    await expect(summarizeLandscape(landscape, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('stops before the next question', async () => {
    const stop = new AbortController();
    let asked = 0;
    const counted: Engine = {
      ...engine,
      count: (query) => {
        if (++asked === 5) stop.abort(new Error('enough'));
        return engine.count(query);
      },
    };
    await expect(summarizeLandscape({ ...landscape, engine: counted }, { signal: stop.signal })).rejects.toThrow('enough');
    expect(asked).toBe(5);
  });

  test('refuses what is no landscape', async () => {
    await expect(summarizeLandscape(engine as unknown as Landscape)).rejects.toThrow(
      new TypeError('summarizeLandscape: invalid landscape: an engine; give what readLandscape or buildLandscape made.'),
    );
    const unknown = summarizeLandscape(landscape, { treshold: 10 } as object);
    await expect(unknown).rejects.toThrow(
      new RangeError('summarizeLandscape: unknown option: "treshold"; did you mean "threshold"?'),
    );
  });
});
