// What a visitor agreed to have kept on the device. Where storage is blocked or full the explorer works without.

const key = "intouchai-explorer";

export class VisitorStorage {
  read() {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  }

  write(data) {
    try {
      localStorage.setItem(key, data);
    } catch (error) {
      console.warn(`Nothing could be stored: ${error.message}`);
    }
  }

  erase() {
    try {
      localStorage.removeItem(key);
    } catch {
      // blocked: there is nothing to erase
    }
  }

  set_aside(why) {
    console.warn(`What was stored could not be read (${why}) and is kept as ${key}.damaged.`);
    try {
      localStorage.setItem(`${key}.damaged`, this.read());
    } catch {
      // full or blocked: the damaged data stays where it is until it is replaced
    }
  }
}
