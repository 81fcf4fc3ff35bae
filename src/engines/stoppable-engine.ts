import { breathe } from '../util/breathe.js';
import type { Engine } from './engine.js';

/**
 * An engine that can be stopped: before each question it lets the host take events and draw, and throws if the signal was aborted. So any analysis can be
 * stopped between two of its questions; the answers are those of the engine.
 *
 * @example await stoppableEngine(engine, AbortSignal.abort(new Error('enough'))).count({ by: [] }).catch(({ message }) => message) //=> 'enough'
 */
export function stoppableEngine(engine: Engine, signal: AbortSignal): Engine {
  const stoppable =
    <Query, Answer>(ask: (query: Query) => Promise<Answer>) =>
    async (query: Query): Promise<Answer> => {
      await breathe(signal);
      return ask(query);
    };
  const { delays, values } = engine;
  return {
    facts: engine.facts,
    count: stoppable((query) => engine.count(query)),
    spread: stoppable((query) => engine.spread(query)),
    pairs: stoppable((query) => engine.pairs(query)),
    ...(delays && { delays: stoppable((query) => delays.call(engine, query)) }),
    ...(values && { values: stoppable((query) => values.call(engine, query)) }),
    list: stoppable((query) => engine.list(query)),
    parties: stoppable((keys) => engine.parties(keys)),
  };
}
