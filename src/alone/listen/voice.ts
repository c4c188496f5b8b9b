const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/** Whether this device surely has no voice for a language: no speech at all, or voices only for others. */
export function isSilent(lang: string): boolean {
  if (!('speechSynthesis' in window)) return true;
  const voices = speechSynthesis.getVoices();
  // Some phones name no voice before the first word and speak all the same.
  return voices.length > 0 && !voices.some((voice) => base(voice.lang) === base(lang));
}

type Told = { patience: number; ended: () => void; failed: () => void };

/**
 * Says one sentence.
 * @param patience milliseconds after which a voice that has not begun is taken for missing; 0: for ever
 */
export function say(text: string, lang: string, { patience, ended, failed }: Told): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  utterance.rate = 0.9;
  const voice = speechSynthesis.getVoices().find((one) => base(one.lang) === base(lang));
  if (voice) utterance.voice = voice;
  const timer = patience > 0 ? setTimeout(failed, patience) : 0;
  utterance.onstart = () => clearTimeout(timer);
  utterance.onend = () => {
    clearTimeout(timer);
    ended();
  };
  utterance.onerror = ({ error }) => {
    clearTimeout(timer);
    if (error !== 'canceled' && error !== 'interrupted') failed();
  };
  speechSynthesis.speak(utterance);
}
