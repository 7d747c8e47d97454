import { render } from 'preact';
import { App } from './app';
import './styles/base.css';
import './styles/controls.css';
import './styles/verdicts.css';
import './styles/screens.css';
import './styles/meeting.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
