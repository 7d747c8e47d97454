import { render } from 'preact';
import * as z from 'zod/mini';
import { App } from './app';
import { call } from './server/call';
import './styles/base.css';
import './styles/controls.css';
import './styles/verdicts.css';
import './styles/screens.css';
import './styles/meeting.css';

// Compiled checks need `new Function`, which the frame around the page may forbid.
z.config({ jitless: true });

const root = document.getElementById('app');
// The program is asked before anything is drawn: it answers while the browser draws.
if (root !== null) render(<App opening={call('openPage', {})} />, root);
