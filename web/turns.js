// Work that is done in turns of its own instead of all at once: between two turns the browser shows what there is and
// hears who presses something. Whoever cannot wait has everything done that is still to do.

/** So long a turn goes on with work that can be left, in ms: half of what a frame at 60 a second takes. */
const slice_ms = 8;

export class Turns {
  /** `spent` is told how many ms each turn took. */
  constructor(spent) {
    this.spent = spent;
    this.waiting = [];
    this.channel = new MessageChannel();
    this.channel.port1.onmessage = () => this.take();
  }

  /** `work` in the next turn: after what the browser is doing now. */
  next(work) {
    this.waiting.push({ work, is_due: true });
    this.channel.port2.postMessage(null);
  }

  /** Work that can be left after each step: as many of them in a turn as there is time for. */
  each(steps) {
    const work = () => {
      const begin = performance.now();
      do {
        if (steps.next().done) return;
      } while (performance.now() - begin < slice_ms);
      this.waiting.unshift({ work, is_due: true });
      this.channel.port2.postMessage(null);
    };
    this.next(work);
  }

  /** `work` in a turn after the browser has laid out what there is now, and before what waits already. */
  once_laid_out(work) {
    const entry = { work, is_due: false };
    this.waiting.unshift(entry);
    requestAnimationFrame(() => {
      entry.is_due = true;
      this.channel.port2.postMessage(null);
    });
  }

  take() {
    if (!this.waiting[0]?.is_due) return;
    if (this.waiting[1]?.is_due) this.channel.port2.postMessage(null); // it could not be taken before this one
    this.take_first();
  }

  take_first() {
    const begin = performance.now();
    this.waiting.shift().work();
    this.spent(performance.now() - begin);
  }

  /** All of it but what waits for the browser alone: done now, that would have the browser lay out everything at once. */
  settle_what_is_due() {
    this.settle({ due_alone: true });
    if (this.waiting.length > 1) this.settle(); // more waits behind it
  }

  /** All of it, or what is due; in order, and what comes to it meanwhile as well. */
  settle({ due_alone = false } = {}) {
    while (this.waiting.length > 0 && (!due_alone || this.waiting[0].is_due)) this.take_first();
  }
}
