// Reading aloud with the device's own voice. Voices that send what they say elsewhere are not used:
// nothing of what a visitor reads leaves the device.

/** Browsers fetch their list of voices late; a device that has none never says so. */
const wait_for_voices_ms = 1500;

const tag = (language) => language.toLowerCase().replaceAll("_", "-");

/** The voice for a language: of just this one, or of another country; the device's favourite first. */
export function voice_for(voices, language) {
  const own = voices.filter((voice) => voice.localService);
  const wanted = tag(language);
  const primary = wanted.split("-")[0];
  const fitting = [
    own.filter((voice) => tag(voice.lang) === wanted),
    own.filter((voice) => tag(voice.lang).split("-")[0] === primary),
  ].find((some) => some.length > 0) ?? [];
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

export class Speech {
  /** `answer`: what becomes of a sentence, {spoken(), voiceless()}. */
  constructor(answer) {
    this.answer = answer;
    this.engine = globalThis.speechSynthesis;
    this.said = 0; // the number of the sentence; answers to earlier ones come too late
    this.utterance = null; // held here: some browsers forget one that nobody holds, and its end with it
    addEventListener("pagehide", () => this.stop());
  }

  async speak(words, language) {
    const mine = ++this.said;
    const voices = await this.voices();
    if (mine !== this.said) return;
    const voice = voice_for(voices, language);
    if (!voice) {
      this.answer.voiceless();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener("end", () => mine === this.said && this.answer.spoken());
    utterance.addEventListener("error", (event) => {
      if (mine !== this.said) return;
      console.warn(`A sentence could not be spoken: ${event.error}`);
      this.answer.voiceless();
    });
    this.utterance = utterance;
    this.engine.speak(utterance);
  }

  stop() {
    ++this.said;
    this.utterance = null;
    this.engine?.cancel();
  }

  async voices() {
    if (!this.engine) return [];
    const now = this.engine.getVoices();
    if (now.length > 0 || this.waited) return now;
    await new Promise((resolve) => {
      this.engine.addEventListener?.("voiceschanged", resolve, { once: true });
      setTimeout(resolve, wait_for_voices_ms);
    });
    this.waited = true;
    return this.engine.getVoices();
  }
}
