import type { MarkupHandler } from '../markup/markup-scanner.js';
import { plainText } from './escaped-text.js';

/** Collects the texts that the cells of a workbook share, parts of several styles joined, readings of Japanese names left out. */
export class SharedTexts implements MarkupHandler {
  readonly texts: string[] = [];
  #text = '';
  #isInText = false;
  #isReading = false;

  open(name: string): void {
    if (name === 't') this.#isInText = !this.#isReading;
    else if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#isReading = true;
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false;
    else if (name === 'si') this.texts.push(plainText(this.#text));
    else if (name === 'rPh') this.#isReading = false;
  }

  text(text: string): void {
    if (this.#isInText) this.#text += text;
  }
}
