import { Guide } from './moving/guide.tsx';
import { start } from './start.tsx';

start('moving', Guide);
