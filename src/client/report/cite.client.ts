/** Citations of a paragraph or of the whole report: fetched when first asked for, filled here, each with its own copy button. */
import {
  fillCitation,
  quotation,
  STYLE_NAMES,
  STYLES,
  type CitationTemplates,
  type Pinpoint,
} from '../../cite/fill.ts';
import { announce, copy } from '../everywhere/announce.client.ts';
import { wordsAt } from './quote.client.ts';

let templates: Promise<CitationTemplates> | undefined;
const dialog = document.querySelector<HTMLDialogElement>('#cite');

async function fetchTemplates(): Promise<CitationTemplates> {
  const answer = await fetch(dialog?.dataset['templates'] ?? '');
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as CitationTemplates;
}

/** The templates, or a word to the reader where they cannot be had. */
async function templatesOrWord(): Promise<CitationTemplates | undefined> {
  templates ??= fetchTemplates();
  try {
    return await templates;
  } catch {
    templates = undefined;
    announce('The citations could not be loaded. Are you online?');
    return undefined;
  }
}

const today = (): string => new Date().toLocaleDateString('sv-SE');

function pinpointOf(number: Element): Pinpoint {
  const printed = (number.textContent ?? '').trim().replace(/\.$/u, '');
  return { anchor: number.id, number: /\d/u.test(printed) ? printed : null };
}

/** The whole report. */
const WHOLE: Pinpoint = { anchor: '', number: null };

/** Copies the paragraph's words with their citation. */
export const copyQuotation = (number: Element): Promise<void> => copyQuotationOf(wordsAt(number), number);

/** Copies words with the citation of the paragraph at a number, or of the whole report. */
export async function copyQuotationOf(words: string, number: Element | undefined): Promise<void> {
  const known = await templatesOrWord();
  if (!known) return;
  const pinpoint = number ? pinpointOf(number) : WHOLE;
  await copy(quotation(words, fillCitation(known, 'plain', pinpoint, today())), 'Quotation');
}

/** Opens the panel of citations for a paragraph, or for the whole report. */
export async function openCitations(number?: Element): Promise<void> {
  const known = await templatesOrWord();
  const list = document.querySelector('#cite-styles');
  const title = document.querySelector('#cite-title');
  if (!known || !dialog || !list || !title) return;
  title.textContent = `Cite ${(number?.getAttribute('aria-label') ?? 'the whole report').toLowerCase()}`;
  const pinpoint = number ? pinpointOf(number) : WHOLE;
  list.replaceChildren(
    ...STYLES.map((style) => entry(STYLE_NAMES[style], fillCitation(known, style, pinpoint, today()))),
  );
  dialog.showModal();
}

function entry(name: string, text: string): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = name;
  const body = document.createElement('pre');
  body.textContent = text;
  body.tabIndex = 0;
  body.setAttribute('role', 'region');
  body.setAttribute('aria-label', name);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Copy ${name}`;
  button.addEventListener('click', () => void copy(text, name));
  section.append(heading, body, button);
  return section;
}
