import { encode } from 'uqr';
import type { Line } from '../../share/sheet.ts';

const WIDTH = 720;
const MARGIN = 48;
const SIZES: Readonly<Record<Line['kind'], number>> = { title: 40, head: 32, item: 30, detail: 26, note: 24 };
const CODE = 240;

/**
 * The lines drawn as one long picture, on the phone itself.
 * @returns a data address of a PNG, or null where the browser cannot draw
 */
export function pictureOf(lines: readonly Line[], link: string): string | null {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext?.('2d');
  if (!pen) return null;
  const rows = lines.flatMap((line) => wrapped(pen, line));
  canvas.width = WIDTH;
  canvas.height = rows.reduce((sum, row) => sum + row.step, MARGIN * 2) + CODE;
  // Setting the size wipes the pen's state: everything is set anew.
  pen.fillStyle = '#fbf7ef';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1f2a2a';
  pen.textBaseline = 'top';
  let y = MARGIN;
  for (const { font, text, step, indent } of rows) {
    pen.font = font;
    pen.fillText(text, MARGIN + indent, y);
    y += step;
  }
  drawCode(pen, link, y + MARGIN / 2);
  try {
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}

type Row = { font: string; text: string; step: number; indent: number };

function wrapped(pen: CanvasRenderingContext2D, { kind, text }: Line): Row[] {
  const size = SIZES[kind];
  const bold = kind === 'title' || kind === 'head' ? 'bold ' : '';
  const font = `${bold}${size}px sans-serif`;
  const indent = kind === 'detail' ? 36 : 0;
  pen.font = font;
  const rows: string[] = [''];
  for (const char of text) {
    const row = rows[rows.length - 1] + char;
    if (pen.measureText(row).width > WIDTH - MARGIN * 2 - indent) rows.push(char);
    else rows[rows.length - 1] = row;
  }
  return rows.map((row) => ({ font, text: row, step: size * 1.6, indent }));
}

function drawCode(pen: CanvasRenderingContext2D, link: string, top: number): void {
  const { data, size } = encode(link, { border: 4 });
  const module = Math.floor(CODE / size);
  pen.fillStyle = '#fff';
  pen.fillRect(MARGIN, top, module * size, module * size);
  pen.fillStyle = '#000';
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) pen.fillRect(MARGIN + x * module, top + y * module, module, module);
    });
  });
}
