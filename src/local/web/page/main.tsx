import './styles/fortune.css';
import './styles/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.getElementById('page');
if (place !== null) createRoot(place).render(<App />);
