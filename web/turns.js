// Work that is done in turns of its own instead of all at once: between two turns the browser shows what there is and
// hears who presses something. Whoever cannot wait has everything done that is still to do.

export class Turns {
  constructor() {
    this.waiting = [];
    this.channel = new MessageChannel();
    this.channel.port1.onmessage = () => this.take();
  }

  /** `work` in the next turn: after what the browser is doing now. */
  next(work) {
    this.waiting.push({ work, is_due: true });
    this.channel.port2.postMessage(null);
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
    this.waiting.shift().work();
  }

  /** All of it, or what is due; in order, and what comes to it meanwhile as well. */
  settle({ due_alone = false } = {}) {
    while (this.waiting.length > 0 && (!due_alone || this.waiting[0].is_due)) this.waiting.shift().work();
  }
}
