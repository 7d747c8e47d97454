import './styles/fortune.css';
import './styles/base.css';
import './styles/title-bar.css';
import './styles/menus.css';
import './styles/work.css';
import './styles/tabs.css';
import './styles/frames.css';
import './styles/views.css';
import './styles/runs.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<App />);
