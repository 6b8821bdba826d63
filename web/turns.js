// Work that is done in turns of its own instead of all at once: between two turns the browser shows what there is and
// hears who presses something. Whoever cannot wait has everything done that is still to do, or all but what can wait.

/** So long a turn goes on at least with work that can be left, in ms: half of what a frame at 60 a second takes. */
const shortest_slice_ms = 8;
/** The later the work is the longer a turn goes on: a slow browser lays the whole page out after each of them. */
const share_of_lateness = 1 / 20;

export class Turns {
  /** `spent` is told how many ms nothing else could be done: of each turn, or of all that somebody did not wait for. */
  constructor(spent) {
    this.spent = spent;
    this.waiting = []; // { work, is_due, has_steps, can_wait }, in order
    this.channel = new MessageChannel();
    this.channel.port1.onmessage = () => this.take();
  }

  /** Work that can be left after each of its steps: as many of them in a turn as there is time for. `then` comes in a turn
      after the browser has laid out what the last step left, and before what waits already. What `can_wait` nobody
      needs at once. */
  each(steps, { then = null, can_wait = false } = {}) {
    let first;
    const work = () => {
      const begin = performance.now();
      first ??= begin;
      const slice_ms = Math.max(shortest_slice_ms, (begin - first) * share_of_lateness);
      do {
        if (steps.next().done) {
          if (then) this.once_laid_out(then);
          return;
        }
      } while (performance.now() - begin < slice_ms);
      this.waiting.unshift(entry);
      this.ask();
    };
    const entry = { work, is_due: true, has_steps: true, can_wait };
    this.waiting.push(entry);
    this.ask();
  }

  /** What can wait is not done any more. */
  drop_what_can_wait() {
    this.waiting = this.waiting.filter(({ can_wait }) => !can_wait);
  }

  once_laid_out(work) {
    const entry = { work, is_due: false, has_steps: false, can_wait: false };
    this.waiting.unshift(entry);
    requestAnimationFrame(() => {
      entry.is_due = true;
      this.ask();
    });
  }

  /** How many that were given to `each`, and cannot wait, have not come to their end. */
  get unfinished() {
    return this.waiting.filter(({ has_steps, can_wait }) => has_steps && !can_wait).length;
  }

  /** For a turn. */
  ask() {
    this.channel.port2.postMessage(null);
  }

  take() {
    if (!this.waiting[0]?.is_due) return;
    if (this.waiting[1]?.is_due) this.ask(); // it could not be taken before this one
    this.counted(() => this.waiting.shift().work());
  }

  counted(work) {
    const begin = performance.now();
    work();
    this.spent(performance.now() - begin);
  }

  /** All of it but what waits for the browser alone: done now, that would have the browser lay out everything at once. */
  settle_what_is_due() {
    this.settle({ due_alone: true });
    if (this.unfinished > 0) this.settle(); // it waits behind that
  }

  /** All that cannot wait, or is due of it; in order, with what stands before it, and what comes to it meanwhile as well.
      `to_the_last`: what can wait, too. */
  settle({ due_alone = false, to_the_last = false } = {}) {
    const is_next = () => this.waiting.some(({ can_wait }) => to_the_last || !can_wait) && (!due_alone || this.waiting[0].is_due);
    this.counted(() => { while (is_next()) this.waiting.shift().work(); });
  }
}
