import { render } from 'preact';
import { App } from './app';
import { call } from './server/call';
import './styles/base.css';
import './styles/controls.css';
import './styles/verdicts.css';
import './styles/screens.css';
import './styles/meeting.css';
import './styles/home.css';

const root = document.getElementById('app');
// The program is asked before anything is drawn: it answers while the browser draws.
if (root !== null) render(<App opening={call('openPage', {})} />, root);
