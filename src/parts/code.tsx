import { encode } from 'uqr';

/** A QR code as one path; a quiet zone of four modules stands around it. */
export const Code = ({ link }: { link: string }) => {
  const { data, size } = encode(link, { border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={link}>
      <path d={path} />
    </svg>
  );
};
