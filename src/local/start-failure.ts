/** What the words about a failed start name. */
interface StartPlace {
  readonly dataDir: string;
  readonly port: number;
}

type Words = (place: StartPlace) => string;

const PORT_TAKEN: Words = ({ port }) =>
  `Порт ${port} занят другой программой. Укажите другой: npm start -- --port ${port + 1}`;
const PORT_FORBIDDEN: Words = ({ port }) =>
  `Система не даёт открыть порт ${port}. Укажите другой, больше 1024: npm start -- --port 8080`;
const NOT_OUR_ADDRESS: Words = () =>
  'Такого адреса у этого компьютера нет. Укажите его собственный адрес в сети: npm start -- --host 192.168.1.5';
const IS_FILE: Words = ({ dataDir }) =>
  `«${dataDir}» – файл, а данные хранятся в папке. Укажите папку: npm start -- --data ПАПКА`;
const READ_ONLY: Words = ({ dataDir }) =>
  `В папку «${dataDir}» нельзя писать. Разрешите запись в неё или укажите другую: npm start -- --data ПАПКА`;
const DISK_FULL: Words = ({ dataDir }) =>
  `На диске с папкой «${dataDir}» нет места. Освободите его и запустите программу снова.`;

const FOLDER_WORDS: Readonly<Record<string, Words>> = {
  EEXIST: IS_FILE,
  ENOTDIR: IS_FILE,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  ENOSPC: DISK_FULL,
};
const PORT_WORDS: Readonly<Record<string, Words>> = {
  EADDRINUSE: PORT_TAKEN,
  EACCES: PORT_FORBIDDEN,
  EADDRNOTAVAIL: NOT_OUR_ADDRESS,
};

/**
 * Returns Russian words for a failure that the person who started the program can mend; the error's own message for any
 * other.
 */
export function startFailureWords(error: unknown, place: StartPlace): string {
  const { code = '', syscall = '' } = error as { readonly code?: string; readonly syscall?: string };
  const words = (syscall === 'listen' ? PORT_WORDS : FOLDER_WORDS)[code];
  if (words !== undefined) return words(place);
  return error instanceof Error ? error.message : String(error);
}
