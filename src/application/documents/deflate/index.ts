// Takes the place of pako in the bundle, whose 48 KB know far more than a paper of a few pages asks for; the names are
// those that pizzip calls.
export { deflateRaw } from './deflate-raw';
export { inflateRaw } from './inflate-raw';
