import { start } from './start.tsx';
import { Maker } from './workers/maker.tsx';

start('workers', Maker);
