import type { Command } from '../definition/command';
import { addProduct } from './add-product';
import { changeProduct } from './change-product';
import { handOverProduct, showProduct } from './product-events';

/** Commands of products in the order in which people meet them. */
export const PRODUCT_COMMANDS: readonly Command[] = [addProduct, showProduct, handOverProduct, changeProduct];
